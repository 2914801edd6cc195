package org.qingjian.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.TextMatch.Alternative;
import org.qingjian.search.TextMatch.Clause;

/** Turns words into weighted terms: pairs of characters choose, single characters and heads reorder. */
final class TextPlanner {
    private static final int LONGEST_SEQUENCE = 12;
    private static final double QUESTION_SHARE = 0.2;

    private final IndexDefinition.Weights weights;
    private final Set<String> stopCharacters;

    TextPlanner(IndexDefinition definition, Set<String> stopCharacters) {
        this.weights = definition.weights();
        this.stopCharacters = stopCharacters;
    }

    /** How many of the words a result must have. */
    enum Strictness {
        MOST,
        QUESTION,
        SOME
    }

    /** The terms of the segments, or null when there is nothing to look for. */
    @Nullable
    TextMatch plan(List<String> segments, Strictness strictness) {
        return plan(segments, List.of(), strictness);
    }

    /** The same with synonyms: each family is another way to match, and adds its own terms. */
    @Nullable
    TextMatch plan(List<String> segments, List<Vocabulary.Family> families, Strictness strictness) {
        Map<Clause, Integer> strong = new LinkedHashMap<>();
        Map<Clause, Integer> weak = new LinkedHashMap<>();
        List<TextMatch.Scored> then = new ArrayList<>();
        for (String segment : segments) {
            List<String> tokens = Tokens.of(segment);
            strong(tokens).forEach(clause -> strong.merge(clause, 1, Integer::sum));
            tokens.stream()
                    .filter(token -> !stopCharacters.contains(token))
                    .map(token -> new Clause(Fields.FULL, token, weights.character()))
                    .filter(clause -> !strong.containsKey(clause))
                    .forEach(clause -> weak.merge(clause, 1, Integer::sum));
            if (tokens.size() > 1 && tokens.size() <= LONGEST_SEQUENCE) {
                then.add(new TextMatch.Preference(new Condition.Sequence(Fields.FULL, tokens), weights.sequence()));
                then.add(new TextMatch.Preference(new Condition.Sequence(Fields.HEAD, tokens), weights.sequence()));
            }
        }
        if (strong.isEmpty()) {
            return null;
        }
        List<Clause> first = counted(strong);
        then.addAll(counted(weak));
        first.stream()
                .filter(clause -> clause.field().equals(Fields.FULL_PAIRS))
                .forEach(clause ->
                        then.add(new Clause(Fields.HEAD_PAIRS, clause.term(), clause.weight() * weights.head())));
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(new Alternative(first, minimum(first.size(), strictness)));
        if (families.isEmpty()) {
            return new TextMatch(alternatives, first, then);
        }
        return new TextMatch(alternatives, withSynonyms(first, families, alternatives, then), then);
    }

    private List<Clause> withSynonyms(
            List<Clause> first,
            List<Vocabulary.Family> families,
            List<Alternative> alternatives,
            List<TextMatch.Scored> then) {
        Map<Clause, Float> all = new LinkedHashMap<>();
        first.forEach(clause -> all.put(new Clause(clause.field(), clause.term(), 1), clause.weight()));
        for (Vocabulary.Family family : families) {
            for (String meaning : Objects.requireNonNullElse(family.means(), List.<String>of())) {
                List<Clause> terms = new ArrayList<>();
                for (String segment : meaning.split(" ")) {
                    terms.addAll(strong(Tokens.of(segment)));
                }
                List<Clause> distinct = List.copyOf(new LinkedHashSet<>(terms));
                alternatives.add(new Alternative(distinct, minimum(distinct.size(), Strictness.MOST)));
                distinct.forEach(clause -> all.merge(clause, weights.synonym(), Math::max));
                Tokens.of(meaning.replace(" ", "")).stream()
                        .distinct()
                        .filter(token -> !stopCharacters.contains(token))
                        .forEach(token ->
                                then.add(new Clause(Fields.FULL, token, weights.character() * weights.synonym())));
            }
            Objects.requireNonNullElse(family.law(), List.<String>of())
                    .forEach(title -> then.add(new TextMatch.Preference(
                            new Condition.Sequence(Fields.HEAD, Tokens.of(title)), weights.law())));
        }
        List<Clause> merged = new ArrayList<>();
        all.forEach((clause, weight) -> merged.add(new Clause(clause.field(), clause.term(), weight)));
        return merged;
    }

    /** Pairs of Han characters; whole words of other scripts also alone, since what stands beside them varies. */
    private static List<Clause> strong(List<String> tokens) {
        List<Clause> clauses = new ArrayList<>();
        if (tokens.size() == 1) {
            clauses.add(new Clause(Fields.FULL, tokens.get(0), 1));
            return clauses;
        }
        for (String token : new LinkedHashSet<>(tokens)) {
            if (token.length() > 1 && Character.isLetterOrDigit(token.charAt(0)) && token.charAt(0) < 0x2E80) {
                clauses.add(new Clause(Fields.FULL, token, 1));
            }
        }
        for (String pair : Tokens.pairs(tokens)) {
            clauses.add(new Clause(Fields.FULL_PAIRS, pair, 1));
        }
        return clauses;
    }

    private static List<Clause> counted(Map<Clause, Integer> clauses) {
        List<Clause> counted = new ArrayList<>();
        clauses.forEach((c, count) -> counted.add(new Clause(c.field(), c.term(), c.weight() * count)));
        return counted;
    }

    /** Short queries mean every word; a whole question is ranked, it does not have to match every word. */
    private static int minimum(int terms, Strictness strictness) {
        if (strictness == Strictness.SOME) {
            return 1;
        }
        if (strictness == Strictness.QUESTION && terms > 3) {
            return Math.max(2, (int) Math.ceil(terms * QUESTION_SHARE));
        }
        if (terms <= 3) {
            return terms;
        }
        return terms <= 6 ? terms - 1 : Math.max(5, (int) Math.ceil(terms * 0.2));
    }
}
