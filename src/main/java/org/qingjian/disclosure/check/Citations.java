package org.qingjian.disclosure.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which laws a notice may cite on which date, from {@code disclosure-citations.csv}. */
final class Citations {
    private static final Pattern CITED = Pattern.compile("《(?:中华人民共和国)?([^《》]{2,40})》(?:[（(]([^（）()]{2,30})[）)])?");
    private static final List<Row> ROWS = load();

    private record Row(
            String name, LocalDate from, @Nullable LocalDate to, String order, boolean procedural) {
        boolean inForce(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    private Citations() {}

    /**
     * What the text cites that was not the law to apply, or with another instrument's order number. Procedure goes by the day of
     * the decision. Of the rest the law of the act holds, and a later one where it is lighter (从旧兼从轻), which only an officer can
     * tell: either may be cited.
     */
    static List<String> wrong(String text, LocalDate act, LocalDate decidedOn) {
        return wrong(
                text,
                row -> row.inForce(decidedOn) || !row.procedural() && row.inForce(act)
                        ? ""
                        : "《" + row.name() + "》在 " + (row.procedural() ? decidedOn : act) + " 不是现行法");
    }

    /** What it cites that was not law yet on the date, and so on no day before it, or with another order number. */
    static List<String> wrongWhenever(String text, LocalDate date) {
        return wrong(text, row -> row.from().isAfter(date) ? "《" + row.name() + "》在 " + date + " 还没有施行" : "");
    }

    private static List<String> wrong(String text, Function<Row, String> unlawful) {
        List<String> wrong = new ArrayList<>();
        Matcher cited = CITED.matcher(text);
        while (cited.find()) {
            String name = cited.group(1);
            String order = cited.group(2);
            for (Row row : ROWS) {
                if (!row.name().equals(name)) {
                    continue;
                }
                String reason = unlawful.apply(row);
                if (!reason.isEmpty()) {
                    wrong.add(reason);
                } else if (order != null
                        && order.contains("令")
                        && !row.order().isEmpty()
                        && !row.order().equals(order)) {
                    wrong.add("《" + name + "》的令号应为" + row.order() + "，写成了" + order);
                }
            }
        }
        return wrong;
    }

    private static List<Row> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Citations.class.getResourceAsStream("/disclosure-citations.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(Citations::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                cells[0],
                LocalDate.parse(cells[1]),
                cells[2].isEmpty() ? null : LocalDate.parse(cells[2]),
                cells[3],
                cells[4].equals("PROCEDURAL"));
    }
}
