package org.qingjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rebuild reads goes to the engine in batches of bounded number and length. */
class RebuildPlanTest {
    private static SearchDocument document(int i, String text) {
        return SearchDocument.of("d" + i, 1)
                .pages(List.of(SearchDocument.Page.of(text)))
                .build();
    }

    private static List<Integer> sizes(RebuildPlan plan) {
        List<Integer> sizes = new ArrayList<>();
        plan.fill(batch -> sizes.add(batch.size()));
        return sizes;
    }

    private static RebuildPlan of(Stream<SearchDocument> documents) {
        return new RebuildPlan(() -> documents, Stream::empty, () -> 0);
    }

    @Test
    void short_documents_come_five_hundred_at_a_time() {
        assertThat(sizes(of(IntStream.range(0, 1_001).mapToObj(i -> document(i, "废水")))))
                .containsExactly(500, 500, 1);
    }

    @Test
    void long_documents_come_few_at_a_time() {
        String text = "水".repeat(2_000_000);
        assertThat(sizes(of(IntStream.range(0, 7).mapToObj(i -> document(i, text)))))
                .containsExactly(3, 3, 1);
    }

    @Test
    void nothing_is_no_batch() {
        assertThat(sizes(of(Stream.empty()))).isEmpty();
    }
}
