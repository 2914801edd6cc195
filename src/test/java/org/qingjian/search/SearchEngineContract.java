package org.qingjian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.search.EngineQuery.Order;
import org.qingjian.search.EngineQuery.Page;
import org.qingjian.search.IndexChange.Put;
import org.qingjian.search.IndexChange.Remove;

/** What every search engine must do. One subclass per engine, without tests of its own. */
public abstract class SearchEngineContract {
    protected static final IndexDefinition DEFINITION = IndexDefinition.read(Path.of("search-config"));
    private static final TextPlanner PLANNER = new TextPlanner(DEFINITION, Set.of("的"));

    private SearchEngine engine;

    /** An engine with an empty index. */
    protected abstract SearchEngine empty();

    @BeforeEach
    void start() {
        engine = empty();
    }

    private static SearchDocument.Builder decision(String id, long revision) {
        return SearchDocument.of(id, revision)
                .kind("PENALTY")
                .agency("云岭市生态环境局")
                .region("440205")
                .date(LocalDate.of(2026, 3, 2));
    }

    private static SearchDocument decision(String id, String title) {
        return decision(id, 1).title(title).build();
    }

    private void put(SearchDocument... documents) {
        engine.apply(Stream.of(documents).map(Put::new).toList());
    }

    private static EngineQuery query(@Nullable String words) {
        return query(words, List.of());
    }

    private static EngineQuery query(@Nullable String words, List<Condition> conditions) {
        TextMatch text = words == null ? null : PLANNER.plan(Words.read(words).segments(), TextPlanner.Strictness.MOST);
        boolean nothing = words != null && text == null;
        List<Condition> all = nothing ? List.of(new Condition.Sequence(Fields.FULL, List.of())) : conditions;
        return new EngineQuery(text, all, Map.of(), Order.RELEVANCE, new Page(10, null), true);
    }

    private List<String> ids(EngineQuery query) {
        return engine.search(query).hits().stream()
                .map(hit -> hit.document().id())
                .toList();
    }

    @Test
    void a_search_can_be_restricted_to_some_documents() {
        put(decision("a", "废水超标案"), decision("b", "废水超标案"), decision("c", "扬尘案"));
        Condition among = new Condition.AnyOf(Fields.ID, List.of("b", "c", "unknown"));
        assertThat(ids(query("废水超标", List.of(among)))).containsExactly("b");
        assertThat(ids(query(null, List.of(among)))).containsExactlyInAnyOrder("b", "c");
        engine.apply(List.of(new Remove("b", 2)));
        assertThat(ids(query("废水超标", List.of(among)))).isEmpty();
        assertThat(ids(query(null, List.of(among)))).containsExactly("c");
    }

    @Test
    void an_empty_index_answers() {
        EngineAnswer answer = engine.search(query("罚款"));
        assertThat(answer.hits()).isEmpty();
        assertThat(answer.total()).isZero();
        assertThat(answer.partial()).isFalse();
        assertThat(engine.count()).isZero();
    }

    @Test
    void what_was_put_is_found_at_once_and_comes_back_whole() {
        SearchDocument whole = decision("a1", 7)
                .title("云岭禾屿印染有限公司通过雨水沟排放废水案")
                .number("云环罚〔2026〕12号")
                .party("云岭禾屿印染有限公司")
                .fine(new BigDecimal("260000.50"))
                .penaltyKinds(List.of("FINE", "CONFISCATE"))
                .pages(List.of(
                        SearchDocument.Page.of("正文"),
                        new SearchDocument.Page(1, "第一页", "/records/a1/editions/1/files/1/pages/1"),
                        new SearchDocument.Page(2, "雨水沟出口采样\n第二行", "/records/a1/editions/1/files/1/pages/2")))
                .url("/records/a1")
                .build();
        put(whole);
        assertThat(engine.search(query("雨水沟")).hits())
                .extracting(EngineAnswer.Scored::document)
                .containsExactly(whole);
    }

