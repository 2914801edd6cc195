package org.qingjian.search;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    /** What changed so long before a rebuild may have become visible only after it began to read. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private final Instance<SearchEngine> engines;
    private final SearchSources source;
    private final QueryPlanner planner;
    private final Finding finding;
    private final Clock clock;

    Search(@Any Instance<SearchEngine> engines, @All List<SearchSource> sources, SearchConfig config, Clock clock) {
        this.engines = engines;
        this.source = new SearchSources(sources);
        this.clock = clock;
        this.planner = new QueryPlanner(IndexDefinition.read(config.config()), Vocabulary.read(config.config()), clock);
        this.finding = new Finding(planner, this::engine, new IndexReach(source::waitingSince, clock));
    }

    /** Finds what is public. Never fails because of what was typed. */
    public SearchAnswer find(SearchRequest request) {
        if (request.size() < 1 || request.size() > LARGEST_PAGE) {
            throw PortalException.invalid("size", "SIZE", "每页条数应为 1 到 100");
        }
        Cursors.Cursor cursor = Cursors.read(request);
        Understood asked = planner.understand(request);
        if (DatabaseAnswer.goesOn(cursor)) {
            return fromDatabase(asked, cursor);
        }
        try {
            return finding.find(asked, cursor);
        } catch (SearchUnavailable e) {
            Log.warn("the search engine does not answer, the database does", e);
            return fromDatabase(asked, cursor);
        }
    }

    private SearchAnswer fromDatabase(Understood asked, Cursors.@Nullable Cursor cursor) {
        boolean midway = cursor != null && !DatabaseAnswer.goesOn(cursor);
        if (midway || source.isEmpty()) {
            throw new PortalException(ProblemType.SEARCH_UNAVAILABLE, Map.of());
        }
        return new DatabaseAnswer(source, clock).find(asked, cursor);
    }

    /** Makes the changes searchable. Idempotent; the order of changes does not matter. */
    public void apply(Collection<? extends IndexChange> changes) {
        if (!changes.isEmpty()) {
            engine().apply(changes);
        }
    }

    /** Builds the index anew from all sources beside the one that serves, and swaps. */
    public RebuildReport rebuild() {
        Instant since = clock.instant().minus(LONGEST_TRANSACTION);
        return engine().rebuild(new RebuildPlan(source::all, () -> source.changedSince(since), source::count));
    }

    /** Goes back to the index before the last rebuild. False when there is none. */
    public boolean rollBack() {
        return engine().rollBack();
    }

    /** Compares index and database, and repairs what differs when told to. */
    public DriftReport drift(boolean repair) {
        return new DriftCheck(engine(), source).run(repair);
    }

    /** How many documents the index should have. */
    long expected() {
        return source.count();
    }

    /** How many documents the index has. */
    public long count() {
        return engine().count();
    }

    private SearchEngine engine() {
        return engines.get();
    }
}
