package org.qingjian.disclosure;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts side by side, line beside line, with what differs in each line told apart.
 *
 * @param rows all lines in order; lines that are the same are kept, so that the change is read in its place
 */
public record TextDifference(List<Row> rows) {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARKED = Pattern.compile("\uE000([^\uE000\uE001]*)\uE001|([^\uE000\uE001]+)");

    /** A line of both texts; either side may be empty. */
    public record Row(boolean changed, List<Piece> before, List<Piece> after) {}

    /** A part of a line, changed or not. */
    public record Piece(String text, boolean changed) {}

    /** Compares by line and, within a line, by character, as Han text has no words to compare by. */
    public static TextDifference of(String before, String after) {
        BiFunction<DiffRow.Tag, Boolean, String> mark = (tag, start) -> String.valueOf(start ? OPEN : CLOSE);
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(false)
                .mergeOriginalRevised(false)
                .oldTag(mark)
                .newTag(mark)
                .lineNormalizer(line -> line)
                .build();
        return new TextDifference(generator.generateDiffRows(lines(before), lines(after)).stream()
                .map(TextDifference::row)
                .toList());
    }

    private static List<String> lines(String text) {
        return text.replace(String.valueOf(OPEN), "")
                .replace(String.valueOf(CLOSE), "")
                .lines()
                .toList();
    }

    private static Row row(DiffRow row) {
        boolean changed = row.getTag() != DiffRow.Tag.EQUAL;
        return new Row(changed, pieces(row.getOldLine(), row.getTag()), pieces(row.getNewLine(), row.getTag()));
    }

    private static List<Piece> pieces(String line, DiffRow.Tag tag) {
        List<Piece> pieces = new ArrayList<>();
        Matcher part = MARKED.matcher(Objects.requireNonNullElse(line, ""));
        while (part.find()) {
            boolean changed = part.group(1) != null;
            String text = changed ? part.group(1) : part.group(2);
            if (!text.isEmpty()) {
                join(pieces, new Piece(text, changed || tag == DiffRow.Tag.INSERT || tag == DiffRow.Tag.DELETE));
            }
        }
        return List.copyOf(pieces);
    }

    private static void join(List<Piece> pieces, Piece next) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.changed() == next.changed()) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + next.text(), last.changed()));
        } else {
            pieces.add(next);
        }
    }

    /** Whether anything differs. */
    public boolean any() {
        return rows.stream().anyMatch(Row::changed);
    }
}
