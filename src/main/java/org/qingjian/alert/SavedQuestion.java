package org.qingjian.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qingjian.notation.PenaltyKind;
import org.qingjian.notation.Regions;
import org.qingjian.search.EngineQuery.Order;
import org.qingjian.search.SearchParameters;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.PortalException;

/**
 * What is searched for, as it is kept and as people read it.
 *
 * @param query as in the address of the results page, without question mark; the same for the same question
 * @param words what was typed
 * @param conditions what was chosen beside the words
 */
public record SavedQuestion(String query, String words, List<Condition> conditions) {
    private static final int LONGEST = 2000;
    private static final int WORDS_SHOWN = 60;

    /**
     * One thing that was chosen.
     *
     * @param name parameter of the search
     * @param value as chosen
     * @param label in words; empty where the message bundles have the words
     */
    public record Condition(String name, String value, String label) {
        private static final Set<String> FACETS = Set.of("kind", "agency", "region", "year", "penaltyKind", "fineBand");

        /** Facets have their names in the words of the search pages, other parameters in those of alerts. */
        public boolean isFacet() {
            return FACETS.contains(name);
        }
    }

    /** Reads a question as it stands in an address. Unknown parameters and endless questions are refused. */
    public static SavedQuestion read(String query) {
        SearchParameters parameters = SearchParameters.ofQuery(query);
        parameters.request(); // refuses dates and amounts that are none
        String kept = parameters.question();
        if (kept.length() > LONGEST) {
            throw PortalException.invalid("question", "TOO_LONG", "查询条件太长，请缩短后再订阅");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, List<String>> chosen : parameters.conditions().entrySet()) {
            chosen.getValue()
                    .forEach(value ->
                            conditions.add(new Condition(chosen.getKey(), value, label(chosen.getKey(), value))));
        }
        return new SavedQuestion(kept, parameters.text("q"), conditions);
    }

    /** The search to ask; newest first. */
    SearchRequest request() {
        return SearchParameters.ofQuery(query).request().sorted(Order.DATE).counting(false);
    }

    /** The words on one line, cut where they are very long. */
    public String shortWords() {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= WORDS_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WORDS_SHOWN)) + "…";
    }

    private static String label(String name, String value) {
        return switch (name) {
            case "kind", "fineBand" -> "";
            case "region" -> Regions.nameOf(value);
            case "penaltyKind" ->
                Stream.of(PenaltyKind.values())
                        .filter(kind -> kind.name().equals(value))
                        .map(PenaltyKind::title)
                        .findFirst()
                        .orElse(value);
            default -> value;
        };
    }
}
