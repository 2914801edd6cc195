package org.qingjian.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.IndexChange.Put;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.RebuildPlan;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchUnavailable;
import org.qingjian.search.elasticsearch.FaultyElasticsearch.Fault;

/** A server that is too busy, silent or gone: told in bounded time, and nothing is lost when it comes back. */
class ElasticsearchFaultsTest {
    private static final EngineQuery EVERYTHING =
            new EngineQuery(null, List.of(), Map.of(), EngineQuery.Order.DATE, new EngineQuery.Page(10, null), true);

    private FaultyElasticsearch faulty;
    private ElasticsearchSearchEngine engine;

    @BeforeEach
    void open() {
        faulty = FaultyElasticsearch.open();
        engine = engine("faults-" + UUID.randomUUID(), Duration.ofSeconds(4));
        engine.apply(List.of(new Put(document("a"))));
    }

    private ElasticsearchSearchEngine engine(String alias, Duration timeout) {
        return new ElasticsearchSearchEngine(
                new ElasticsearchSearchEngine.Server(faulty.url(), null, null, alias, 0, timeout),
                IndexDefinition.read(Path.of("search-config")),
                Clock.systemUTC());
    }

    @AfterEach
    void close() {
        engine.close();
        faulty.close();
    }

    private static SearchDocument document(String id) {
        return SearchDocument.of(id, 1).title("废水").build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"BUSY", "SILENT", "GONE"})
    void a_search_fails_in_bounded_time_and_works_again_afterwards(Fault fault) {
        faulty.become(fault);
        long start = System.nanoTime();
        assertThatThrownBy(() -> engine.search(EVERYTHING)).isInstanceOf(SearchUnavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        faulty.become(Fault.NONE);
        assertThat(engine.search(EVERYTHING).total()).isEqualTo(1);
    }

    @Test
    void a_change_that_could_not_be_written_says_so_and_can_be_repeated() {
        faulty.become(Fault.BUSY);
        List<Put> change = List.of(new Put(document("b")));
        assertThatThrownBy(() -> engine.apply(change)).isInstanceOf(SearchUnavailable.class);
        faulty.become(Fault.NONE);
        engine.apply(change);
        engine.apply(change);
        assertThat(engine.count()).isEqualTo(2);
    }

    @Test
    void a_rebuild_during_which_the_server_fails_leaves_the_old_index_serving() {
        engine.close();
        engine = engine("faults-" + UUID.randomUUID(), Duration.ofMillis(400)); // its patience is ten times as long
        engine.apply(List.of(new Put(document("a"))));
        RebuildPlan broken = new RebuildPlan(
                () -> Stream.of(document("n1"), document("n2")).peek(d -> faulty.become(Fault.BUSY)),
                Stream::empty,
                () -> 2);
        assertThatThrownBy(() -> engine.rebuild(broken)).isInstanceOf(SearchUnavailable.class);
        faulty.become(Fault.NONE);
        assertThat(engine.search(EVERYTHING).hits())
                .extracting(hit -> hit.document().id())
                .containsExactly("a");
        RebuildPlan whole = new RebuildPlan(() -> Stream.of(document("n1"), document("n2")), Stream::empty, () -> 2);
        assertThat(engine.rebuild(whole).swapped()).isTrue();
        assertThat(engine.count()).isEqualTo(2);
    }

    @Test
    void a_rebuild_waits_for_a_server_that_is_busy_for_a_while() {
        RebuildPlan plan = new RebuildPlan(
                () -> Stream.of(document("n1"), document("n2")).peek(d -> faulty.become(Fault.BUSY_FOR_A_CALL)),
                Stream::empty,
                () -> 2);
        assertThat(engine.rebuild(plan).swapped()).isTrue();
        assertThat(engine.count()).isEqualTo(2);
    }
}