    @Test
    void a_word_that_stands_only_in_a_file_is_found_with_its_page() {
        put(decision("a1", 1)
                .title("某案")
                .url("/records/a1")
                .pages(List.of(
                        SearchDocument.Page.of("擅自排放废水"),
                        new SearchDocument.Page(1, "擅自排放废水", "/f/1"),
                        new SearchDocument.Page(2, "采样点位于鹭溪暗渠", "/f/2")))
                .build());
        assertThat(engine.search(query("鹭溪暗渠")).hits()).hasSize(1).allSatisfy(hit -> {
            SearchAnswer.Hit shown = new Highlighter(List.of("鹭溪暗渠")).hit(hit.document());
            assertThat(shown.page()).isEqualTo(2);
            assertThat(shown.url()).isEqualTo("/f/2");
        });
        assertThat(engine.search(query("擅自排放废水")).hits()).hasSize(1).allSatisfy(hit -> {
            SearchAnswer.Hit shown = new Highlighter(List.of("擅自排放废水")).hit(hit.document());
            assertThat(shown.page()).as("a page says more than none").isEqualTo(1);
        });
        SearchAnswer.Hit unmatched = new Highlighter(List.of("噪声"))
                .hit(engine.search(query("某案")).hits().get(0).document());
        assertThat(unmatched.page()).isNull();
        assertThat(unmatched.url()).isEqualTo("/records/a1");
    }

    @Test
    void traditional_full_width_and_letter_spaced_words_find_the_simplified_text() {
        put(decision("a1", "未办理环评手续擅自排放废水"));
        for (String words : List.of("廢水", "废 水", "排放廢水", "環評手續", "「废水」废水")) {
            assertThat(ids(query(words))).as(words).containsExactly("a1");
        }
        put(decision("a2", "cod 超标 286 毫克"));
        assertThat(ids(query("ＣＯＤ"))).containsExactly("a2");
    }

    @Test
    void nothing_typed_is_an_engine_query() {
        put(decision("a1", "废水"), decision("a2", "废气"));
        for (String words :
                List.of("title:废水 OR *:*", "*", "/(((", "\"", "废水\" OR \"", "+-&&||!(){}[]^~*?:\\", "_id:a1")) {
            assertThat(ids(query(words))).as(words).doesNotContain("a2");
        }
    }

    @Test
    void characters_beyond_the_basic_plane_are_words() {
        put(decision("a1", "𠮷野村废水"), decision("a2", "吉野村废水"));
        assertThat(ids(query("𠮷野"))).containsExactly("a1");
    }

    @Test
    void more_matching_words_rank_higher_and_ids_decide_between_equals() {
        put(decision("b", "擅自排放废水"), decision("a", "擅自排放废水"), decision("c", "擅自排放废水废水超标"), decision("d", "噪声扰民"));
        assertThat(ids(query("废水超标排放"))).containsExactly("c");
        assertThat(ids(query("擅自排放废水"))).startsWith("a", "b");
    }

    @Test
    void every_condition_selects() {
        put(
                decision("a1", 1)
                        .title("废水")
                        .fine(new BigDecimal(50000))
                        .number("云环罚〔2026〕1号")
                        .build(),
                decision("a2", 1)
                        .title("废水")
                        .fine(new BigDecimal(200000))
                        .kind("RECTIFY")
                        .region("440281")
                        .build(),
                decision("a3", 1)
                        .title("废水")
                        .date(LocalDate.of(2024, 5, 6))
                        .party("禾屿印染厂")
                        .build());
        assertThat(ids(query(null, List.of(new Condition.AnyOf(Fields.KIND, List.of("RECTIFY"))))))
                .containsExactly("a2");
        assertThat(ids(query("废水", List.of(new Condition.StartsWith(Fields.REGION, "44028")))))
                .containsExactly("a2");
        assertThat(ids(query("废水", List.of(new Condition.Between(Fields.FINE, 5_000_000L, 10_000_000L)))))
                .containsExactly("a1");
        assertThat(ids(query(
                        "废水",
                        List.of(new Condition.Between(
                                Fields.DAY, null, LocalDate.of(2025, 1, 1).toEpochDay())))))
                .containsExactly("a3");
        assertThat(ids(query("废水", List.of(new Condition.Sequence(Fields.PARTY, List.of("印", "染"))))))
                .containsExactly("a3");
        assertThat(ids(query("废水", List.of(new Condition.Not(new Condition.AnyOf(Fields.YEAR, List.of("2026")))))))
                .containsExactly("a3");
        assertThat(ids(query(
                        null,
                        List.of(new Condition.AnyOf(
                                Fields.NUMBER, List.of(IndexedDocument.numberKey("云环罚[2026] 1 号")))))))
                .containsExactly("a1");
        assertThat(ids(query(
                        null,
                        List.of(new Condition.Either(List.of(
                                new Condition.AnyOf(Fields.REGION, List.of("440281")),
                                new Condition.AnyOf(Fields.YEAR, List.of("2024"))))))))
                .containsExactlyInAnyOrder("a2", "a3");
    }

