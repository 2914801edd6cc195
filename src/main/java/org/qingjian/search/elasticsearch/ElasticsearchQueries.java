package org.qingjian.search.elasticsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingjian.search.Condition;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.TextMatch;

/** Words and conditions as Elasticsearch's query language, built as values and never as text. */
final class ElasticsearchQueries {
    private final float constantFactor;

    /** Elasticsearch keeps BM25's factor (k1 + 1), which Lucene 9 dropped: constants must grow by the same. */
    ElasticsearchQueries(IndexDefinition definition) {
        this.constantFactor = definition.similarity().k1() + 1;
    }

    static Object live() {
        return term(Fields.LIVE, "1");
    }

    static Object term(String field, String value) {
        return Map.of("term", Map.of(field, Map.of("value", value)));
    }

    static Object filtered(List<Object> filters) {
        return Map.of("bool", Map.of("filter", filters));
    }

    static Object condition(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return Map.of("terms", Map.of(any.field(), any.values()));
        } else if (condition instanceof Condition.StartsWith starts) {
            return Map.of("prefix", Map.of(starts.field(), Map.of("value", starts.prefix())));
        } else if (condition instanceof Condition.Between between) {
            return Map.of(
                    "range",
                    Map.of(
                            between.field(),
                            Map.of(
                                    "gte",
                                    between.from() == null ? Long.MIN_VALUE : between.from(),
                                    "lte",
                                    between.to() == null ? Long.MAX_VALUE : between.to())));
        } else if (condition instanceof Condition.Sequence sequence) {
            return sequence.tokens().isEmpty()
                    ? Map.of("match_none", Map.of())
                    : Map.of(
                            "match_phrase",
                            Map.of(sequence.field(), Map.of("query", String.join(" ", sequence.tokens()))));
        } else if (condition instanceof Condition.Not not) {
            return Map.of("bool", Map.of("must_not", List.of(condition(not.condition()))));
        }
        List<Object> either = new ArrayList<>();
        ((Condition.Either) condition).conditions().forEach(c -> either.add(condition(c)));
        return Map.of("bool", Map.of("should", either, "minimum_should_match", 1));
    }

    /** What a text matches, without a score. */
    static Object matching(TextMatch text) {
        List<Object> any = new ArrayList<>();
        for (TextMatch.Alternative alternative : text.alternatives()) {
            List<Object> terms = new ArrayList<>();
            alternative.terms().forEach(clause -> terms.add(term(clause.field(), clause.term())));
            any.add(Map.of("bool", Map.of("should", terms, "minimum_should_match", alternative.minimum())));
        }
        return Map.of("bool", Map.of("should", any, "minimum_should_match", 1));
    }

    /** Selects and orders all results. One alternative that is all of the clauses needs no filter of its own. */
    Object first(TextMatch text, List<Object> filters) {
        List<Object> should = new ArrayList<>();
        text.first().forEach(clause -> should.add(scored(clause)));
        List<Object> all = new ArrayList<>(filters);
        int minimum = 0;
        if (text.alternatives().size() == 1
                && text.alternatives().get(0).terms().equals(text.first())) {
            minimum = text.alternatives().get(0).minimum();
        } else {
            all.add(matching(text));
        }
        return Map.of("bool", Map.of("should", should, "minimum_should_match", minimum, "filter", all));
    }

    /** The whole score, for documents that are known to match. */
    Object whole(TextMatch text) {
        return bool(text, List.of());
    }

    /** The whole score, for the documents of the window. */
    Object whole(TextMatch text, List<String> ids) {
        return bool(text, List.of(Map.of("terms", Map.of(Fields.ID, ids))));
    }

    private Object bool(TextMatch text, List<Object> filters) {
        List<Object> should = new ArrayList<>();
        text.first().forEach(clause -> should.add(scored(clause)));
        text.then().forEach(clause -> should.add(scored(clause)));
        return Map.of("bool", Map.of("should", should, "minimum_should_match", 0, "filter", filters));
    }

    private Object scored(TextMatch.Scored scored) {
        if (scored instanceof TextMatch.Clause clause) {
            return Map.of("term", Map.of(clause.field(), Map.of("value", clause.term(), "boost", clause.weight())));
        }
        TextMatch.Preference preference = (TextMatch.Preference) scored;
        return Map.of(
                "constant_score",
                Map.of("filter", condition(preference.condition()), "boost", preference.points() * constantFactor));
    }
}
