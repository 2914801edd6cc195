package org.qingjian.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.notification.MailServer;
import org.qingjian.notification.SendingForTests;

@QuarkusTest
class WatchListTest {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+(/watch/[^\\s<>\"]+)");

    @Inject
    RequestDesk desk;

    @Inject
    PartyRequests requests;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private final String to = "w" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void nothing_waits() {
        SendingForTests.clear();
    }

    @AfterEach
    void nothing_is_left() {
        SendingForTests.clear();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).redirects().follow(false).contentType("application/x-www-form-urlencoded");
    }

    private List<MimeMessage> mails() {
        try (MailServer server = MailServer.start()) {
            SendingForTests.deliver(clock.instant().plusSeconds(1));
            return server.received(to);
        }
    }

    private static String linkIn(MimeMessage mail) {
        Matcher link = LINK.matcher(MailServer.text(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void watched(AParty party) {
        as(party.token).formParam("email", to).post("/my/watch").then().statusCode(303);
        List<MimeMessage> asked = mails();
        assertThat(asked).hasSize(1);
        String link = linkIn(asked.get(0));
        given().get(link).then().statusCode(200).body(containsString("请确认"));
        given().redirects().follow(false).post(link).then().statusCode(200);
        SendingForTests.clear();
    }

    @Test
    void only_a_confirmed_address_is_told_of_changes_and_it_can_end_them() throws Exception {
        AParty party = new AParty();
        as(party.token).formParam("email", to).post("/my/watch").then().statusCode(303);
        String link = linkIn(mails().get(0));
        SendingForTests.clear();
        party.released(party.penalty());
        assertThat(mails()).isEmpty();

        given().post(link).then().statusCode(200);
        String record = party.released(party.penalty());
        String number = given().get("/api/v1/records/" + record).path("number");
        List<MimeMessage> told = mails();
        assertThat(told).hasSize(1);
        assertThat(MailServer.text(told.get(0))).contains(number, "/my");
        assertThat(told.get(0).getHeader("List-Unsubscribe", ",")).contains("/watch/");
        SendingForTests.clear();

        given().post(link + "/unsubscribe").then().statusCode(200);
        given().post(link + "/unsubscribe").then().statusCode(200);
        party.released(party.penalty());
        assertThat(mails()).isEmpty();
        given().get(link).then().statusCode(404);
    }

    @Test
    void what_is_not_public_is_told_without_its_content() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        watched(party);
        String request =
                requests.file(party.actor(), NewRequest.objection(ObjectionKind.WRONG, record, "金额有误", List.of()));
        desk.decide(party.desk.reviewer, request, RequestOutcome.REJECTED, "经核对一致");
        List<MimeMessage> told = mails();
        assertThat(told).hasSize(1);
        assertThat(MailServer.text(told.get(0))).contains("有进展").doesNotContain("经核对一致", "金额有误");
    }

    @Test
    void addresses_are_sealed_and_belong_to_one_enterprise() {
        AParty party = new AParty();
        watched(party);
        String page = as(party.token)
                .get("/my/watch")
                .then()
                .statusCode(200)
                .body(containsString("已确认"), not(containsString(to)))
                .extract()
                .asString();
        String id = page.replaceAll("(?s).*/my/watch/([0-9a-f-]{36})/removal.*", "$1");
        Object row = QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery(
                                "select cast(w as text) from party_watch w where cast(id as text) = :id", Object.class)
                        .setParameter("id", id)
                        .getSingleResult());
        assertThat(row.toString()).doesNotContain(to);
        as(new AParty().token).post("/my/watch/" + id + "/removal").then().statusCode(404);
        as(party.token).post("/my/watch/" + id + "/removal").then().statusCode(303);
        as(party.token)
                .formParam("email", "nobody at all")
                .post("/my/watch")
                .then()
                .statusCode(400);
        given().get("/watch/" + id + "." + "0".repeat(32)).then().statusCode(404);
    }
}
