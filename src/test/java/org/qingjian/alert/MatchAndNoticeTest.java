package org.qingjian.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordChanged;
import org.qingjian.disclosure.RecordChanged.Change;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.notification.MailServer;
import org.qingjian.notification.SendingForTests;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** From a change of a record to the mail about it, with everything that can come late, twice or in between. */
@QuarkusTest
class MatchAndNoticeTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Publication publication;

    @Inject
    OutboxDispatcher outbox;

    @Inject
    AlertFeed feed;

    @Inject
    MatchRound match;

    @Inject
    NoticeRound notice;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private String to;
    private Instant now;

    @BeforeEach
    void nothing_waits() {
        outbox.deliverAll();
        Subscribers.clear();
        SendingForTests.clear();
        to = "s" + UUID.randomUUID() + "@example.org";
        now = clock.instant();
    }

    @AfterEach
    void nothing_is_left() {
        outbox.deliverAll();
        Subscribers.clear();
        SendingForTests.clear();
    }

    // --- what happens ---

    private void subscribe(String question, Frequency frequency) {
        Subscribers.subscribe(to, question, frequency, now);
        match.run(now);
    }

    private String published(RecordContent content) {
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        return id;
    }

    private void corrected(String id, RecordContent content) {
        publication.startCorrection(id);
        publication.edit(id, draftVersion(id), content);
        publication.publish(id, "更正");
    }

    private long draftVersion(String id) {
        return (Long) em.createNativeQuery(
                        "select version from edition where record_id = :id and state = 'DRAFT'", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private void withdrawn(String id) {
        publication.withdraw(
                new WithdrawRecord(
                        id, WithdrawalReason.PERSONAL_DATA, "含个人信息", "韶关市生态环境局", "", LocalDate.of(2026, 11, 20)),
                "publisher");
    }

    /** Everything that the portal does by itself until the instant. */
    private void work(Instant until) {
        outbox.deliverAll();
        match.run(until);
        notice.run(until);
    }

    private List<MimeMessage> mails(Instant until) {
        work(until);
        return sent(until);
    }

    private List<MimeMessage> sent(Instant until) {
        try (MailServer server = MailServer.start()) {
            SendingForTests.deliver(until);
            return server.received(to);
        }
    }

    private static String number(RecordContent content) {
        return "number=" + URLEncoder.encode(content.documentNumber(), StandardCharsets.UTF_8);
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Instant later(int hours) {
        return now.plus(HOUR.multipliedBy(hours)).plusSeconds(60);
    }

    // --- new ---

    @Test
    void a_new_record_is_told_once_to_whom_it_concerns() {
        RecordContent content = ARecord.penalty();
        subscribe(number(content), Frequency.AT_ONCE);
        Subscribers.subscribe("other@example.org", number(ARecord.penalty()), Frequency.AT_ONCE, now);
        String id = published(content);
        List<MimeMessage> mails = mails(later(1));
        assertThat(mails).hasSize(1);
        assertThat(MailServer.text(mails.get(0))).contains(content.title(), "/records/" + id, "新公开");
        assertThat(MailServer.html(mails.get(0))).contains(content.title(), "/records/" + id);
        assertThat(MailServer.header(mails.get(0), "List-Unsubscribe")).matches("<http.*/alerts/.*/unsubscribe>");
        assertThat(mails(later(30))).isEmpty();
    }

    @Test
    void words_are_matched_by_the_search_of_the_readers_and_never_loosened() {
        String place = "鹿鸣溪" + ARecord.serial();
        subscribe(q(place + " 废水"), Frequency.AT_ONCE);
        published(ARecord.titled(ARecord.penalty(), "别处的废水案"));
        assertThat(mails(later(1))).isEmpty();
        published(ARecord.titled(ARecord.penalty(), place + "废水超标案"));
        assertThat(mails(later(2))).hasSize(1);
    }

    /** As the outbox hands events over: inside its transaction. */
    private void arrive(List<RecordChanged> events) {
        QuarkusTransaction.requiringNew().run(() -> feed.handle(events));
    }

    @Test
    void a_change_waits_for_an_index_that_lags() {
        RecordContent content = ARecord.penalty();
        subscribe(number(content), Frequency.AT_ONCE);
        String id = published(content);
        arrive(List.of(new RecordChanged(id, 1, Change.PUBLISHED, now)));
        match.run(later(1));
        notice.run(later(1));
        assertThat(sent(later(1))).isEmpty();
        assertThat(mails(later(2))).hasSize(1);
    }

    @Test
    void late_and_repeated_events_tell_nothing_twice() {
        RecordContent content = ARecord.penalty();
        subscribe(number(content), Frequency.AT_ONCE);
        String id = published(content);
        RecordChanged published = new RecordChanged(id, 1, Change.PUBLISHED, now);
        outbox.deliverAll();
        arrive(List.of(published, published));
        assertThat(mails(later(1))).hasSize(1);
        arrive(List.of(published));
        assertThat(mails(later(2))).isEmpty();
        withdrawn(id);
        RecordChanged withdrawn = new RecordChanged(id, 2, Change.WITHDRAWN, now);
        arrive(List.of(withdrawn, published));
        assertThat(mails(later(3))).hasSize(1);
        arrive(List.of(published, withdrawn));
        assertThat(mails(later(4))).isEmpty();
    }

    @Test
    void a_process_that_died_after_noting_what_was_found_tells_it_when_it_is_back() {
        RecordContent content = ARecord.penalty();
        subscribe(number(content), Frequency.AT_ONCE);
        published(content);
        outbox.deliverAll();
        match.run(later(1));
        assertThat(sent(later(1))).isEmpty();
        notice.run(later(1));
        notice.run(later(1));
        assertThat(sent(later(1))).hasSize(1);
    }

    @Test
    void many_records_make_one_mail_with_fifty_of_them() {
        String place = "云台坝" + ARecord.serial();
        subscribe(q(place), Frequency.AT_ONCE);
        for (int i = 0; i < 53; i++) {
            published(ARecord.titled(ARecord.penalty(), place + "扬尘案"));
        }
        List<MimeMessage> mails = mails(later(1));
        assertThat(mails).hasSize(1);
        assertThat(MailServer.subject(mails.get(0))).contains("53 条", place);
        assertThat(MailServer.text(mails.get(0)).split("/records/")).hasSize(51);
        assertThat(MailServer.text(mails.get(0))).contains("还有 3 条");
        assertThat(mails(later(2))).isEmpty();
    }

    // --- digests ---

    @Test
    void a_daily_alert_collects_until_eight_in_the_morning() {
        RecordContent content = ARecord.penalty();
        subscribe(number(content), Frequency.DAILY);
        published(content);
        Instant morning = Frequency.DAILY.next(now);
        assertThat(mails(morning.minusSeconds(1))).isEmpty();
        assertThat(mails(morning)).hasSize(1);
        assertThat(mails(morning.plus(HOUR.multipliedBy(48)))).isEmpty();
    }

    @Test
    void an_alert_that_writes_at_once_still_pauses_a_quarter_of_an_hour() {
        String place = "石径" + ARecord.serial();
        subscribe(q(place), Frequency.AT_ONCE);
        published(ARecord.titled(ARecord.penalty(), place + "一案"));
        assertThat(mails(now.plusSeconds(30))).hasSize(1);
        published(ARecord.titled(ARecord.penalty(), place + "二案"));
        assertThat(mails(now.plusSeconds(60))).isEmpty();
        assertThat(mails(now.plusSeconds(30 + 15 * 60))).hasSize(1);
    }

    // --- corrected ---

    @Test
    void a_correction_is_told_and_also_that_the_search_no_longer_finds_it() {
        String place = "柳河" + ARecord.serial();
        subscribe(q(place), Frequency.AT_ONCE);
        RecordContent first = ARecord.titled(ARecord.penalty(), place + "案");
        String id = published(first);
        assertThat(mails(later(1))).hasSize(1);
        corrected(id, ARecord.titled(first, place + "案（更正）"));
        assertThat(MailServer.text(mails(later(2)).get(0))).contains("已更正", place + "案（更正）");
        corrected(id, ARecord.titled(first, "另一条河案"));
        assertThat(MailServer.text(mails(later(3)).get(0))).contains("更正后不再符合您的查询", "另一条河案");
        corrected(id, ARecord.titled(first, "又一条河案"));
        assertThat(mails(later(4))).isEmpty();
    }

    // --- withdrawn ---

    @Test
    void a_withdrawal_is_told_at_once_without_naming_anything() {
        RecordContent content = ARecord.penalty();
        subscribe(number(content), Frequency.WEEKLY);
        String id = published(content);
        assertThat(mails(Frequency.WEEKLY.next(now))).hasSize(1);
        withdrawn(id);
        List<MimeMessage> mails = mails(Frequency.WEEKLY.next(now).plusSeconds(60));
        assertThat(mails).hasSize(1);
        String all = MailServer.subject(mails.get(0)) + MailServer.text(mails.get(0)) + MailServer.html(mails.get(0));
        assertThat(all).contains("/records/" + id, "已撤下");
        assertThat(all)
                .doesNotContain(
                        content.title(),
                        content.documentNumber(),
                        content.party().name(),
                        "墨岭",
                        "number=");
        assertThat(mails(later(24 * 20))).isEmpty();
    }

    @Test
    void what_was_there_before_the_alert_is_not_news_but_its_withdrawal_is() {
        RecordContent content = ARecord.penalty();
        String id = published(content);
        outbox.deliverAll();
        subscribe(number(content), Frequency.AT_ONCE);
        assertThat(mails(later(1))).isEmpty();
        withdrawn(id);
        assertThat(mails(later(2))).hasSize(1);
    }

    @Test
    void what_was_withdrawn_before_anybody_heard_of_it_is_not_told_at_all() {
        RecordContent content = ARecord.penalty();
        subscribe(number(content), Frequency.DAILY);
        String id = published(content);
        work(now.plusSeconds(5));
        withdrawn(id);
        assertThat(mails(later(48))).isEmpty();
    }

    @Test
    void a_mail_that_waits_for_its_server_is_called_back_when_it_names_what_was_withdrawn() {
        String place = "松坪" + ARecord.serial();
        subscribe(q(place), Frequency.AT_ONCE);
        published(ARecord.titled(ARecord.penalty(), place + "甲案"));
        String withdrawn = published(ARecord.titled(ARecord.penalty(), place + "乙案"));
        work(now.plusSeconds(30)); // no server: the mail waits
        assertThat(SendingForTests.deliver(now.plusSeconds(30))).isZero();
        withdrawn(withdrawn);
        work(now.plusSeconds(40));
        List<MimeMessage> mails = sent(later(1));
        assertThat(mails).hasSize(1);
        assertThat(MailServer.text(mails.get(0))).contains(place + "甲案").doesNotContain(place + "乙案");
    }
}
