package org.qingjian.disclosure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException.Violation;

/**
 * Which decisions are major, from {@code disclosure-major-decisions.csv}, and what they need: legal review and collective
 * deliberation, in this order, before the decision (Administrative Penalty Law, Articles 57 and 58).
 */
final class MajorDecisions {
    private static final List<Row> ROWS = load();

    private record Row(
            String rule,
            String subject,
            @Nullable BigDecimal amount,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean inForce(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }

        boolean hits(RecordContent content) {
            if (rule.equals("KIND")) {
                return ImposedKinds.of(content).contains(subject);
            }
            return content.details() instanceof RecordDetails.Penalty penalty
                    && isOf(content.party().kind())
                    && (reaches(content.fine()) || reaches(penalty.confiscated()));
        }

        private boolean isOf(PartyKind party) {
            return switch (subject) {
                case "CITIZEN" -> party.isCitizen();
                case "ORGANISATION" -> party == PartyKind.ORGANISATION;
                default -> throw new IllegalStateException("no such party in the table: " + subject);
            };
        }

        private boolean reaches(@Nullable BigDecimal yuan) {
            return amount != null && yuan != null && yuan.compareTo(amount) >= 0;
        }
    }

    private MajorDecisions() {}

    static boolean isMajor(RecordContent content) {
        LocalDate date = content.date();
        return date != null && ROWS.stream().anyMatch(row -> row.inForce(date) && row.hits(content));
    }

    /** What is missing or out of order in the procedure of a decision; empty for one that is not major. */
    static List<Violation> missing(RecordContent content, ProcedureDates dates) {
        List<Violation> missing = new ArrayList<>();
        if (!isMajor(content)) {
            return missing;
        }
        LocalDate review = dates.legalReviewOn();
        LocalDate deliberation = dates.deliberatedOn();
        if (review == null) {
            missing.add(new Violation("legalReviewOn", "major-needs-legal-review", "重大决定须填写法制审核日期"));
        }
        if (deliberation == null) {
            missing.add(new Violation("deliberatedOn", "major-needs-deliberation", "重大决定须填写集体讨论日期"));
        }
        if (review != null && deliberation != null && deliberation.isBefore(review)) {
            missing.add(new Violation("deliberatedOn", "deliberated-before-review", "集体讨论不能早于法制审核"));
        }
        if (deliberation != null && content.date() != null && deliberation.isAfter(content.date())) {
            missing.add(new Violation("deliberatedOn", "deliberated-after-decision", "集体讨论不能晚于决定日期"));
        }
        return missing;
    }

    private static List<Row> load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MajorDecisions.class.getResourceAsStream("/disclosure-major-decisions.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .map(MajorDecisions::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CSVRecord row) {
        String amount = row.get("amount");
        String to = row.get("valid_to");
        return new Row(
                row.get("rule"),
                row.get("subject"),
                amount.isEmpty() ? null : new BigDecimal(amount),
                LocalDate.parse(row.get("valid_from")),
                to.isEmpty() ? null : LocalDate.parse(to));
    }
}
