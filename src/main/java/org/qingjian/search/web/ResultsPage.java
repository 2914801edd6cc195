package org.qingjian.search.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingjian.notation.Regions;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.Interpretation;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchParameters;

/** What the results template shows. */
record ResultsPage(SearchParameters parameters, SearchAnswer answer) {
    private static final List<String> SHOWN = List.of("kind", "agency", "region", "year", "fineBand", "penaltyKind");
    private static final int MOST_VALUES = 8;

    /** One facet with its values. */
    record Facet(String name, List<Value> values) {}

    /** One value of a facet; {@code label} is empty when the message bundle names it. */
    record Value(String value, String label, long count, boolean chosen) {}

    /** One thing that narrows the results beside the question; {@code without} is the same search with it left out. */
    record Narrowing(String name, String value, String label, String without) {}

    /** Another question that was perhaps meant. */
    record Meant(String text, String query) {}

    /** A piece of text that matches the question or does not. */
    record Piece(String text, boolean hit) {}

    public String q() {
        return parameters.text("q");
    }

    public String sort() {
        return parameters.text("sort");
    }

    public int chosen() {
        return parameters.countChosen();
    }

    public List<Facet> facets() {
        List<Facet> facets = new ArrayList<>();
        Map<String, List<EngineAnswer.Count>> counts = answer.facets();
        for (String name : SHOWN) {
            List<Value> values = counts.getOrDefault(name, List.of()).stream()
                    .filter(count -> !count.value().isBlank())
                    .limit(MOST_VALUES)
                    .map(count -> new Value(
                            count.value(),
                            label(name, count.value()),
                            count.count(),
                            parameters.chosen(name, count.value())))
                    .toList();
            if (!values.isEmpty()) {
                facets.add(new Facet(name, values));
            }
        }
        return facets;
    }

    /** The Chinese words for a value; empty when the message bundle names it or it has no words. */
    private static String label(String facet, String value) {
        return switch (facet) {
            case "agency", "violation", "industry", "party" -> value;
            case "region" -> Regions.nameOf(value);
            default -> "";
        };
    }

    /** What narrows the results beside the question, in the order of the address. */
    public List<Narrowing> narrowings() {
        return parameters.narrowing().stream()
                .map(pair -> new Narrowing(
                        pair.getKey(),
                        pair.getValue(),
                        label(pair.getKey(), pair.getValue()),
                        parameters.without(pair.getKey(), pair.getValue())))
                .toList();
    }

    /** What narrows the results and has no box among the facets: the form of the facets carries it along. */
    public List<Narrowing> kept() {
        List<Facet> shown = facets();
        return narrowings().stream()
                .filter(n -> shown.stream()
                        .filter(facet -> facet.name().equals(n.name()))
                        .flatMap(facet -> facet.values().stream())
                        .noneMatch(value -> value.value().equals(n.value())))
                .toList();
    }

    /** Other questions that were perhaps meant: the engine's suggestion and the corrections of what was read. */
    public List<Meant> meant() {
        Set<String> texts = new LinkedHashSet<>();
        if (answer.suggestion() != null) {
            texts.add(answer.suggestion());
        }
        for (Interpretation.Reading reading : answer.interpretation().readings()) {
            reading.corrections().forEach(correction -> texts.add(q().replace(reading.text(), correction)));
        }
        return texts.stream()
                .map(text -> new Meant(text, parameters.with("q", text)))
                .toList();
    }

    public BigDecimal fineTotal() {
        return BigDecimal.valueOf(answer.fineSum(), 2);
    }

    public boolean hasFines() {
        return answer.fineSum() > 0;
    }

    public boolean hasReadings() {
        return !answer.interpretation().readings().isEmpty();
    }

    public Bounds fine(Interpretation.Reading reading) {
        return Bounds.of(reading.value());
    }

    public Period period(Interpretation.Reading reading) {
        return Period.of(reading.value());
    }

    /** The same question with this reading left out. */
    public String without(Interpretation.Reading reading) {
        return parameters.with("literal", reading.text());
    }

    public String wordForWord() {
        return parameters.with("literal", "all");
    }

    public String byRelevance() {
        return parameters.with("sort", "relevance");
    }

    public String byDate() {
        return parameters.with("sort", "date");
    }

    public String nextPage() {
        return answer.nextCursor() == null ? "" : parameters.with("cursor", answer.nextCursor());
    }

    public String firstPage() {
        return parameters.text("cursor").isEmpty() ? "" : parameters.with(null, null);
    }

    /** The question that is offered instead; empty when none is. */
    public String suggestion() {
        return answer.suggestion() == null ? "" : parameters.with("q", answer.suggestion());
    }

    public String query() {
        return parameters.with(null, null);
    }

    public String withoutFilters() {
        return "?q=" + java.net.URLEncoder.encode(q(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Text cut where matches begin and end, so that the template escapes every piece. */
    public List<Piece> pieces(SearchAnswer.Snippet snippet) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (SearchAnswer.Mark mark : snippet.marks()) {
            if (mark.start() > at) {
                pieces.add(new Piece(snippet.text().substring(at, mark.start()), false));
            }
            if (mark.end() > Math.max(at, mark.start())) {
                pieces.add(new Piece(snippet.text().substring(Math.max(at, mark.start()), mark.end()), true));
            }
            at = Math.max(at, mark.end());
        }
        if (at < snippet.text().length()) {
            pieces.add(new Piece(snippet.text().substring(at), false));
        }
        return pieces;
    }
}
