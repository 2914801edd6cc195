package org.qingjian.alert.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.notification.MailServer;
import org.qingjian.notification.SendingForTests;

/** Asking, confirming, changing and ending, as a person without JavaScript and as a program. */
@QuarkusTest
class AlertJourneyTest {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+/alerts/[^\\s<>\"]+");

    @Inject
    EntityManager em;

    @Inject
    ClientPace pace;

    @Inject
    Clock clock;

    private String to;

    @BeforeEach
    void nothing_waits() {
        SendingForTests.clear();
        pace.forget();
        to = "j" + UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void nothing_is_left() {
        SendingForTests.clear();
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).contentType("application/x-www-form-urlencoded");
    }

    private ValidatableResponse ask(String question, String email) {
        return form().formParam("question", question)
                .formParam("email", email)
                .formParam("frequency", "AT_ONCE")
                .post("/alerts")
                .then();
    }

    private List<MimeMessage> mails() {
        try (MailServer server = MailServer.start()) {
            SendingForTests.deliver(clock.instant().plusSeconds(1));
            return server.received(to);
        }
    }

    /** Path of the first link to an alert page in the mail. */
    private static String link(MimeMessage mail) {
        Matcher link = LINK.matcher(MailServer.text(mail));
        assertThat(link.find()).isTrue();
        return URI.create(link.group()).getPath();
    }

    private String confirmed(String question) {
        ask(question, to).statusCode(303).header("Location", containsString("/alerts/asked"));
        String path = link(mails().get(0));
        String alert = form().post(path).then().statusCode(303).extract().header("Location");
        return URI.create(alert).getPath();
    }

    private long subscribers() {
        return (Long) em.createNativeQuery("select count(*) from alert_subscriber", Long.class)
                .getSingleResult();
    }

