package org.qingjian.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import org.qingjian.search.elasticsearch.BareElasticsearch;
import org.qingjian.search.elasticsearch.ElasticsearchServer;
import org.qingjian.search.lucene.BareLucene;

/**
 * How fast search is beside the bare engines and beside PostgreSQL, interleaved in one run on the same documents:
 * {@code ./mvnw -DskipTests package && ./mvnw -Pbenchmark test -Dtest=SearchBenchmark -Ddocuments=100000}. Every question is
 * asked of every system in each round, in random order; the plain SQL, which is slow, every tenth. Bare engines get the terms
 * and conditions that the portal's planner made, so what is compared is everything else the portal does (reading the question,
 * synonyms, the database's word on what waits, highlighting, JSON, HTTP).
 */
class SearchBenchmark {
    private static final long DOCUMENTS = Long.getLong("documents", 100_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int QUESTIONS = Integer.getInteger("questions", 240);
    private static final int SQL_EVERY = 10;
    private static final long DEEP = 100_000;
    private static final String PORTAL_LUCENE = "portal on Lucene (HTTP)";
    private static final String BARE_LUCENE = "bare Lucene (in process)";
    private static final String PORTAL_ELASTICSEARCH = "portal on Elasticsearch (HTTP)";
    private static final String BARE_ELASTICSEARCH = "bare Elasticsearch (HTTP)";
    private static final String ILIKE = "PostgreSQL ILIKE";
    private static final String TRIGRAM = "PostgreSQL pg_trgm";

    private final Path folder = Path.of("target", "benchmark-" + UUID.randomUUID());
    private final String alias = folder.getFileName().toString();
    private final String url = System.getProperty("quarkus.datasource.jdbc.url");
    private final IndexDefinition definition = IndexDefinition.read(Path.of("search-config"));
    private final Timings timings = new Timings();

    private Connection connect() throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "postgres");
        user.setProperty("password", "postgres");
        return new Driver().connect(url, user);
    }

    private Map<String, String> settings(String engine) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QINGJIAN_HOME", folder.resolve(engine).toAbsolutePath().toString());
        settings.put("QINGJIAN_SEARCH_ENGINE", engine);
        settings.put("QINGJIAN_SEARCH_ELASTICSEARCH_URL", ElasticsearchServer.address());
        settings.put("QINGJIAN_SEARCH_ELASTICSEARCH_ALIAS", alias);
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        return settings;
    }

    @Test
    void portal_beside_bare_engines_and_sql() throws Exception {
        Files.createDirectories(folder);
        PortalProcess.run(
                settings("lucene"), "import", csv().toString(), "--profile", "shuanggongshi-penalty", "--publish");
        try (Connection database = connect();
                Statement statement = database.createStatement()) {
            for (String engine : List.of("lucene", "elasticsearch")) {
                PortalProcess.run(settings(engine), "reindex");
            }
            statement.execute("delete from outbox_delivery"); // the new indices hold all of it
            boolean trigrams = trigrams(statement);
            try (PortalProcess onLucene = PortalProcess.serve(settings("lucene"));
                    PortalProcess onElasticsearch = PortalProcess.serve(settings("elasticsearch"));
                    BareLucene bareLucene = new BareLucene(generation(), definition)) {
                BareElasticsearch bareElasticsearch =
                        new BareElasticsearch(ElasticsearchServer.address(), alias, definition);
                List<String> questions = GeneratedDocuments.questions(QUESTIONS);
                Map<String, EngineQuery> planned = planned(questions);
                for (int round = -1; round < ROUNDS; round++) {
                    boolean warm = round >= 0;
                    for (int i = 0; i < questions.size(); i++) {
                        String q = questions.get(i);
                        EngineQuery query = planned.get(q);
                        Map<String, Callable<Long>> systems = new HashMap<>();
                        systems.put(PORTAL_LUCENE, () -> onLucene.search(q));
                        systems.put(BARE_LUCENE, () -> bareLucene.search(query));
                        systems.put(PORTAL_ELASTICSEARCH, () -> onElasticsearch.search(q));
                        systems.put(BARE_ELASTICSEARCH, () -> bareElasticsearch.search(query));
                        if (warm && i % SQL_EVERY == 0) {
                            systems.put(ILIKE, () -> like(database, ILIKE_SQL, q));
                            if (trigrams) {
                                systems.put(TRIGRAM, () -> like(database, TRIGRAM_SQL, q));
                            }
                        }
                        time(systems, warm, round * 1_000 + i);
                    }
                }
                report(onLucene, onElasticsearch, bareElasticsearch);
                walk(PORTAL_LUCENE, onLucene);
                walk(PORTAL_ELASTICSEARCH, onElasticsearch);
            }
        }
    }

    private void time(Map<String, Callable<Long>> systems, boolean counts, int seed) throws Exception {
        List<String> order = new ArrayList<>(systems.keySet());
        Collections.sort(order);
        Collections.shuffle(order, new Random(seed));
        for (String system : order) {
            long start = System.nanoTime();
            systems.get(system).call();
            if (counts) {
                timings.add(system, System.nanoTime() - start);
            }
        }
    }

    /** Follows the cursor to the 100,000th record or the last: each comes once, and the last page as fast as the first. */
    private static void walk(String name, PortalProcess portal) throws Exception {
        long wanted = Math.min(DOCUMENTS, DEEP);
        Set<String> seen = new HashSet<>();
        List<Long> nanos = new ArrayList<>();
        String cursor = "";
        do {
            long start = System.nanoTime();
            JsonNode page = portal.page(cursor);
            nanos.add(System.nanoTime() - start);
            page.path("items").forEach(item -> seen.add(item.path("id").asText()));
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && (long) nanos.size() * 100 < wanted);
        if (seen.size() != wanted) {
            throw new IllegalStateException(name + ": " + seen.size() + " different records on the way to " + wanted);
        }
        int part = Math.max(1, nanos.size() / 10);
        System.out.printf(
                Locale.ROOT,
                "%s: %d records in %d pages by the cursor, none twice; median of the first tenth %.1f ms, of the last %.1f ms%n",
                name,
                wanted,
                nanos.size(),
                median(nanos.subList(0, part)),
                median(nanos.subList(nanos.size() - part, nanos.size())));
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / 1e6;
    }

    private void report(PortalProcess lucene, PortalProcess elasticsearch, BareElasticsearch bare) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%n%d documents, %d questions, %d rounds, interleaved, one client%n",
                DOCUMENTS,
                QUESTIONS,
                ROUNDS);
        timings.print();
        timings.printRatio(PORTAL_LUCENE, BARE_LUCENE);
        timings.printRatio(PORTAL_ELASTICSEARCH, BARE_ELASTICSEARCH);
        timings.printRatio(ILIKE, PORTAL_LUCENE);
        timings.printRatio(ILIKE, PORTAL_ELASTICSEARCH);
        try (Stream<Path> files = Files.walk(generation())) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.printf("index size: Lucene %d MB, Elasticsearch %d MB%n", bytes >> 20, bare.size() >> 20);
        }
        System.out.printf(
                "resident memory of the portal: on Lucene %d MB, on Elasticsearch %d MB%n",
                lucene.memory() >> 10, elasticsearch.memory() >> 10);
    }

    private Path generation() throws IOException {
        Path index = folder.resolve("lucene").resolve("index");
        return index.resolve(Files.readAllLines(index.resolve("serving")).get(0));
    }

    private Map<String, EngineQuery> planned(List<String> questions) {
        QueryPlanner planner =
                new QueryPlanner(definition, Vocabulary.read(Path.of("search-config")), Clock.systemUTC());
        Map<String, EngineQuery> planned = new HashMap<>();
        questions.forEach(
                q -> planned.put(q, planner.plan(planner.understand(SearchRequest.of(q)), Attempt.AS_READ, null)));
        return planned;
    }

    // --- plain SQL ---

    private static final String TEXT = "(e.title || ' ' || e.document_number || ' ' || e.party_name || ' ' || e.body"
            + " || ' ' || cast(e.details as text))";
    private static final String ILIKE_SQL = "select r.id from record r join edition e on e.record_id = r.id"
            + " and e.state = 'LIVE' where r.state = 'PUBLISHED' and " + TEXT
            + " ilike ? order by e.document_date desc limit 20";
    private static final String TRIGRAM_SQL = "select r.id from record r join edition e on e.record_id = r.id"
            + " and e.state = 'LIVE' where r.state = 'PUBLISHED' and e.title ilike ?"
            + " order by similarity(e.title, ?) desc limit 20";

    private static boolean trigrams(Statement statement) {
        try {
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create index if not exists benchmark_trigram on edition using gin (title gin_trgm_ops)");
            return true;
        } catch (SQLException e) {
            System.out.println("pg_trgm is not in this PostgreSQL: not measured");
            return false;
        }
    }

    private static long like(Connection database, String sql, String q) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, "%" + q.replace(' ', '%') + "%");
            if (sql.equals(TRIGRAM_SQL)) {
                statement.setString(2, q);
            }
            long rows = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    // --- documents ---

    private Path csv() throws IOException {
        Path file = folder.resolve("penalties.csv");
        Instant start = Clock.systemUTC().instant();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_FRDB,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,"
                            + "CF_YXQ,CF_CFJG,CF_SJLY\n");
            for (long i = 0; i < DOCUMENTS; i++) {
                SearchDocument d = GeneratedDocuments.document(i);
                long wan = d.fine() == null ? 1 : d.fine().longValue() / 10_000;
                out.write(d.party() + ",法人及非法人组织,91440200MA4W000174,赵试例," + d.number() + "," + d.violation() + ",\""
                        + d.pages().get(0).text().replace("\"", "") + "\",《中华人民共和国水污染防治法》第八十三条第二项,罚款,罚款人民币" + wan
                        + "万元," + wan + ".000000," + GeneratedDocuments.year(i) + "/05/09,2099/12/31," + d.agency()
                        + ",云岭市生态环境局\n");
            }
        }
        System.out.println("documents written in "
                + Duration.between(start, Clock.systemUTC().instant()));
        return file;
    }
}
