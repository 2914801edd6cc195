package org.qingjian.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One provision that a document cites: law, article, paragraph (款), item (项) and sub-item (目).
 *
 * @param law name without 中华人民共和国 and without the edition: 水污染防治法
 * @param edition the year of the edition when the document names it (2018修正); null otherwise
 * @param article number of the article
 * @param articleSuffix the n of 第X条之n; null when there is none
 * @param paragraph null when the document does not name one
 * @param item null when the document does not name one
 * @param subItem null when the document does not name one
 */
public record LegalCitation(
        String law,
        @Nullable Integer edition,
        int article,
        @Nullable Integer articleSuffix,
        @Nullable Integer paragraph,
        @Nullable Integer item,
        @Nullable Integer subItem) {

    /** A citation of an article, with paragraph and item where the document names them. */
    public static LegalCitation of(String law, int article, @Nullable Integer paragraph, @Nullable Integer item) {
        return new LegalCitation(normalLaw(law), null, article, null, paragraph, item, null);
    }

    /**
     * Every provision cited in a text, in order, lists and ranges written out; an article without a law takes over that of the citation
     * before it. Overlapping places are not given: each has the place of the words that name it.
     */
    public static List<Found<LegalCitation>> findAll(String text) {
        return new CitationScanner(text).scan();
    }

    /**
     * Reads a field that holds citations and nothing else, such as the basis of a penalty.
     *
     * @return at least one citation, with hint {@code LEFTOVER} when something between them was not understood and
     *     {@code UNIT_MISSING} when 项 is missing; or a failure: {@code EMPTY}, {@code LAW_MISSING}, {@code FORMAT}
     */
    public static Parsed<List<LegalCitation>> parseAll(String text) {
        return CitationField.parse(text);
    }

    /** The names of all laws in 《》 that end like one, whether or not an article follows. */
    public static List<Found<String>> lawsIn(String text) {
        return CitationScanner.laws(text);
    }

    /** A law's name for comparing: without 中华人民共和国, edition, blanks and 《》; Simplified. */
    public static String normalLaw(String name) {
        return LawName.of(name).normal();
    }

    /** 第八十三条之一第一款第二项: the provision without the law. */
    public String provision() {
        StringBuilder out = new StringBuilder(articleName());
        append(out, paragraph, "款");
        append(out, item, "项");
        append(out, subItem, "目");
        return out.toString();
    }

    /** 第八十三条之一. */
    public String articleName() {
        return "第" + ChineseNumerals.of(article) + "条"
                + (articleSuffix == null ? "" : "之" + ChineseNumerals.of(articleSuffix));
    }

    /** 《水污染防治法》第八十三条第一款第二项. */
    @Override
    public String toString() {
        return "《" + law + "》" + provision();
    }

    private static void append(StringBuilder out, @Nullable Integer number, String unit) {
        if (number != null) {
            out.append('第').append(ChineseNumerals.of(number)).append(unit);
        }
    }
}
