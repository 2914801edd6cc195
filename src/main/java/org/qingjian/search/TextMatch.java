package org.qingjian.search;

import java.util.List;

/**
 * The words of a query, tokenised once, as lists of weighted terms that both engines add up in the same way.
 *
 * @param alternatives a result matches one of these: the query itself, or a synonym of it
 * @param first clauses that choose and order all results: cheap to evaluate
 * @param then clauses added to reorder the best ones: characters, heads, proximity
 */
public record TextMatch(List<Alternative> alternatives, List<Clause> first, List<Scored> then) {
    /** One weighted term. */
    public record Clause(String field, String term, float weight) implements Scored {}

    /** A constant for results that satisfy a condition: the same on both engines, whatever their score formula. */
    public record Preference(Condition condition, float points) implements Scored {}

    /** Something that adds to the score. */
    public sealed interface Scored permits Clause, Preference {}

    /** At least {@code minimum} of the terms. */
    public record Alternative(List<Clause> terms, int minimum) {}
}
