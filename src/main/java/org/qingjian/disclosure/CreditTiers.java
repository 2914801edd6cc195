package org.qingjian.disclosure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Which tier a penalty is of, from {@code disclosure-credit-tiers.csv}: the heaviest of its kinds. */
final class CreditTiers {
    private static final List<Row> ROWS = load();

    private record Row(
            String kind,
            @Nullable BigDecimal smallForCitizen,
            @Nullable BigDecimal smallForOrganisation,
            CreditTier tier,
            LocalDate from,
            @Nullable LocalDate to,
            String law) {
        boolean takes(String wanted, PartyKind party, @Nullable BigDecimal fine, LocalDate date) {
            BigDecimal small = party.isCitizen() ? smallForCitizen : smallForOrganisation;
            return kind.equals(wanted)
                    && !date.isBefore(from)
                    && (to == null || !date.isAfter(to))
                    && (small == null || (fine != null && fine.compareTo(small) <= 0));
        }
    }

    private CreditTiers() {}

    /** Empty for what is no penalty, or one of which no kind is known. */
    static Optional<CreditTier> of(RecordContent content) {
        return kinds(content).stream().map(CreditKind::tier).max(Comparator.naturalOrder());
    }

    /** The tier of each of its kinds that is known. */
    static List<CreditKind> kinds(RecordContent content) {
        LocalDate date = content.date();
        if (date == null) {
            return List.of();
        }
        return ImposedKinds.of(content).stream()
                .flatMap(kind -> ROWS.stream()
                        .filter(row -> row.takes(kind, content.party().kind(), content.fine(), date))
                        .findFirst()
                        .stream())
                .map(row -> new CreditKind(row.kind(), row.tier(), row.law()))
                .toList();
    }

    private static List<Row> load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CreditTiers.class.getResourceAsStream("/disclosure-credit-tiers.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .map(CreditTiers::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CSVRecord row) {
        return new Row(
                row.get("kind"),
                amount(row.get("small_fine_citizen")),
                amount(row.get("small_fine_organisation")),
                CreditTier.valueOf(row.get("tier")),
                LocalDate.parse(row.get("valid_from")),
                row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")),
                row.get("law"));
    }

    private static @Nullable BigDecimal amount(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