    @Test
    void without_words_the_newest_come_first_and_undated_last() {
        put(
                decision("a1", 1).date(LocalDate.of(2024, 1, 1)).build(),
                decision("a2", 1).date(LocalDate.of(2026, 1, 1)).build(),
                decision("a3", 1).date(null).build(),
                decision("a0", 1).date(LocalDate.of(2026, 1, 1)).build());
        assertThat(ids(query(null))).containsExactly("a0", "a2", "a1", "a3");
    }

    @Test
    void the_highest_revision_wins_in_every_order_and_with_duplicates() {
        Put first = new Put(decision("x", 1).title("第一版废水").build());
        Remove withdrawn = new Remove("x", 2);
        Put third = new Put(decision("x", 3).title("第三版废水").build());
        List<List<IndexChange>> orders = permutations(List.of(first, withdrawn, third));
        for (List<IndexChange> order : orders) {
            engine = empty();
            for (IndexChange change : order) {
                engine.apply(List.of(change));
                engine.apply(List.of(change));
            }
            assertThat(engine.search(query("废水")).hits())
                    .as("%s", order)
                    .extracting(hit -> hit.document().revision())
                    .containsExactly(3L);
        }
        for (List<IndexChange> order : permutations(List.of(first, withdrawn))) {
            engine = empty();
            order.forEach(change -> engine.apply(List.of(change)));
            engine.apply(order);
            assertThat(ids(query("废水"))).as("%s", order).isEmpty();
            assertThat(engine.count()).isZero();
        }
    }

