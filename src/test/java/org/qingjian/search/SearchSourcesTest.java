package org.qingjian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingjian.search.IndexChange.Put;
import org.qingjian.search.IndexChange.Remove;
import org.qingjian.search.SearchEngine.IndexedVersion;

class SearchSourcesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final AtomicInteger open = new AtomicInteger();
    private final SearchSources both = new SearchSources(
            List.of(new Listed(NOON, "b", "d", "f", "x"), new Listed(NOON.minusSeconds(9), "a", "e", "z")));

    /** A source of the given ids at revision 1. */
    private class Listed implements SearchSource {
        private final Instant waiting;
        private final List<String> ids;

        Listed(Instant waiting, String... ids) {
            this.waiting = waiting;
            this.ids = Arrays.asList(ids);
        }

        private <T> Stream<T> opened(Stream<T> stream) {
            open.incrementAndGet();
            return stream.onClose(open::decrementAndGet);
        }

        private SearchDocument document(String id) {
            return SearchDocument.of(id, 1).title(id).build();
        }

        @Override
        public Stream<SearchDocument> all() {
            return opened(ids.stream().map(this::document));
        }

        @Override
        public long count() {
            return ids.size();
        }

        @Override
        public Stream<IndexChange> changedSince(Instant since) {
            return opened(ids.stream().map(id -> new Put(document(id))));
        }

        @Override
        public List<IndexChange> changes(Collection<String> asked) {
            return asked.stream()
                    .<IndexChange>map(id -> ids.contains(id) ? new Put(document(id)) : new Remove(id, 0))
                    .toList();
        }

        @Override
        public Stream<IndexedVersion> versions() {
            return opened(ids.stream().map(id -> new IndexedVersion(id, 1)));
        }

        @Override
        public Found find(SearchRequest request, int offset) {
            List<SearchDocument> page = ids.stream()
                    .skip(offset)
                    .limit(request.size())
                    .map(this::document)
                    .toList();
            return new Found(page, ids.size());
        }

        @Override
        public Optional<Instant> waitingSince() {
            return Optional.of(waiting);
        }
    }

    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void everything_of_all_sources_is_read_and_closed() {
        try (Stream<SearchDocument> all = both.all()) {
            assertThat(all.map(SearchDocument::id)).containsExactly("b", "d", "f", "x", "a", "e", "z");
        }
        try (Stream<IndexChange> changes = both.changedSince(NOON)) {
            assertThat(changes).hasSize(7);
        }
        assertThat(both.count()).isEqualTo(7);
        assertThat(open).hasValue(0);
    }

    @Test
    void versions_come_in_one_ascending_order() {
        try (Stream<IndexedVersion> versions = both.versions()) {
            assertThat(versions.map(IndexedVersion::id)).containsExactly("a", "b", "d", "e", "f", "x", "z");
        }
        assertThat(open).hasValue(0);
    }

    @Test
    void each_id_gets_the_state_that_its_owner_says() {
        assertThat(both.changes(List.of("z", "unknown", "b")))
                .extracting(IndexChange::id, IndexChange::revision, change -> change instanceof Put)
                .containsExactly(tuple("z", 1L, true), tuple("unknown", 0L, false), tuple("b", 1L, true));
    }

    @Test
    void pages_of_the_plain_answer_go_on_from_one_source_to_the_next() {
        for (int size = 1; size <= 8; size++) {
            List<String> read = new ArrayList<>();
            for (int offset = 0; offset < 7; offset += size) {
                SearchSource.Found found = both.find(SearchRequest.of("").page(size, null), offset);
                assertThat(found.total()).isEqualTo(7);
                found.documents().forEach(document -> read.add(document.id()));
            }
            assertThat(read).as("pages of %d", size).containsExactly("b", "d", "f", "x", "a", "e", "z");
        }
    }

    @Test
    void the_longest_waiting_change_of_all_counts() {
        assertThat(both.waitingSince()).contains(NOON.minusSeconds(9));
    }

    @Test
    void when_one_source_cannot_be_read_the_others_are_closed() {
        SearchSources broken = new SearchSources(List.of(new Listed(NOON, "a"), new Listed(NOON, "b") {
            @Override
            public Stream<SearchDocument> all() {
                throw new IllegalStateException(new Broken());
            }
        }));
        assertThatThrownBy(broken::all).hasRootCauseInstanceOf(Broken.class);
        assertThat(open).hasValue(0);
    }
}
