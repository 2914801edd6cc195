package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.search.Search;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.outbox.OutboxDispatcher;

@QuarkusTest
class RecordSearchFeedTest {
    @Inject
    Publication publication;

    @Inject
    RecordFiles files;

    @Inject
    Drafts drafts;

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
    void the_pages_of_the_live_edition_are_found_and_no_others() {
        String id = publication.enter(ARecord.entered(ARecord.penalty()));
        String first = "鹭溪" + ARecord.serial() + "号暗管";
        attach(id, "封面", "附图说明：" + first);
        outbox.deliverAll();
        assertThat(texts(first)).as("a draft's file").noneMatch(text -> text.contains(first));
        publication.publish(id, null);
        outbox.deliverAll();
        assertThat(search.find(SearchRequest.of(first)).items()).first().satisfies(hit -> {
            assertThat(hit.document().id()).isEqualTo(id);
            assertThat(hit.page()).isEqualTo(2);
            assertThat(hit.url()).isEqualTo("/records/" + id + "/editions/1/files/1/pages/2");
        });
        publication.startCorrection(id);
        drafts.detach(clerk(), id, 1, null);
        String second = "鹭溪" + ARecord.serial() + "号明渠";
        attach(id, second);
        outbox.deliverAll();
        assertThat(texts(second)).as("a correction in preparation").noneMatch(text -> text.contains(second));
        publication.publish(id, "换附件");
        outbox.deliverAll();
        assertThat(search.find(SearchRequest.of(second)).items()).first().satisfies(hit -> {
            assertThat(hit.document().id()).isEqualTo(id);
            assertThat(hit.url()).isEqualTo("/records/" + id + "/editions/2/files/1/pages/1");
        });
        assertThat(texts(first)).as("the superseded edition's file").noneMatch(text -> text.contains(first));
        search.rebuild();
        assertThat(found(second)).contains(id);
    }

    private void attach(String id, String... pages) {
        files.attach(clerk(), id, new ByteArrayInputStream(SampleFiles.pdf(pages)), "附件.pdf");
    }

    private static Actor clerk() {
        return SignInForTests.actorOf("440200", Role.CLERK);
    }

    private List<String> texts(String q) {
        return search.find(SearchRequest.of(q)).items().stream()
                .flatMap(hit -> hit.document().pages().stream())
                .map(SearchDocument.Page::text)
                .toList();
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
        assertThat(search.drift(false).clean()).isTrue();
    }
}
