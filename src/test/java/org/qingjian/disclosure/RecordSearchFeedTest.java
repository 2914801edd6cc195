package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.search.Search;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.outbox.OutboxDispatcher;

@QuarkusTest
class RecordSearchFeedTest {
    @Inject
    Publication publication;

    @Inject
    Search search;

    @Inject
    RecordSearchFeed feed;

    @Inject
    RecordSearchSource source;

    @Inject
    OutboxDispatcher outbox;

    private List<String> found(String q) {
        return search.find(SearchRequest.of(q)).items().stream()
                .map(hit -> hit.document().id())
                .toList();
    }

    private String published(RecordContent content) {
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        return id;
    }

    @Test
    void what_is_published_is_found_and_what_is_withdrawn_is_not() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        outbox.deliverAll();
        assertThat(found(content.documentNumber())).contains(id);
        publication.withdraw(
                new WithdrawRecord(id, WithdrawalReason.VOID, "无效", "韶关市生态环境局", "", LocalDate.of(2026, 11, 20)),
                "publisher");
        outbox.deliverAll();
        assertThat(found(content.documentNumber())).doesNotContain(id);
    }

    @Test
    void late_and_repeated_events_leave_the_present_state() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        RecordChanged published = new RecordChanged(id, 1, RecordChanged.Change.PUBLISHED, Instant.EPOCH);
        publication.withdraw(
                new WithdrawRecord(id, WithdrawalReason.VOID, "无效", "韶关市生态环境局", "", LocalDate.of(2026, 11, 20)),
                "publisher");
        RecordChanged withdrawn = new RecordChanged(id, 2, RecordChanged.Change.WITHDRAWN, Instant.EPOCH);
        feed.handle(List.of(withdrawn));
        feed.handle(List.of(published));
        feed.handle(List.of(withdrawn, published, published));
        assertThat(found(content.documentNumber())).doesNotContain(id);
    }

    @Test
    void a_draft_is_never_found() {
        RecordContent content = ARecord.penalty();
        String id = publication.enter(ARecord.entered(content));
        outbox.deliverAll();
        assertThat(found(content.documentNumber())).doesNotContain(id);
    }

    @Test
    void the_plain_look_up_takes_words_as_text() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        assertThat(source.find(SearchRequest.of(content.documentNumber()), 0).documents())
                .extracting(d -> d.id())
                .containsExactly(id);
        assertThat(source.find(SearchRequest.of("' or 1=1 --"), 0).total()).isZero();
    }

    @Test
    void a_rebuild_finds_what_was_there() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        search.rebuild();
        assertThat(found(content.documentNumber())).contains(id);
        assertThat(search.count()).isEqualTo(source.count());
    }
}
