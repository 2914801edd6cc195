package org.qingjian.exchange;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.complaint.ComplaintImport;
import org.qingjian.complaint.ComplaintImport.DeliveredComplaint;
import org.qingjian.complaint.ComplaintImport.Delivery;
import org.qingjian.complaint.ComplaintImport.Outcome;
import org.qingjian.exchange.ImportJob.Counts;

/** Takes one batch of orders in, inside the caller's transaction. Nothing of an order is kept in this feature. */
@Singleton
class ComplaintBatch {
    private final ComplaintImport complaints;

    ComplaintBatch(ComplaintImport complaints) {
        this.complaints = complaints;
    }

    BatchImport.Result take(ImportStore.Work work, ImportProfile profile, List<MappedRow> rows) {
        Map<String, DeliveredComplaint> orders = new LinkedHashMap<>();
        List<Remark> remarks = new ArrayList<>();
        int rejected = 0;
        int repeated = 0;
        for (MappedRow row : rows) {
            remarks.addAll(row.remarks());
            if (row.isRejected()) {
                rejected++;
            } else if (orders.putIfAbsent(row.sourceId(), order(row)) != null) {
                repeated++;
            }
        }
        List<Outcome> outcomes =
                complaints.take(new Delivery(profile.source(), work.job().branch()), new ArrayList<>(orders.values()));
        long warnings = remarks.stream().filter(remark -> !remark.isError()).count();
        Counts counts = new Counts(
                rows.size(),
                count(outcomes, Outcome.CREATED),
                count(outcomes, Outcome.UPDATED),
                count(outcomes, Outcome.UNCHANGED) + repeated,
                rejected,
                warnings);
        return new BatchImport.Result(counts, remarks);
    }

    private static long count(List<Outcome> outcomes, Outcome wanted) {
        return outcomes.stream().filter(outcome -> outcome == wanted).count();
    }

    private static DeliveredComplaint order(MappedRow row) {
        Fields fields = row.fields();
        return new DeliveredComplaint(
                row.sourceId(),
                fields.get("complaint.kind"),
                fields.date("complaint.receivedOn"),
                Boolean.parseBoolean(fields.get("complaint.anonymous")),
                fields.get("complaint.title"),
                fields.get("complaint.text"),
                fields.get("complaint.place"),
                fields.get("complaint.reply"));
    }
}
