package org.qingjian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.QueryPlanner.Understood;

/** Asks an engine what was asked, insisting on less and less until something is found, and tells how far it went. */
final class Finding {
    private static final int FEW = 10;

    private final QueryPlanner planner;
    private final Supplier<SearchEngine> engine;
    private final IndexReach reach;

    Finding(QueryPlanner planner, Supplier<SearchEngine> engine, IndexReach reach) {
        this.planner = planner;
        this.engine = engine;
        this.reach = reach;
    }

    SearchAnswer find(Understood asked, Cursors.@Nullable Cursor cursor) {
        return asked.nothing() ? answer(asked, Attempt.AS_READ, empty()) : ask(asked, cursor);
    }

    private SearchAnswer ask(Understood asked, Cursors.@Nullable Cursor cursor) {
        if (cursor != null) {
            Attempt attempt = Attempt.values()[cursor.step() % Attempt.values().length];
            EngineQuery query = planner.plan(asked, attempt, cursor.place());
            return answer(asked, attempt, engine.get().search(query));
        }
        EngineAnswer best = null;
        Attempt used = Attempt.AS_READ;
        for (Attempt attempt : attempts(asked)) {
            EngineQuery query = planner.plan(asked, attempt, null);
            EngineAnswer answer = engine.get().search(query);
            if (best == null || answer.total() > best.total()) {
                best = answer;
                used = attempt;
            }
            if (best.total() >= enough(query, attempt)) {
                break;
            }
        }
        EngineAnswer found = best == null ? empty() : best;
        boolean whole = found.total() > 0 && !loosened(used);
        return answer(asked, used, found, whole ? null : new DidYouMean(engine.get()).suggest(asked));
    }

    private static boolean loosened(Attempt attempt) {
        return attempt == Attempt.ANY_WORD || attempt == Attempt.UNFILTERED;
    }

    /** A whole question with few results is asked again with less; names and numbers with one result are answered. */
    private static int enough(EngineQuery query, Attempt attempt) {
        boolean question = query.text() != null
                && query.effectiveOrder() == EngineQuery.Order.RELEVANCE
                && query.text().alternatives().get(0).terms().size() > 3;
        return question && attempt != Attempt.ANY_WORD ? FEW : 1;
    }

    private static List<Attempt> attempts(Understood asked) {
        List<Attempt> attempts = new ArrayList<>(List.of(Attempt.AS_READ));
        if (asked.letters()) {
            attempts.add(Attempt.INITIALS);
        }
        if (asked.hasFilters()) {
            attempts.add(Attempt.UNFILTERED);
        }
        if (!asked.allWords().segments().isEmpty()) {
            attempts.add(Attempt.ANY_WORD);
        }
        return attempts;
    }

    private SearchAnswer answer(Understood asked, Attempt attempt, EngineAnswer found) {
        return answer(asked, attempt, found, null);
    }

    private SearchAnswer answer(Understood asked, Attempt attempt, EngineAnswer found, @Nullable String suggestion) {
        Highlighter highlighter = new Highlighter(asked.phrases());
        EngineAnswer.Facets facets = found.facets();
        return new SearchAnswer(
                found.total(),
                found.totalIsExact(),
                found.partial(),
                false,
                reach.lags(),
                reach.indexedAt(),
                loosened(attempt),
                asked.interpretation(attempt),
                found.hits().stream()
                        .map(hit -> highlighter.hit(hit.document()))
                        .toList(),
                facets == null ? Map.of() : facets.counts(),
                facets == null || facets.exact(),
                facets == null ? 0 : facets.fineSum(),
                suggestion,
                found.next() == null ? null : Cursors.write(asked.request(), attempt.ordinal(), found.next()));
    }

    private static EngineAnswer empty() {
        return new EngineAnswer(List.of(), 0, true, null, false, null);
    }
}
