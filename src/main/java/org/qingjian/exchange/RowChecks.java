package org.qingjian.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportProfile.Check;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Money;
import org.qingjian.shared.time.LegalZone;

/** What a row has to satisfy as a whole, by the checks of its profile. */
final class RowChecks {
    private static final String FINE_KIND = "FINE";

    private final List<Check> checks;
    private final LocalDate today;

    private record Finding(String field, String code, String message) {}

    RowChecks(ImportProfile profile, Clock clock) {
        this.checks = profile.checks();
        this.today = LegalZone.today(clock);
    }

    /** @param binding to name the column that a finding is about */
    List<Remark> of(long number, Fields fields, PartBinding binding) {
        List<Remark> remarks = new ArrayList<>();
        for (Check check : checks) {
            Finding finding = fields.matches(check.when()) ? find(check, fields) : null;
            if (finding != null) {
                remarks.add(new Remark(
                        check.severity(), number, binding.headerOf(finding.field), finding.code, finding.message));
            }
        }
        return remarks;
    }

    private @Nullable Finding find(Check check, Fields fields) {
        String field = Objects.requireNonNullElse(check.field(), "");
        String other = Objects.requireNonNullElse(check.other(), "");
        return switch (check.rule()) {
            case REQUIRED_WHEN -> fields.has(field) ? null : new Finding(field, "required", "此种情形下必填的单元格是空的");
            case NOT_AFTER_TODAY -> notAfterToday(field, fields);
            case NOT_BEFORE -> notBefore(field, fields.date(field), fields.date(other));
            case WITHIN_YEARS -> withinYears(field, fields.date(field), fields.date(other), check.years());
            case FINE_AGREES -> fineAgrees(field, fields, fields.get(other));
            case FINE_IFF_KIND -> fineIffKind(field, fields);
            case NUMBER_YEAR -> numberYear(field, fields, fields.date(other));
        };
    }

    private @Nullable Finding notAfterToday(String field, Fields fields) {
        LocalDate date = fields.date(field);
        return date != null && date.isAfter(today) ? new Finding(field, "date.future", "日期晚于今天") : null;
    }

    private static @Nullable Finding notBefore(String field, @Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isBefore(other)
                ? new Finding(field, "date.order", "早于决定日期，不合理")
                : null;
    }

    private static @Nullable Finding withinYears(
            String field, @Nullable LocalDate date, @Nullable LocalDate other, int years) {
        return date != null && other != null && date.isAfter(other.plusYears(years))
                ? new Finding(field, "date.too-late", "超过决定日期" + years + "年，请核对公示期限")
                : null;
    }

    /** The amount column against what the decision's own words impose: 万元 taken for 元 is found here. */
    private static @Nullable Finding fineAgrees(String field, Fields fields, String text) {
        BigDecimal fine = fields.amount(field);
        if (fine == null || text.isEmpty()) {
            return null;
        }
        return Money.fineIn(text)
                .optional()
                .filter(found -> found.value().yuan().compareTo(fine) != 0)
                .map(found -> new Finding(field, "fine.differs", "罚款金额与处罚内容中的金额不一致，请核对单位是元还是万元"))
                .orElse(null);
    }

    private static @Nullable Finding fineIffKind(String field, Fields fields) {
        boolean kind = fields.list(field).contains(FINE_KIND);
        BigDecimal fine = fields.amount("fine");
        boolean given = fine != null && fine.signum() > 0;
        if (kind && !given) {
            return new Finding("fine", "fine.missing", "处罚类别有罚款，但没有罚款金额");
        }
        return given && fields.has(field) && !kind ? new Finding(field, "fine.without-kind", "有罚款金额，但处罚类别中没有罚款") : null;
    }

    private static @Nullable Finding numberYear(String field, Fields fields, @Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        return DocumentNumber.parse(fields.get(field), 2099)
                .optional()
                .filter(number -> Math.abs(number.year() - date.getYear()) > 1)
                .map(number -> new Finding(field, "document-number.year-differs", "文号的年份与决定日期相差一年以上，请核对"))
                .orElse(null);
    }
}
