package org.qingjian.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.qingjian.disclosure.ImportOutcome;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordImport;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.shared.time.LegalZone;

/** What happens to records after they are public: the newest sample penalty is corrected, the one before it withdrawn. */
@Singleton
class SampleHistory {
    private static final int DAYS_SINCE_KNOWN = 2;

    private final RecordImport imports;
    private final Publication publication;
    private final Clock clock;

    SampleHistory(RecordImport imports, Publication publication, Clock clock) {
        this.imports = imports;
        this.publication = publication;
        this.clock = clock;
    }

    /** Lets it happen to what was delivered, oldest first. */
    void happenTo(List<IncomingRecord> delivered, Delivery delivery) {
        List<IncomingRecord> penalties = delivered.stream()
                .filter(record -> record.content().kind() == RecordKind.PENALTY)
                .toList();
        IncomingRecord newest = penalties.get(penalties.size() - 1);
        imports.take(delivery, List.of(new IncomingRecord(newest.sourceId(), corrected(newest.content()), null)));
        ImportOutcome before = imports.take(delivery, List.of(penalties.get(penalties.size() - 2)))
                .get(0);
        publication.withdraw(
                new WithdrawRecord(
                        before.recordId(),
                        WithdrawalReason.REVOKED,
                        "原决定认定事实的主要证据不足，被行政复议机关撤销。",
                        "韶关市生态环境局",
                        "韶府行复〔2026〕31号 行政复议决定书",
                        LegalZone.today(clock).minusDays(DAYS_SINCE_KNOWN)),
                "publisher");
    }

    private static RecordContent corrected(RecordContent c) {
        return new RecordContent(
                c.kind(),
                c.title(),
                c.documentNumber(),
                c.party(),
                c.issuer(),
                c.date(),
                c.fine(),
                c.summary(),
                c.body().replace("照片等证据证明", "现场照片等证据证明"),
                c.details());
    }
}
