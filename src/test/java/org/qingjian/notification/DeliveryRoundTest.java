package org.qingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.notification.smtp.ScriptedSmtpServer;
import org.qingjian.shared.PortalException;

/** From the caller's transaction to a real mail server, and everything that can go wrong on the way. */
@QuarkusTest
class DeliveryRoundTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    Notifications notifications;

    @Inject
    DeliveryRound round;

    @Inject
    DeliveryTable table;

    @Inject
    Deliveries deliveries;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private String to;
    private Instant now;

    @BeforeEach
    void nothing_waits() {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("delete from notification_delivery")
                        .executeUpdate());
        to = "r" + UUID.randomUUID() + "@example.org";
        // The database keeps microseconds.
        now = clock.instant().truncatedTo(ChronoUnit.MICROS).plusSeconds(1);
    }

    @AfterEach
    void nothing_is_left() {
        nothing_waits();
    }

    private UUID send(String event) {
        return QuarkusTransaction.requiringNew().call(() -> notifications.send(event, mail("主题 " + event)));
    }

    private Message.Mail mail(String subject) {
        return new Message.Mail(
                new EmailAddress(to), subject, "正文一行", "<p>正文一行</p>", "https://portal.example.org/alerts/x?key=y");
    }

    private Object column(UUID id, String column) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(
                                "select " + column + " from notification_delivery where id = :id", Object.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    @Test
    void a_mail_arrives_in_both_forms_with_the_headers_of_a_list() {
        UUID id = send("test/one");
        try (MailServer server = MailServer.start()) {
            assertThat(round.deliverAll(now)).isEqualTo(1);
            MimeMessage mail = server.received(to).get(0);
            assertThat(MailServer.subject(mail)).isEqualTo("主题 test/one");
            assertThat(MailServer.text(mail)).contains("正文一行");
            assertThat(MailServer.html(mail)).contains("<p>正文一行</p>");
            assertThat(MailServer.header(mail, "List-Unsubscribe"))
                    .isEqualTo("<https://portal.example.org/alerts/x?key=y>");
            assertThat(MailServer.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(MailServer.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(MailServer.header(mail, "Message-ID")).matches("<" + id + "@[a-z.]+>");
        }
    }

    @Test
    void an_event_reaches_a_recipient_once_however_often_it_is_told() {
        UUID first = send("test/once");
        assertThat(send("test/once")).isEqualTo(first);
        try (MailServer server = MailServer.start()) {
            round.deliverAll(now);
            assertThat(send("test/once")).isEqualTo(first);
            round.deliverAll(now.plus(A_DAY));
            assertThat(server.received(to)).hasSize(1);
        }
    }

    @Test
    void what_is_rolled_back_is_never_sent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    notifications.send("test/rolled-back", mail("never"));
                    throw new IllegalStateException("the caller failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        try (MailServer server = MailServer.start()) {
            assertThat(round.deliverAll(now)).isZero();
            assertThat(server.count()).isZero();
        }
    }

    // Once in eight runs the mail client missed the first line of a server that had just come up.
    @RepeatedTest(20)
    void a_server_that_was_down_gets_everything_when_it_is_up_again() {
        List<UUID> ids = List.of(send("test/down-1"), send("test/down-2"), send("test/down-3"));
        assertThat(round.deliverAll(now)).isZero();
        assertThat(round.deliverAll(now.plusSeconds(1))).isZero();
        try (MailServer server = MailServer.start()) {
            Instant later = now.plusSeconds(120);
            assertThat(round.deliverAll(later)).isEqualTo(3);
            assertThat(round.deliverAll(later.plus(A_DAY))).isZero();
            assertThat(server.received(to)).hasSize(3);
        }
        assertThat(ids).allMatch(id -> column(id, "state").equals("SENT"));
    }

    @Test
    void the_pauses_grow_by_the_clock() {
        UUID id = send("test/pauses");
        assertThat(round.deliverAll(now)).isZero();
        assertThat(column(id, "attempts")).isEqualTo(1);
        assertThat(round.deliverAll(now.plusSeconds(59))).isZero();
        assertThat(column(id, "attempts")).isEqualTo(1);
        Instant second = now.plusSeconds(60);
        assertThat(round.deliverAll(second)).isZero();
        assertThat(column(id, "attempts")).isEqualTo(2);
        assertThat(round.deliverAll(second.plusSeconds(119))).isZero();
        assertThat(column(id, "attempts")).isEqualTo(2);
        assertThat(round.deliverAll(second.plusSeconds(120))).isZero();
        assertThat(column(id, "attempts")).isEqualTo(3);
    }

    @Test
    void it_is_given_up_after_its_tries_seen_by_the_administrator_and_tried_again_by_him() {
        UUID id = send("test/dead");
        Instant at = now;
        for (int i = 0; i < 14; i++) {
            round.deliverAll(at);
            at = at.plus(A_DAY);
        }
        assertThat(column(id, "state")).isEqualTo("DEAD");
        Actor administrator = SignInForTests.actorOf("440200", Role.ADMINISTRATOR);
        List<DeliveryView> dead = deliveries.list(administrator, DeliveryState.DEAD);
        assertThat(dead)
                .extracting(DeliveryView::id, DeliveryView::attempts, DeliveryView::lastError)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(id, 14, "smtp-unreachable"));
        assertThat(dead.toString()).doesNotContain(to);
        deliveries.retry(administrator, id);
        try (MailServer server = MailServer.start()) {
            assertThat(round.deliverAll(clock.instant().plusSeconds(1))).isEqualTo(1);
            assertThat(server.received(to)).hasSize(1);
        }
    }

    @Test
    void nobody_but_an_administrator_sees_or_moves_deliveries() {
        UUID id = send("test/rights");
        Actor clerk = SignInForTests.actorOf("440200", Role.CLERK);
        assertThatThrownBy(() -> deliveries.list(clerk, DeliveryState.PENDING)).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> deliveries.counts(clerk)).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> deliveries.retry(clerk, id)).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> deliveries.discard(clerk, id)).isInstanceOf(PortalException.class);
    }

    @Test
    void a_process_that_died_while_sending_leaves_the_message_to_the_next_under_the_same_id() {
        UUID id = send("test/killed");
        List<DeliveryTable.Claimed> claimed =
                QuarkusTransaction.requiringNew().call(() -> table.claim(now, Duration.ofMinutes(10), 20));
        assertThat(claimed).extracting(DeliveryTable.Claimed::id).containsExactly(id);
        try (MailServer server = MailServer.start()) {
            assertThat(round.deliverAll(now.plusSeconds(1))).isZero();
            assertThat(round.deliverAll(now.plus(Duration.ofMinutes(10)))).isEqualTo(1);
            assertThat(MailServer.header(server.received(to).get(0), "Message-ID"))
                    .contains(id.toString());
        }
    }

    @Test
    void a_recipient_that_does_not_exist_is_not_tried_again_for_a_month() {
        UUID refused = send("test/refused-1");
        try (ScriptedSmtpServer server = ScriptedSmtpServer.answering(MailServer.port(), "550 5.1.1 no such user")) {
            assertThat(round.deliverAll(now)).isZero();
        }
        assertThat(column(refused, "state")).isEqualTo("DEAD");
        assertThat(column(refused, "last_error")).isEqualTo("recipient-refused");
        UUID second = send("test/refused-2");
        try (MailServer server = MailServer.start()) {
            round.deliverAll(now.plusSeconds(5));
            assertThat(server.count()).isZero();
            assertThat(column(second, "state")).isEqualTo("DEAD");
            send("test/refused-3");
            assertThat(round.deliverAll(now.plus(Duration.ofDays(31)))).isEqualTo(1);
        }
    }

    @Test
    void a_message_can_be_called_back_until_it_is_sent() {
        UUID waiting = send("test/recalled");
        assertThat(QuarkusTransaction.requiringNew().call(() -> notifications.recall(waiting)))
                .isTrue();
        UUID sent = send("test/sent");
        try (MailServer server = MailServer.start()) {
            assertThat(round.deliverAll(now)).isEqualTo(1);
        }
        assertThat(QuarkusTransaction.requiringNew().call(() -> notifications.recall(sent)))
                .isFalse();
    }

    @Test
    void the_database_holds_neither_address_nor_text_that_could_be_read_and_nothing_once_sent() {
        UUID id = send("test/sealed");
        byte[] sealed = (byte[]) column(id, "sealed");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("example.org");
        assertThat(column(id, "recipient_mark").toString()).matches("[0-9a-f]{32}");
        try (MailServer server = MailServer.start()) {
            round.deliverAll(now);
        }
        assertThat(column(id, "sealed is null")).isEqualTo(true);
    }

    @Test
    void what_ended_long_ago_is_forgotten() {
        UUID id = send("test/forgotten");
        try (MailServer server = MailServer.start()) {
            round.deliverAll(now);
        }
        QuarkusTransaction.requiringNew().run(() -> table.forget(now.minusSeconds(1)));
        assertThat(column(id, "state")).isEqualTo("SENT");
        assertThat(QuarkusTransaction.requiringNew().call(() -> table.forget(now.plusSeconds(1))))
                .isEqualTo(1);
    }
}
