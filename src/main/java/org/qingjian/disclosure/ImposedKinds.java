package org.qingjian.disclosure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.Found;
import org.qingjian.notation.PenaltyKind;

/**
 * The kinds of penalty that a record imposes. A penalty decision names them. An order to limit or stop production is a penalty
 * too (Administrative Penalty Law, Article 9(4); 生态环境行政处罚办法 Article 8), of the kind that its measure says, from the day
 * in {@code disclosure-limit-kinds.csv}; its extension and its lifting (延期, 解除) impose nothing new.
 */
final class ImposedKinds {
    private static final List<Row> ROWS = load();

    private record Row(
            PenaltyKind kind, LocalDate from, @Nullable LocalDate to) {
        boolean takes(PenaltyKind found, LocalDate date) {
            return kind == found && !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    private ImposedKinds() {}

    /** Names of {@link PenaltyKind}; empty for what is no penalty, and for an order without a date. */
    static List<String> of(RecordContent content) {
        if (content.details() instanceof RecordDetails.Penalty penalty) {
            return penalty.kinds();
        }
        LocalDate date = content.date();
        return content.kind() == RecordKind.LIMIT
                        && date != null
                        && content.details() instanceof RecordDetails.Order order
                        && (order.event().isBlank() || order.event().equals("决定"))
                ? limited(content, order).stream()
                        .filter(kind -> ROWS.stream().anyMatch(row -> row.takes(kind, date)))
                        .map(PenaltyKind::name)
                        .toList()
                : List.of();
    }

    /** What the measure says; where it says nothing of the kind, what the title or the text does. */
    private static List<PenaltyKind> limited(RecordContent content, RecordDetails.Order order) {
        return Stream.of(order.measure(), content.title(), content.body())
                .map(text -> PenaltyKind.findAll(text).stream()
                        .map(Found::value)
                        .filter(kind -> ROWS.stream().anyMatch(row -> row.kind() == kind))
                        .toList())
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether the record is a penalty by the law of its date. */
    static boolean isPenalty(RecordContent content) {
        return content.kind() == RecordKind.PENALTY
                || content.kind() == RecordKind.DAILY
                || !of(content).isEmpty();
    }

    private static List<Row> load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ImposedKinds.class.getResourceAsStream("/disclosure-limit-kinds.csv")),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .map(ImposedKinds::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CSVRecord row) {
        String to = row.get("valid_to");
        return new Row(
                PenaltyKind.valueOf(row.get("kind")),
                LocalDate.parse(row.get("valid_from")),
                to.isEmpty() ? null : LocalDate.parse(to));
    }
}
