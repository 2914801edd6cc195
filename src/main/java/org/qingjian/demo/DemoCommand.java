package org.qingjian.demo;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.complaint.Receipt;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.RecordImport;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.disclosure.Records;
import org.qingjian.shared.PortalCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Fills an empty portal with invented content, then serves. */
@Dependent
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start the portal with sample records and demonstration accounts. Not for production.")
class DemoCommand implements PortalCommand {
    private static final int BATCH = 100;

    @Spec
    CommandSpec spec;

    private final Records records;
    private final RecordImport imports;
    private final SampleRecords samples;
    private final SampleHistory history;
    private final SampleDesk desk;
    private final SampleComplaints complaints;
    private final DemoAccounts accounts;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    DemoCommand(
            Records records,
            RecordImport imports,
            SampleRecords samples,
            SampleHistory history,
            SampleDesk desk,
            SampleComplaints complaints,
            DemoAccounts accounts) {
        this.records = records;
        this.imports = imports;
        this.samples = samples;
        this.history = history;
        this.desk = desk;
        this.complaints = complaints;
        this.accounts = accounts;
    }

    @Override
    public Integer call() {
        accounts.create();
        if (records.publishedCount() == 0) {
            fill();
            desk.fill();
        }
        System.out.printf("%n%s", accounts.introduction());
        return spec.parent().commandLine().execute("serve");
    }

    void fill() {
        List<IncomingRecord> all = new ArrayList<>(samples.all());
        Delivery delivery = new Delivery("demo", "440200", Release.PUBLISHED);
        for (int from = 0; from < all.size(); from += BATCH) {
            imports.take(delivery, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        history.happenTo(all, delivery);
        Receipt receipt = complaints.create();
        System.out.printf("%n  a complaint to follow: %s, code %s%n", receipt.caseNumber(), receipt.secretCode());
    }
}
