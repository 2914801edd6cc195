package org.qingjian.search;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.QueryPlanner.Understood;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * The front door of search: find, and keep the index right. When the engine is down, finding falls back to the
 * database and says so; nothing else of the portal depends on the engine.
 */
@ApplicationScoped
public class Search {
    private static final int LARGEST_PAGE = 100;
    private static final int FEW = 10;

    private final Instance<SearchEngine> engines;
    private final Instance<SearchSource> sources;
    private final QueryPlanner planner;
    private final Clock clock;

    Search(@Any Instance<SearchEngine> engines, Instance<SearchSource> sources, SearchConfig config, Clock clock) {
        this.engines = engines;
        this.sources = sources;
        this.clock = clock;
        this.planner = new QueryPlanner(IndexDefinition.read(config.config()), Vocabulary.read(config.config()), clock);
    }

    /** Finds what is public. Never fails because of what was typed. */
    public SearchAnswer find(SearchRequest request) {
        if (request.size() < 1 || request.size() > LARGEST_PAGE) {
            throw PortalException.invalid("size", "SIZE", "每页条数应为 1 到 100");
        }
        Cursors.Cursor cursor = Cursors.read(request);
        Understood asked = planner.understand(request);
        try {
            return asked.nothing() ? nothing(asked) : ask(asked, cursor);
        } catch (SearchUnavailable e) {
            Log.warn("the search engine does not answer, the database does", e);
            return fromDatabase(asked, cursor);
        }
    }

    /** Makes the changes searchable. Idempotent; the order of changes does not matter. */
    public void apply(Collection<? extends IndexChange> changes) {
        if (!changes.isEmpty()) {
            engine().apply(changes);
        }
    }

    /** Builds the index anew from the source beside the one that serves, and swaps. */
    public RebuildReport rebuild() {
        SearchSource source = source();
        Instant start = clock.instant();
        return engine().rebuild(new RebuildPlan(
                source::all,
                () -> {
                    try (var changes = source.changedSince(start.minusSeconds(5))) {
                        return changes.toList();
                    }
                },
                source::count));
    }

    /** Goes back to the index before the last rebuild. False when there is none. */
    public boolean rollBack() {
        return engine().rollBack();
    }

    /** Compares index and database, and repairs what differs when told to. */
    public DriftReport drift(boolean repair) {
        return new DriftCheck(engine(), source()).run(repair);
    }

    /** How many documents the index has. */
    public long count() {
        return engine().count();
    }

    private SearchAnswer ask(Understood asked, Cursors.@Nullable Cursor cursor) {
        if (cursor != null) {
            Attempt attempt = Attempt.values()[cursor.step() % Attempt.values().length];
            EngineQuery query = planner.plan(asked, attempt, cursor.place());
            return answer(asked, attempt, engine().search(query));
        }
        EngineAnswer best = null;
        Attempt used = Attempt.AS_READ;
        for (Attempt attempt : attempts(asked)) {
            EngineQuery query = planner.plan(asked, attempt, null);
            EngineAnswer answer = engine().search(query);
            if (best == null || answer.total() > best.total()) {
                best = answer;
                used = attempt;
            }
            if (best.total() >= enough(query, attempt)) {
                break;
            }
        }
        return answer(asked, used, best == null ? empty() : best);
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
        Highlighter highlighter = new Highlighter(asked.phrases());
        EngineAnswer.Facets facets = found.facets();
        return new SearchAnswer(
                found.total(),
                found.totalIsExact(),
                found.partial(),
                false,
                indexedAt(),
                attempt == Attempt.ANY_WORD || attempt == Attempt.UNFILTERED,
                asked.interpretation(attempt),
                found.hits().stream()
                        .map(hit -> highlighter.hit(hit.document()))
                        .toList(),
                facets == null ? Map.of() : facets.counts(),
                facets == null || facets.exact(),
                facets == null ? 0 : facets.fineSum(),
                null,
                found.next() == null ? null : Cursors.write(asked.request(), attempt.ordinal(), found.next()));
    }

    private static EngineAnswer empty() {
        return new EngineAnswer(List.of(), 0, true, null, false, null);
    }

    private SearchAnswer nothing(Understood asked) {
        return answer(asked, Attempt.AS_READ, empty());
    }

    private SearchAnswer fromDatabase(Understood asked, Cursors.@Nullable Cursor cursor) {
        if (!sources.isResolvable()) {
            throw new PortalException(ProblemType.SEARCH_UNAVAILABLE, Map.of());
        }
        int offset = cursor == null ? 0 : Math.max(0, (int) cursor.place().key());
        SearchRequest request = asked.request();
        SearchSource.Found found = source().find(request, offset);
        Highlighter highlighter = new Highlighter(asked.phrases());
        int end = offset + found.documents().size();
        return new SearchAnswer(
                found.total(),
                true,
                true,
                true,
                clock.instant(),
                false,
                asked.interpretation(Attempt.ANY_WORD),
                found.documents().stream().map(highlighter::hit).toList(),
                Map.of(),
                true,
                0,
                null,
                end < found.total() && end > offset
                        ? Cursors.write(request, 0, new EngineQuery.Place(EngineQuery.Part.DAY, end, ""))
                        : null);
    }

    private Instant indexedAt() {
        Optional<Instant> waiting = sources.isResolvable() ? source().waitingSince() : Optional.empty();
        return waiting.orElseGet(clock::instant);
    }

    private SearchEngine engine() {
        return engines.get();
    }

    private SearchSource source() {
        return sources.get();
    }
}
