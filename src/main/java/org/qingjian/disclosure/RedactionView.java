package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingjian.redaction.Mask;

/**
 * An edition under review, original beside public version, paragraph beside paragraph. Staff only.
 *
 * @param files as they were served
 * @param rows in reading order
 * @param passages everything that is or may be hidden, what waits for a decision first
 */
public record RedactionView(
        String recordId,
        int edition,
        long version,
        RecordContent content,
        List<AttachedFile> files,
        List<Row> rows,
        List<RedactionPassage> passages) {

    /**
     * One paragraph of both versions.
     *
     * @param layer where it stands
     * @param first first of its layer
     */
    public record Row(String layer, boolean first, List<Piece> original, List<Piece> shown) {}

    /**
     * A part of a paragraph.
     *
     * @param number of the passage in the list below, 0 for plain text
     * @param hidden whether it is hidden in public
     */
    public record Piece(String text, int number, boolean hidden) {}

    public long open() {
        return passages.stream().filter(RedactionPassage::open).count();
    }

    public long masked() {
        return passages.stream().filter(RedactionPassage::masked).count();
    }

    static RedactionView of(RedactionSteps.Present present, EditionRedaction redaction) {
        List<RedactionPassage> passages = redaction.passages();
        List<Row> rows = new ArrayList<>();
        Map<String, List<Mask>> masks = redaction.masks();
        masks.keySet().stream()
                .sorted(LayerNames.ORDER)
                .forEach(layer -> rows.addAll(
                        new SideBySide(redaction.layer(layer), masks.getOrDefault(layer, List.of()), passages)
                                .rows(layer)));
        return new RedactionView(
                present.recordId(),
                present.number(),
                present.version(),
                present.content(),
                present.files(),
                rows,
                passages);
    }
}
