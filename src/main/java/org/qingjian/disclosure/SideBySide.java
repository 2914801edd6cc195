package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qingjian.disclosure.RedactionView.Piece;
import org.qingjian.disclosure.RedactionView.Row;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.Redaction;

/** One layer's original and public text, cut at the paragraphs of the original. */
final class SideBySide {
    private final Redaction layer;
    private final List<RedactionPassage> passages;
    private final List<Mark> marks = new ArrayList<>();

    /** A passage in its place. */
    private record Mark(Mask mask, boolean hidden) {}

    SideBySide(Redaction layer, List<Mask> hidden, List<RedactionPassage> passages) {
        this.layer = layer;
        this.passages = passages;
        hidden.forEach(mask -> marks.add(new Mark(mask, true)));
        Stream.concat(layer.masks().stream(), layer.suspects().stream())
                .filter(mask -> hidden.stream().noneMatch(h -> h.start() < mask.end() && mask.start() < h.end()))
                .forEach(mask -> marks.add(new Mark(mask, false)));
        marks.sort(Comparator.comparingInt(mark -> mark.mask().start()));
    }

    List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        String text = layer.original();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            if (!text.substring(start, end).isBlank()) {
                rows.add(row(name, rows.isEmpty(), start, end));
            }
            start = end;
        }
        return rows;
    }

    /** The end of the paragraph; a passage that goes over it takes the next one with it. */
    private int end(String text, int start) {
        int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
        for (Mark mark : marks) {
            if (mark.mask().start() < end && mark.mask().end() > end) {
                int next = text.indexOf('\n', mark.mask().end());
                end = next < 0 ? text.length() : next + 1;
            }
        }
        return end;
    }

    private Row row(String name, boolean first, int start, int end) {
        List<Piece> original = new ArrayList<>();
        List<Piece> shown = new ArrayList<>();
        int at = start;
        for (Mark mark : marks) {
            Mask mask = mark.mask();
            if (mask.start() < at || mask.end() > end) {
                continue;
            }
            plain(original, shown, at, mask.start());
            int number = number(mask);
            original.add(new Piece(mask.value(), number, mark.hidden()));
            shown.add(new Piece(mark.hidden() ? mask.replacement() : mask.value(), number, mark.hidden()));
            at = mask.end();
        }
        plain(original, shown, at, end);
        return new Row(name, first, original, shown);
    }

    private void plain(List<Piece> original, List<Piece> shown, int from, int to) {
        if (from < to) {
            Piece piece = new Piece(layer.original().substring(from, to), 0, false);
            original.add(piece);
            shown.add(piece);
        }
    }

    private int number(Mask mask) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).text().equals(mask.value())) {
                return i + 1;
            }
        }
        return 0;
    }
}
