package org.qingjian.search.lucene;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.qingjian.search.Condition;
import org.qingjian.search.Fields;
import org.qingjian.search.TextMatch;

/** Words and conditions as Lucene queries. */
final class LuceneQueries {
    private LuceneQueries() {}

    /** What may be shown at all. Words need no such filter: what was removed has none. */
    static Query live() {
        return new TermQuery(new Term(Fields.LIVE, "1"));
    }

    static Query condition(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return new TermInSetQuery(
                    any.field(), any.values().stream().map(BytesRef::new).toList());
        } else if (condition instanceof Condition.StartsWith starts) {
            return new PrefixQuery(new Term(starts.field(), starts.prefix()));
        } else if (condition instanceof Condition.Between between) {
            return LongPoint.newRangeQuery(
                    between.field(),
                    between.from() == null ? Long.MIN_VALUE : between.from(),
                    between.to() == null ? Long.MAX_VALUE : between.to());
        } else if (condition instanceof Condition.Sequence sequence) {
            return sequence.tokens().isEmpty()
                    ? new MatchNoDocsQuery()
                    : new PhraseQuery(sequence.field(), sequence.tokens().toArray(String[]::new));
        } else if (condition instanceof Condition.Not not) {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(condition(not.condition()), Occur.MUST_NOT)
                    .build();
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        ((Condition.Either) condition).conditions().forEach(c -> either.add(condition(c), Occur.SHOULD));
        return either.build();
    }

    /** What a text matches, without a score. */
    static Query matching(TextMatch text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (TextMatch.Alternative alternative : text.alternatives()) {
            any.add(alternative(alternative), Occur.SHOULD);
        }
        return any.build();
    }

    /** Selects and orders all results. One alternative that is all of the clauses needs no filter of its own. */
    static Query first(TextMatch text, List<Query> filters) {
        BooleanQuery.Builder query = scored(text.first());
        if (text.alternatives().size() == 1
                && text.alternatives().get(0).terms().equals(text.first())) {
            query.setMinimumNumberShouldMatch(text.alternatives().get(0).minimum());
        } else {
            query.add(matching(text), Occur.FILTER);
        }
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        return query.build();
    }

    /** The whole score, for documents that are known to match. */
    static Query whole(TextMatch text) {
        BooleanQuery.Builder query = scored(text.first());
        text.then().forEach(clause -> query.add(scored(clause), Occur.SHOULD));
        return query.build();
    }

    private static BooleanQuery.Builder scored(List<TextMatch.Clause> clauses) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(scored(clause), Occur.SHOULD));
        return query;
    }

    private static Query scored(TextMatch.Scored scored) {
        if (scored instanceof TextMatch.Clause clause) {
            return new BoostQuery(new TermQuery(new Term(clause.field(), clause.term())), clause.weight());
        }
        TextMatch.Preference preference = (TextMatch.Preference) scored;
        return new BoostQuery(new ConstantScoreQuery(condition(preference.condition())), preference.points());
    }

    private static Query alternative(TextMatch.Alternative alternative) {
        BooleanQuery.Builder terms = new BooleanQuery.Builder();
        for (TextMatch.Clause clause : alternative.terms()) {
            terms.add(new TermQuery(new Term(clause.field(), clause.term())), Occur.SHOULD);
        }
        return terms.setMinimumNumberShouldMatch(alternative.minimum()).build();
    }
}
