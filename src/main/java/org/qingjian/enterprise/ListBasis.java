package org.qingjian.enterprise;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of list rests on, from {@code enterprise-lists.csv}.
 *
 * @param words what a title of this kind holds
 * @param law its legal basis, or empty
 * @param validTo last day of the basis, or null
 */
public record ListBasis(
        ListKind kind,
        List<String> words,
        String zh,
        String en,
        String law,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    private static final List<ListBasis> ROWS = load();

    public ListBasis {
        words = List.copyOf(words);
    }

    /** The basis of a kind that began last. */
    public static ListBasis of(ListKind kind) {
        return ROWS.stream()
                .filter(row -> row.kind == kind)
                .reduce((earlier, later) -> later.validFrom.isBefore(earlier.validFrom) ? earlier : later)
                .orElseThrow();
    }

    /** Whether it had ended before that day. */
    public boolean isOverOn(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** The kind that a list's title tells. */
    static ListKind kindOf(String title) {
        return ROWS.stream()
                .filter(row -> row.words.stream().anyMatch(title::contains))
                .map(ListBasis::kind)
                .findFirst()
                .orElse(ListKind.OTHER);
    }

    private static List<ListBasis> load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ListBasis.class.getResourceAsStream("/enterprise-lists.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .map(ListBasis::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListBasis row(CSVRecord row) {
        String words = row.get("words");
        String until = row.get("valid_to");
        return new ListBasis(
                ListKind.valueOf(row.get("kind")),
                words.isEmpty() ? List.of() : Arrays.asList(words.split("\\|", -1)),
                row.get("zh"),
                row.get("en"),
                row.get("law"),
                LocalDate.parse(row.get("valid_from")),
                until.isEmpty() ? null : LocalDate.parse(until));
    }
}