    @Test
    void a_link_confirms_by_its_button_and_not_by_being_looked_at() {
        String question = "kind=PENALTY&q=%E5%BA%9F%E6%B0%B4" + to.substring(1, 9);
        ask(question, to).statusCode(303);
        List<MimeMessage> mails = mails();
        assertThat(mails).hasSize(1);
        assertThat(MailServer.header(mails.get(0), "List-Unsubscribe")).isNull();
        assertThat(MailServer.text(mails.get(0))).doesNotContain("废水");
        String path = link(mails.get(0));
        for (int i = 0; i < 3; i++) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .header("Referrer-Policy", equalTo("same-origin"))
                    .body(containsString("废水"), containsString("行政处罚"), containsString("<form"));
        }
        assertThat(states(question)).containsExactly("PENDING");
        String alert = form().post(path).then().statusCode(303).extract().header("Location");
        assertThat(states(question)).containsExactly("ACTIVE");
        form().post(path).then().statusCode(303).header("Location", equalTo(alert));
        given().get(URI.create(alert).getPath() + "?done=confirmed")
                .then()
                .statusCode(200)
                .body(containsString("订阅已经开始"));
    }

    private List<String> states(String question) {
        return em.createNativeQuery("select state from alert where question = :question", String.class)
                .setParameter("question", question)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    @Test
    void the_answer_is_the_same_whether_or_not_the_address_is_known() {
        String first = ask("q=known", to).statusCode(303).extract().header("Location");
        form().post(link(mails().get(0))).then().statusCode(303);
        String second = ask("q=known", to).statusCode(303).extract().header("Location");
        assertThat(second).isEqualTo(first);
        List<MimeMessage> mails = mails();
        assertThat(mails).hasSize(1);
        assertThat(MailServer.subject(mails.get(0))).isEqualTo("您的查询订阅");
        given().get(link(mails.get(0))).then().statusCode(200).body(containsString("known"));
    }

    @Test
    void an_address_gets_five_such_mails_a_day_and_no_more_and_nobody_can_tell() {
        for (int i = 0; i < 8; i++) {
            ask("q=flood" + i, to).statusCode(303).header("Location", containsString("/alerts/asked"));
        }
        assertThat(mails()).hasSize(5);
    }

    @Test
    void a_client_that_asks_too_often_is_told_so() {
        for (int i = 0; i < 20; i++) {
            ask("q=pace", "p" + i + to).statusCode(303);
        }
        ask("q=pace", "p20" + to).statusCode(429);
        given().contentType("application/json")
                .body(Map.of("question", "q=pace", "email", to))
                .post("/api/v1/alerts")
                .then()
                .statusCode(429)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "li", "li@example.org\r\nBcc: all@example.org", "li@example.org,other@example.org"})
    void a_wrong_address_gets_the_page_again_with_the_field_named_and_nothing_lost(String email) {
        ask("q=%E5%BA%9F%E6%B0%B4", email)
                .statusCode(400)
                .body(
                        containsString("href=\"#email\""),
                        containsString("aria-describedby=\"email-hint email-error\""),
                        containsString("value=\"q=%E5%BA%9F%E6%B0%B4\""));
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_search_that_can_find_nothing_is_refused() {
        ask("q=%EF%BC%81%EF%BC%81", to).statusCode(400).body(containsString("这样的查询找不到任何内容"));
        ask("querry=x", to).statusCode(400);
    }

    @Test
    void an_alert_is_changed_and_ended_by_its_link_and_the_address_goes_with_the_last() {
        long before = subscribers();
        String alert = confirmed("q=ending");
        assertThat(subscribers()).isEqualTo(before + 1);
        form().formParam("frequency", "WEEKLY").post(alert).then().statusCode(303);
        given().get(alert).then().statusCode(200).body(containsString("value=\"WEEKLY\" checked"));
        given().get(alert + "/unsubscribe").then().statusCode(200);
        given().get(alert).then().statusCode(200);
        form().formParam("List-Unsubscribe", "One-Click")
                .post(alert + "/unsubscribe")
                .then()
                .statusCode(200)
                .body(containsString("已退订"));
        form().formParam("List-Unsubscribe", "One-Click")
                .post(alert + "/unsubscribe")
                .then()
                .statusCode(200);
        given().get(alert).then().statusCode(404);
        assertThat(subscribers()).isEqualTo(before);
    }

    @Test
    void a_link_with_another_proof_leads_nowhere() {
        String alert = confirmed("q=proof");
        String forged = alert.substring(0, alert.length() - 1) + (alert.endsWith("0") ? "1" : "0");
        given().get(forged).then().statusCode(404);
        form().post(forged + "/unsubscribe").then().statusCode(404);
        form().formParam("frequency", "WEEKLY").post(forged).then().statusCode(404);
        form().post(forged + "/list").then().statusCode(404);
        given().get("/alerts/confirm/0000").then().statusCode(404);
        given().get("/alerts/list/0000").then().statusCode(404);
        given().get("/alerts/nonsense").then().statusCode(404);
        given().get(alert).then().statusCode(200);
    }

    @Test
    void all_alerts_of_an_address_are_seen_only_by_a_link_sent_to_it() {
        String one = confirmed("q=list-one");
        SendingForTests.clear();
        confirmed("q=list-two");
        SendingForTests.clear();
        form().post(one + "/list").then().statusCode(303);
        String list = link(mails().get(0));
        given().get(list).then().statusCode(200).body(containsString("list-one"), containsString("list-two"));
        form().post(list).then().statusCode(200);
        given().get(one).then().statusCode(404);
        given().get(list).then().statusCode(404);
    }

    @Test
    void the_mail_is_in_the_language_of_the_page() {
        form().cookie("lang", "en")
                .formParam("question", "q=english")
                .formParam("email", to)
                .formParam("frequency", "DAILY")
                .post("/alerts")
                .then()
                .statusCode(303);
        MimeMessage mail = mails().get(0);
        assertThat(MailServer.subject(mail)).isEqualTo("Please confirm your alert");
        assertThat(MailServer.html(mail))
                .contains("<html lang=\"en\">", "Confirm")
                .doesNotContain("请确认");
    }

    @Test
    void a_program_asks_reads_changes_and_ends() {
        given().contentType("application/json")
                .body(Map.of(
                        "question", "q=program&kind=PENALTY", "email", to, "frequency", "WEEKLY", "language", "en"))
                .post("/api/v1/alerts")
                .then()
                .statusCode(202)
                .body("state", equalTo("CONFIRMATION_SENT"));
        String alert = URI.create(form().post(link(mails().get(0)))
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"))
                .getPath();
        String api = "/api/v1" + alert;
        given().get(api)
                .then()
                .statusCode(200)
                .body(
                        "question",
                        equalTo("kind=PENALTY&q=program"),
                        "frequency",
                        equalTo("WEEKLY"),
                        "active",
                        equalTo(true))
                .body(not(containsString("example.org")));
        given().contentType("application/json")
                .body(Map.of("frequency", "DAILY"))
                .put(api)
                .then()
                .statusCode(200)
                .body("frequency", equalTo("DAILY"));
        given().contentType("application/json")
                .body(Map.of("frequency", "HOURLY"))
                .put(api)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("frequency"));
        given().delete(api).then().statusCode(204);
        given().delete(api).then().statusCode(204);
        given().get(api).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\":\"x\"}",
                "{\"email\":\"a@example.org\",\"frequency\":\"HOURLY\"}",
                "{\"email\":\"a@example.org\",\"language\":\"fr\"}",
                "{\"email\":\"a@example.org\",\"question\":\"querry=x\"}",
                "{\"email\":\"a@example.org\",\"unknown\":1}",
                "{"
            })
    void a_program_is_told_what_is_wrong(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/alerts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