    private static List<List<IndexChange>> permutations(List<IndexChange> items) {
        if (items.size() <= 1) {
            return List.of(items);
        }
        List<List<IndexChange>> all = new ArrayList<>();
        for (IndexChange item : items) {
            List<IndexChange> rest = new ArrayList<>(items);
            rest.remove(item);
            for (List<IndexChange> tail : permutations(rest)) {
                List<IndexChange> order = new ArrayList<>(List.of(item));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    @Test
    void facets_count_under_the_filters_but_not_under_their_own() {
        put(
                decision("a1", 1).title("废水").fine(new BigDecimal(50000)).build(),
                decision("a2", 1).title("废水").kind("RECTIFY").build(),
                decision("a3", 1)
                        .title("废水")
                        .kind("RECTIFY")
                        .date(LocalDate.of(2024, 5, 6))
                        .build(),
                decision("a4", 1).title("噪声").kind("LIMIT").build());
        EngineQuery plain = query("废水");
        EngineQuery chosen = new EngineQuery(
                plain.text(),
                List.of(),
                Map.of(
                        Fields.KIND, new Condition.AnyOf(Fields.KIND, List.of("RECTIFY")),
                        Fields.YEAR, new Condition.AnyOf(Fields.YEAR, List.of("2026"))),
                Order.RELEVANCE,
                new Page(10, null),
                true);
        EngineAnswer answer = engine.search(chosen);
        assertThat(answer.hits()).extracting(hit -> hit.document().id()).containsExactly("a2");
        assertThat(answer.facets().exact()).isTrue();
        assertThat(answer.facets().counts().get(Fields.KIND))
                .containsExactly(new EngineAnswer.Count("PENALTY", 1), new EngineAnswer.Count("RECTIFY", 1));
        assertThat(answer.facets().counts().get(Fields.YEAR))
                .containsExactly(new EngineAnswer.Count("2024", 1), new EngineAnswer.Count("2026", 1));
        EngineAnswer all = engine.search(plain);
        assertThat(all.facets().counts().get(Fields.FINE_BAND)).containsExactly(new EngineAnswer.Count("UNDER_10W", 1));
        assertThat(all.facets().fineSum()).isEqualTo(5_000_000L);
    }

    @Test
    void pages_follow_one_another_without_gap_or_repeat_in_both_orders() {
        List<Put> many = IntStream.range(0, 2500)
                .mapToObj(i -> new Put(decision("r%05d".formatted(i), 1)
                        .title("废水" + "超标".repeat(i % 5) + "第" + i + "号")
                        .date(LocalDate.of(2020, 1, 1).plusDays(i % 300))
                        .build()))
                .toList();
        engine.apply(many);
        for (Order order : Order.values()) {
            List<String> seen = new ArrayList<>();
            EngineQuery.Place after = null;
            do {
                EngineQuery base = query("废水");
                EngineAnswer answer = engine.search(
                        new EngineQuery(base.text(), List.of(), Map.of(), order, new Page(90, after), false));
                answer.hits().forEach(hit -> seen.add(hit.document().id()));
                assertThat(answer.total()).isEqualTo(2500);
                after = answer.next();
            } while (after != null);
            assertThat(seen).as("%s", order).hasSize(2500).doesNotHaveDuplicates();
        }
    }

    @Test
    void versions_come_by_id_and_leave_removed_things_out() {
        put(decision("b", 4).build(), decision("a", 3).build(), decision("c", 1).build());
        engine.apply(List.of(new Remove("c", 2)));
        assertThat(engine.versions(null, 1)).containsExactly(new SearchEngine.IndexedVersion("a", 3));
        assertThat(engine.versions("a", 10)).containsExactly(new SearchEngine.IndexedVersion("b", 4));
    }

    @Test
    void a_rebuild_replaces_everything_keeps_what_changed_meanwhile_and_can_be_undone() {
        put(decision("old", "旧废水"));
        List<SearchDocument> fresh = List.of(decision("n1", "新废水"), decision("n2", "新废水"));
        RebuildReport report = engine.rebuild(new RebuildPlan(
                () -> fresh.stream().peek(document -> {
                    assertThat(ids(query("废水"))).as("search goes on").contains("old");
                    put(decision("during", 1).title("废水").build());
                }),
                Stream::empty,
                () -> 3));
        assertThat(report.swapped()).isTrue();
        assertThat(ids(query("废水"))).containsExactlyInAnyOrder("n1", "n2", "during");
        assertThat(engine.rollBack()).isTrue();
        assertThat(ids(query("废水"))).contains("old").doesNotContain("n1");
    }

    @Test
    void a_rebuild_takes_in_any_number_of_changes_made_meanwhile_and_closes_what_it_read() {
        AtomicInteger closed = new AtomicInteger();
        RebuildReport report = engine.rebuild(new RebuildPlan(
                () -> Stream.of(decision("n0", "新废水")).onClose(closed::incrementAndGet),
                () -> IntStream.rangeClosed(1, 1_201)
                        .<IndexChange>mapToObj(i -> new Put(decision("n" + i, "新废水")))
                        .onClose(closed::incrementAndGet),
                () -> 1_202));
        assertThat(report.swapped()).isTrue();
        assertThat(engine.count()).isEqualTo(1_202);
        assertThat(closed.get())
                .as("documents, changes before the count and after the swap")
                .isEqualTo(3);
    }

    @Test
    void a_rebuild_that_does_not_reach_the_count_or_fails_changes_nothing() {
        put(decision("old", "旧废水"));
        RebuildReport report =
                engine.rebuild(new RebuildPlan(() -> Stream.of(decision("n1", "新废水")), Stream::empty, () -> 2));
        assertThat(report.swapped()).isFalse();
        assertThat(report.documents()).isEqualTo(1);
        assertThatThrownBy(() -> engine.rebuild(new RebuildPlan(
                        () -> Stream.of(1).map(x -> {
                            throw new IllegalStateException("the database went away");
                        }),
                        Stream::empty,
                        () -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ids(query("废水"))).containsExactly("old");
        put(decision("later", "新废水"));
        assertThat(ids(query("废水"))).containsExactlyInAnyOrder("old", "later");
    }

    @Test
    void a_batch_may_hold_the_same_document_many_times() {
        List<IndexChange> changes = new ArrayList<>();
        IntStream.rangeClosed(1, 20)
                .forEach(i ->
                        changes.add(new Put(decision("x", i).title("废水" + i).build())));
        Collections.shuffle(changes, new Random(4));
        engine.apply(changes);
        assertThat(engine.versions(null, 10)).containsExactly(new SearchEngine.IndexedVersion("x", 20));
    }
}
