package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.complaint.Filed;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.time.LegalZone;

@QuarkusTest
class EntryPagesTest {
    private static final String NAME = "欧阳青岚";

    @Inject
    EntityManager em;

    @Inject
    StatutoryClocks law;

    @Inject
    Clock clock;

    private String clerk;
    private LocalDate received;

    @BeforeEach
    void clerk() {
        clerk = SignInForTests.tokenOf("440205", Role.COMPLAINT_HANDLER);
        received = LegalZone.today(clock).minusDays(4);
    }

    @Test
    void a_caller_gets_a_receipt_and_nothing_of_the_caller_lies_in_the_open() {
        String page = enter(entry("VISIT")).statusCode(200).extract().asString();
        Map<String, String> receipt = receipt(page);
        Filed.track(receipt)
                .statusCode(200)
                .body("next.clock", equalTo("CMP_NOTICE"))
                .body("next.from", equalTo(received.toString()))
                .body(
                        "next.date",
                        equalTo(law.due(received, "CMP_NOTICE").date().toString()))
                .body("timeline[0].step", equalTo("RECEIVED"))
                .body("timeline[0].date", equalTo(received.toString()));
        given().auth()
                .oauth2(clerk)
                .get("/desk/complaints/" + receipt.get("caseNumber"))
                .then()
                .statusCode(200)
                .body(allOf(containsString("来访"), not(containsString(NAME)), not(containsString("13900010009"))));
        assertThat(row(receipt.get("caseNumber"), "cast(c as text)")).doesNotContain(NAME, "13900010009");
        assertThat(row(receipt.get("caseNumber"), "branch")).isEqualTo("440205");
    }

    @ParameterizedTest
    @CsvSource({
        "H12345, COMPLAINT, H12345_COMPLAIN, H12345_SIGN",
        "H12345, ENQUIRE, H12345_ENQ, H12345_SIGN",
        "LETTER, REPORT, CMP_NOTICE, CMP_NOTICE",
        "MAIL, REPORT, CMP_NOTICE, CMP_NOTICE",
        "DEPT, REPORT, CMP_NOTICE, CMP_NOTICE",
        "N12369, REPORT, CMP_NOTICE, HOTLINE_TRANSFER",
        "MAIL, ENQUIRE, H12345_ENQ, H12345_ENQ",
        "VISIT, SUGGEST, H12345_HELP, H12345_HELP"
    })
    void each_channel_has_its_own_clock_from_the_day_of_receipt(
            String channel, String kind, String clockKey, String first) {
        Map<String, String> form = entry(channel);
        form.put("kind", kind);
        form.put("sourceNumber", "No-" + UUID.randomUUID());
        String number =
                receipt(enter(form).statusCode(200).extract().asString()).get("caseNumber");
        assertThat(row(number, "due_clock")).isEqualTo(first);
        assertThat(row(number, "cast(clocks as text)")).contains("\"" + clockKey + "\"", received.toString());
        assertThat(row(number, "cast(due_on as text)"))
                .isEqualTo(law.due(received, first).date().toString());
    }

    @Test
    void the_date_in_the_letter_rules_and_a_briefing_has_no_petitioner_to_notify() {
        Map<String, String> form = entry("SUPERIOR");
        form.put("letterDue", "");
        enter(form).statusCode(400).body(containsString("要求办结日期: "));
        String due = received.plusDays(9).toString();
        form.put("letterDue", due);
        String assigned =
                receipt(enter(form).statusCode(200).extract().asString()).get("caseNumber");
        assertThat(row(assigned, "due_clock || cast(due_on as text)")).isEqualTo("LETTER" + due);
        desk(assigned).body(containsString("来文指定的办结日期"), containsString("第二十二条"));

        Map<String, String> patient = entry("SUPERIOR");
        patient.put("letterDue", received.plusDays(40).toString());
        String later =
                receipt(enter(patient).statusCode(200).extract().asString()).get("caseNumber");
        assertThat(row(later, "due_clock")).as("the notice falls due before").isEqualTo("CMP_NOTICE");

        Map<String, String> briefing = entry("OPINION");
        briefing.put("identity", "ANONYMOUS");
        briefing.keySet().removeIf(field -> field.startsWith("contact."));
        briefing.put("letterDue", due);
        String page = enter(briefing).statusCode(200).extract().asString();
        String number = page.replaceAll("(?s).*<dd>(\\d{4}-\\d{6})<.*", "$1");
        assertThat(page).contains("没有反映人");
        assertThat(row(number, "due_clock || cast(due_on as text) || cast(clocks as text)"))
                .isEqualTo("LETTER" + due + "{\"runs\": []}");
        move(number, "REGISTER").statusCode(303);
        move(number, "ACCEPT").statusCode(303);
        assertThat(row(number, "due_clock || cast(due_on as text) || cast(clocks as text)"))
                .isEqualTo("LETTER" + due + "{\"runs\": []}");
    }

