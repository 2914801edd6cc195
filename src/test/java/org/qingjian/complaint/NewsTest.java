package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.shared.PortalException;

/** Whoever wishes it is told that there is news, and nobody learns where to or what about. */
@QuarkusTest
class NewsTest {
    @Inject
    EntityManager em;

    @Inject
    CaseDesk desk;

    @Inject
    CaseIdentity identity;

    private static Map<String, Object> wish(Map<String, String> receipt, String address) {
        Map<String, Object> body = Filed.codes(receipt);
        body.put("address", address);
        return body;
    }

    private static String someMail() {
        return "n" + UUID.randomUUID() + "@example.invalid";
    }

    private List<?> messages(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(
                                "select d.event from notification_delivery d join complaint c on d.event like 'complaint/news/' || c.id || '/%'"
                                        + " where c.number = :n",
                                Object.class)
                        .setParameter("n", number)
                        .getResultList());
    }

    @Test
    void a_step_that_the_complainant_reads_is_told_and_a_quiet_one_is_not() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        Actor officer = SignInForTests.actorOf("440200", Role.COMPLAINT_HANDLER);
        Filed.track(receipt).body("news", equalTo(false));
        Filed.send("reminders", wish(receipt, someMail())).statusCode(200).body("news", equalTo(true));
        assertThat(messages(number)).isEmpty();
        desk.open(officer, number);
        assertThat(messages(number)).as("reading is no news").isEmpty();
        desk.make(officer, number, Move.REGISTER, Map.of());
        assertThat(messages(number)).hasSize(1);
    }

    @Test
    void nothing_is_told_to_whoever_did_not_wish_it_or_wishes_it_no_more() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        Actor officer = SignInForTests.actorOf("440200", Role.COMPLAINT_HANDLER);
        desk.make(officer, number, Move.REGISTER, Map.of());
        Filed.send("reminders", wish(receipt, someMail())).statusCode(200);
        Filed.send("reminders", wish(receipt, " ")).statusCode(200).body("news", equalTo(false));
        desk.message(officer, number, "请写明是哪条河");
        assertThat(messages(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "12345", "x@y.example\r\nBcc: z@y.example"})
    void an_address_that_cannot_be_reached_is_refused_with_its_field(String address) {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        Filed.send("reminders", wish(receipt, address)).statusCode(400).body("violations[0].field", equalTo("address"));
    }

    @Test
    void nobody_without_the_code_turns_it_on() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        Map<String, Object> wrong = wish(receipt, someMail());
        wrong.put("secretCode", "AAAA-AAAA-AAAA-AAAA");
        Filed.send("reminders", wrong).statusCode(404);
        Filed.track(receipt).body("news", equalTo(false));
    }

    @Test
    void no_officer_can_ask_to_see_the_address() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        String number = receipt.get("caseNumber");
        Filed.send("reminders", wish(receipt, someMail())).statusCode(200);
        Actor supervisor = SignInForTests.actorOf("440200", Role.SUPERVISOR);
        assertThat(desk.open(supervisor, number).sealedFields()).doesNotContain(VaultField.NOTICE);
        assertThatThrownBy(() -> identity.askToOpen(supervisor, number, VaultField.NOTICE, "想知道是谁"))
                .isInstanceOf(PortalException.class);
    }
}
