package org.qingjian.search.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexChange;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.RebuildPlan;
import org.qingjian.search.RebuildReport;
import org.qingjian.search.SearchEngine;
import org.qingjian.search.SearchUnavailable;

/**
 * A stock Elasticsearch 8 or 9. One alias serves; a rebuild fills an index beside it and moves the alias in one step.
 * Versions are external, so an older change never overwrites a newer one.
 */
public final class ElasticsearchSearchEngine implements SearchEngine, AutoCloseable {
    private static final int PATIENCE = 10;
    private static final long FIRST_PAUSE_MILLIS = 100;

    private final Server server;
    private final IndexDefinition definition;
    private final ElasticsearchIndex index;
    private final ElasticsearchConnection connection;
    private final Clock clock;
    private volatile boolean ready;
    private volatile @Nullable String building;

    /**
     * Where the server is and how long it may take.
     *
     * @param url such as {@code http://localhost:9200}
     * @param alias name under which the portal's index serves
     * @param timeout of one search; other calls may take ten times as long
     */
    public record Server(
            String url,
            @Nullable String user,
            @Nullable String password,
            String alias,
            int replicas,
            Duration timeout) {}

    public ElasticsearchSearchEngine(Server server, IndexDefinition definition, Clock clock) {
        this.server = server;
        this.definition = definition;
        this.clock = clock;
        this.index = new ElasticsearchIndex(definition, server.replicas());
        this.connection = new ElasticsearchConnection(server.url(), server.user(), server.password(), server.timeout());
    }

    @Override
    public void apply(Collection<? extends IndexChange> changes) {
        prepare();
        write(server.alias(), changes, "true");
        String beside = building;
        if (beside != null) {
            write(beside, changes, "false");
        }
    }

    @Override
    public EngineAnswer search(EngineQuery query) {
        prepare();
        ElasticsearchCalls calls = new ElasticsearchCalls(
                connection, server.alias(), server.timeout().toMillis());
        return new ElasticsearchSearch(calls, definition, query).answer();
    }

    @Override
    public long count() {
        prepare();
        return count(server.alias());
    }

    @Override
    public List<IndexedVersion> versions(@Nullable String afterId, int size) {
        prepare();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", ElasticsearchQueries.filtered(List.of(ElasticsearchQueries.live())));
        body.put("size", size);
        body.put("_source", false);
        body.put("track_total_hits", false);
        body.put("docvalue_fields", List.of(Fields.VERSION));
        body.put("sort", List.of(Map.of(Fields.ID, "asc")));
        if (afterId != null) {
            body.put("search_after", List.of(afterId));
        }
        List<IndexedVersion> versions = new ArrayList<>();
        connection
                .call("POST", "/" + server.alias() + "/_search", Map.of(), body)
                .path("hits")
                .path("hits")
                .forEach(hit -> versions.add(new IndexedVersion(
                        hit.path("sort").path(0).asText(),
                        hit.path("fields").path(Fields.VERSION).path(0).asLong() / 2)));
        return versions;
    }

    @Override
    public synchronized RebuildReport rebuild(RebuildPlan plan) {
        prepare();
        Instant start = clock.instant();
        String name = server.alias() + "-" + start.toEpochMilli();
        boolean swapped = false;
        sweepUnfinished();
        create(name);
        try {
            building = name;
            plan.fill(changes -> writePatiently(name, changes));
            RebuildPlan.Verdict verdict = plan.verify(changes -> writePatiently(name, changes), () -> fresh(name));
            swapped = verdict.agrees();
            if (swapped) {
                moveAlias(serving(), name);
                plan.catchUp(changes -> write(server.alias(), changes, "true"));
            }
            return new RebuildReport(
                    swapped, verdict.counted(), verdict.expected(), name, Duration.between(start, clock.instant()));
        } finally {
            building = null;
            if (!swapped) {
                deleteQuietly(name);
            }
        }
    }

    @Override
    public synchronized boolean rollBack() {
        prepare();
        String serving = serving();
        List<String> all = indices();
        int at = all.indexOf(serving);
        if (at <= 0) {
            return false;
        }
        moveAlias(serving, all.get(at - 1));
        return true;
    }

