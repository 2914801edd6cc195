package org.qingjian.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.QueryPlanner.Understood;

/**
 * The front door for searches that are asked again and again: which of some documents a search finds. The same engine and
 * the same understanding as for a reader, with two differences. A search is never loosened here: when nothing has most of
 * the words, nothing is found. And an incomplete answer is no answer: every method that asks the engine fails with {@link
 * SearchUnavailable} rather than leave something out, so that the caller can ask again later.
 */
@ApplicationScoped
public class SavedSearches {
    private static final int PAGE = 100;

    private final Instance<SearchEngine> engines;
    private final SearchSources source;
    private final QueryPlanner planner;

    SavedSearches(
            @Any Instance<SearchEngine> engines, @All List<SearchSource> sources, SearchConfig config, Clock clock) {
        this.engines = engines;
        this.source = new SearchSources(sources);
        this.planner = new QueryPlanner(IndexDefinition.read(config.config()), Vocabulary.read(config.config()), clock);
    }

    /** Whether the search can find anything at all: it has a letter, a digit, a Han character, or only conditions. */
    public boolean isMeaningful(SearchRequest saved) {
        return !planner.understand(saved).nothing();
    }

    /** Which of the documents the search finds now, in no particular order. */
    public Set<String> matching(SearchRequest saved, Collection<String> ids) {
        Set<String> matching = new LinkedHashSet<>();
        for (List<String> some : parts(ids)) {
            Condition among = new Condition.AnyOf(Fields.ID, some);
            found(saved, among, some.size()).forEach(document -> matching.add(document.id()));
        }
        return matching;
    }

    /** The newest documents that the search finds now, newest first. */
    public List<SearchDocument> newest(SearchRequest saved, int max) {
        return found(saved, null, max);
    }

    /** Which revision of each document can be found now. What can not be found is left out. */
    public Map<String, Long> revisions(Collection<String> ids) {
        Map<String, Long> revisions = new HashMap<>();
        for (List<String> some : parts(ids)) {
            EngineQuery query = new EngineQuery(
                    null,
                    List.of(new Condition.AnyOf(Fields.ID, some)),
                    Map.of(),
                    EngineQuery.Order.DATE,
                    new EngineQuery.Page(some.size(), null),
                    false);
            complete(query)
                    .hits()
                    .forEach(hit ->
                            revisions.put(hit.document().id(), hit.document().revision()));
        }
        return revisions;
    }

    /** What is public of these now, by the database and not by the index, in the order of the ids. */
    public List<SearchDocument> present(Collection<String> ids) {
        Map<String, SearchDocument> present = new LinkedHashMap<>();
        for (IndexChange change : source.changes(ids)) {
            if (change instanceof IndexChange.Put put) {
                present.put(put.id(), put.document());
            }
        }
        return ids.stream()
                .map(present::get)
                .filter(document -> document != null)
                .toList();
    }

    private List<SearchDocument> found(SearchRequest saved, @Nullable Condition among, int max) {
        Understood asked = planner.understand(
                saved.sorted(EngineQuery.Order.DATE).counting(false).page(Math.min(PAGE, max), null));
        if (asked.nothing()) {
            return List.of();
        }
        boolean initials =
                asked.letters() && found(asked, Attempt.AS_READ, null, 1).isEmpty();
        return found(asked, initials ? Attempt.INITIALS : Attempt.AS_READ, among, max);
    }

    private List<SearchDocument> found(Understood asked, Attempt attempt, @Nullable Condition among, int max) {
        List<SearchDocument> found = new ArrayList<>();
        EngineQuery.Place after = null;
        do {
            EngineAnswer answer = complete(restricted(planner.plan(asked, attempt, after), among));
            answer.hits().stream()
                    .limit(max - found.size())
                    .map(EngineAnswer.Scored::document)
                    .forEach(found::add);
            after = answer.next();
        } while (after != null && found.size() < max);
        return found;
    }

    private static EngineQuery restricted(EngineQuery query, @Nullable Condition among) {
        if (among == null) {
            return query;
        }
        List<Condition> conditions = new ArrayList<>(query.conditions());
        conditions.add(among);
        return new EngineQuery(query.text(), conditions, query.selected(), query.order(), query.page(), query.facets());
    }

    private EngineAnswer complete(EngineQuery query) {
        EngineAnswer answer = engines.get().search(query);
        if (answer.partial()) {
            throw new SearchUnavailable("the engine's answer is not complete");
        }
        return answer;
    }

    private static List<List<String>> parts(Collection<String> ids) {
        List<String> all = List.copyOf(new LinkedHashSet<>(ids));
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += PAGE) {
            parts.add(all.subList(i, Math.min(all.size(), i + PAGE)));
        }
        return parts;
    }
}