    @Test
    void pressing_twice_is_one_entry_and_an_order_is_entered_once() {
        Map<String, String> form = entry("H12345");
        form.put("sourceNumber", "");
        enter(form).statusCode(400).body(containsString("来文或工单编号: "));
        form.put("sourceNumber", "GD" + UUID.randomUUID());
        enter(form).statusCode(200);
        form.put("key", UUID.randomUUID().toString());
        enter(form).statusCode(400).body(containsString("已经登记过"));

        Map<String, String> letter = entry("LETTER");
        String first =
                receipt(enter(letter).statusCode(200).extract().asString()).get("caseNumber");
        assertThat(receipt(enter(letter).statusCode(200).extract().asString()).get("caseNumber"))
                .isEqualTo(first);
    }

    @Test
    void everything_wrong_is_said_and_what_was_typed_stays() {
        Map<String, String> form = entry("LETTER");
        form.put("receivedOn", LegalZone.today(clock).plusDays(1).toString());
        form.put("text", "");
        form.put("contact.phone", "abc");
        form.put("medium", "");
        enter(form)
                .statusCode(400)
                .body(allOf(
                        containsString("id=\"receivedOn-error\""),
                        containsString("id=\"text-error\""),
                        containsString("id=\"medium-error\""),
                        containsString("id=\"contact.phone-error\""),
                        containsString("石泊镇")));
        form.put("receivedOn", "昨天");
        enter(form).statusCode(400).body(containsString("id=\"receivedOn-error\""));
    }

    @Test
    void only_who_registers_complaints_enters_them() {
        String path = "/desk/complaints/new";
        given().auth().oauth2(SignInForTests.token(Role.CLERK)).get(path).then().statusCode(403);
        given().auth().oauth2(clerk).get(path).then().statusCode(200);
    }

    private Map<String, String> entry(String channel) {
        return new HashMap<>(Map.of(
                "key",
                UUID.randomUUID().toString(),
                "channel",
                channel,
                "receivedOn",
                received.toString(),
                "kind",
                "REPORT",
                "identity",
                "SEALED",
                "medium",
                "WATER",
                "text",
                "来人说夜里有黑水，我叫" + NAME + "，电话13900010009",
                "place",
                "石泊镇水塘",
                "contact.name",
                NAME,
                "contact.phone",
                "13900010009"));
    }

    private ValidatableResponse enter(Map<String, String> form) {
        RequestSpecification request = Filed.multipart(new HashMap<>(form));
        return request.auth().oauth2(clerk).post("/desk/complaints/new").then();
    }

    private ValidatableResponse move(String number, String move) {
        return given().auth()
                .oauth2(clerk)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post("/desk/complaints/" + number + "/moves/" + move)
                .then();
    }

    private static Map<String, String> receipt(String page) {
        return Map.of(
                "caseNumber", page.replaceAll("(?s).*<dd>(\\d{4}-\\d{6})<.*", "$1"),
                "secretCode", page.replaceAll("(?s).*<dd>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<.*", "$1"));
    }

    private String row(String number, String what) {
        return em.createNativeQuery("select " + what + " from complaint c where number = :n", String.class)
                .setParameter("n", number)
                .getSingleResult()
                .toString();
    }

    private ValidatableResponse desk(String number) {
        return given().auth()
                .oauth2(clerk)
                .get("/desk/complaints/" + number)
                .then()
                .statusCode(200);
    }
}