    @Override
    public void close() {
        connection.close();
    }

    /**
     * Writes to the index that is being built. A server that is too busy for so much at once (429) is asked again, at longer and
     * longer intervals, for as long as any other call may take.
     */
    private void writePatiently(String target, Collection<? extends IndexChange> changes) {
        long end = System.nanoTime() + server.timeout().toNanos() * PATIENCE;
        for (long pause = FIRST_PAUSE_MILLIS; ; pause *= 2) {
            try {
                write(target, changes, "false");
                return;
            } catch (SearchUnavailable busy) {
                if (!busy.isOutage() || System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause) > end) {
                    throw busy;
                }
                pause(pause);
            }
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailable("the rebuild was interrupted", e);
        }
    }

    private void write(String target, Collection<? extends IndexChange> changes, String refresh) {
        List<Object> lines = new ArrayList<>(changes.size() * 2);
        for (IndexChange change : changes) {
            lines.add(Map.of(
                    "index", Map.of("_id", change.id(), "version", change.version(), "version_type", "external")));
            lines.add(index.document(change));
        }
        if (lines.isEmpty()) {
            return;
        }
        JsonNode answer = connection.callLines("/" + target + "/_bulk", Map.of("refresh", refresh), lines);
        for (JsonNode item : answer.path("items")) {
            int status = item.path("index").path("status").asInt();
            if (status >= 300 && status != 409) {
                throw ElasticsearchConnection.failure(status, null);
            }
        }
    }

    private void prepare() {
        if (ready) {
            return;
        }
        synchronized (this) {
            if (!ready) {
                if (!connection.exists("/_alias/" + server.alias())) {
                    String name = server.alias() + "-" + clock.millis();
                    create(name);
                    moveAlias(null, name);
                }
                ready = true;
            }
        }
    }

    private void create(String name) {
        connection.call("PUT", "/" + name, Map.of(), index.settingsAndMappings());
    }

    private void moveAlias(@Nullable String from, String to) {
        List<Object> actions = new ArrayList<>();
        if (from != null) {
            actions.add(Map.of("remove", Map.of("index", from, "alias", server.alias())));
        }
        actions.add(Map.of("add", Map.of("index", to, "alias", server.alias())));
        connection.call("POST", "/_aliases", Map.of(), Map.of("actions", actions));
        sweep(from, to);
    }

    /** Only the serving index and the one before it are kept. */
    private void sweep(@Nullable String previous, String serving) {
        for (String name : indices()) {
            if (!name.equals(previous) && !name.equals(serving)) {
                deleteQuietly(name);
            }
        }
    }

    /** What a rebuild that was killed left behind. The index before the one that serves stays, to go back to. */
    private void sweepUnfinished() {
        List<String> all = indices();
        String serving = serving();
        int at = all.indexOf(serving);
        sweep(at > 0 ? all.get(at - 1) : null, serving);
    }

    private void deleteQuietly(String name) {
        try {
            connection.call("DELETE", "/" + name, Map.of(), null);
        } catch (SearchUnavailable leftForTheNextSweep) {
            // an index too many does no harm
        }
    }

    private String serving() {
        return connection
                .call("GET", "/_alias/" + server.alias(), Map.of(), null)
                .fieldNames()
                .next();
    }

    /** This portal's indices, oldest first. */
    private List<String> indices() {
        List<String> names = new ArrayList<>();
        connection
                .call("GET", "/_cat/indices/" + server.alias() + "-*", Map.of("format", "json", "h", "index"), null)
                .forEach(row -> names.add(row.path("index").asText()));
        names.sort(null);
        return names;
    }

    private long fresh(String name) {
        connection.call("POST", "/" + name + "/_refresh", Map.of(), null);
        return count(name);
    }

    private long count(String name) {
        return connection
                .call(
                        "POST",
                        "/" + name + "/_count",
                        Map.of(),
                        Map.of("query", ElasticsearchQueries.filtered(List.of(ElasticsearchQueries.live()))))
                .path("count")
                .asLong();
    }
}
