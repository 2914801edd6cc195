package org.qingjian.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingjian.search.elasticsearch.ElasticsearchSearchEngine;
import org.qingjian.search.lucene.LuceneSearchEngine;

/** A process that dies in the middle of a rebuild: {@code lucene FOLDER} or {@code elasticsearch URL ALIAS}. */
public final class KilledRebuild {
    static final String HALF_WAY = "half-way";
    private static final int BEFORE_IT_STOPS = 3_000;

    private KilledRebuild() {}

    /** The engine that the arguments name; the test opens the same one afterwards. */
    static SearchEngine engine(List<String> arguments) {
        IndexDefinition definition = IndexDefinition.read(Path.of("search-config"));
        return arguments.get(0).equals("lucene")
                ? new LuceneSearchEngine(
                        Path.of(arguments.get(1)), definition, Duration.ofSeconds(5), Clock.systemUTC())
                : new ElasticsearchSearchEngine(
                        new ElasticsearchSearchEngine.Server(
                                arguments.get(1), null, null, arguments.get(2), 0, Duration.ofSeconds(5)),
                        definition,
                        Clock.systemUTC());
    }

    static SearchDocument document(String id) {
        return SearchDocument.of(id, 1).title("废水").build();
    }

    public static void main(String... arguments) {
        SearchEngine engine = engine(List.of(arguments));
        engine.apply(List.of(new IndexChange.Put(document("old"))));
        engine.rebuild(new RebuildPlan(
                () -> IntStream.range(0, BEFORE_IT_STOPS + 1)
                        .peek(KilledRebuild::stopThere)
                        .mapToObj(i -> document("new-" + i)),
                Stream::empty,
                () -> BEFORE_IT_STOPS + 1));
    }

    private static void stopThere(int i) {
        if (i == BEFORE_IT_STOPS) {
            System.out.println(HALF_WAY);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
