package org.qingjian.disclosure.web;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.IncomingRecord.ProjectKey;
import org.qingjian.disclosure.PublicRecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordImport;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.Records;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;

@QuarkusTest
class RecordBrowserTest extends BrowserTest {
    @Inject
    Publication publication;

    @Inject
    RecordImport imports;

    @Inject
    Records records;

    @Test
    void a_penalty_its_enterprise_and_its_withdrawal() {
        String id = publication.enter(ARecord.entered(ARecord.penalty()));
        publication.publish(id, null);
        looksRight("/records/" + id, "record");
        looksRight("/enterprises/91449902MA00000006", "enterprise");
        publication.withdraw(
                new WithdrawRecord(
                        id,
                        WithdrawalReason.REVOKED,
                        "主要证据不足，被行政复议机关撤销",
                        "韶关市生态环境局",
                        "韶府行复〔2026〕31号 行政复议决定书",
                        LocalDate.of(2026, 11, 20)),
                "publisher");
        looksGone("/records/" + id, "withdrawn");
    }

    @Test
    void an_eia_project() {
        ProjectKey key = new ProjectKey("browser", "年处理 8 万吨废旧铝合金再生利用项目", "韶关市云碓再生金属有限公司");
        LocalDate day = LocalDate.of(2026, 11, 19);
        String id = imports.take(
                        new Delivery("browser-" + ARecord.serial(), "440200", Release.PUBLISHED),
                        List.of(
                                new IncomingRecord(
                                        "1",
                                        ARecord.eia(
                                                RecordKind.EIA_ACCEPTANCE,
                                                key.name(),
                                                day.minusDays(20),
                                                day.minusDays(4)),
                                        key),
                                new IncomingRecord(
                                        "2",
                                        ARecord.eia(RecordKind.EIA_PRE_APPROVAL, key.name(), day, day.plusDays(7)),
                                        key)))
                .get(0)
                .recordId();
        String project = ((PublicRecord.Live) records.find(id)).view().projectId();
        looksRight("/projects/" + project, "project");
    }

    /** As {@link #looksRight}; the browser itself notes on the console that the answer is 410. */
    private void looksGone(String path, String name) {
        inEveryView(view -> {
            try {
                visit(path, view, page -> check(page, name, view));
            } catch (AssertionError e) {
                if (!String.valueOf(e.getMessage()).contains("410")) {
                    throw e;
                }
            }
        });
    }
}
