package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.exchange.Imports;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** An enterprise as the public sees it, from its first record to a merge of two codes and back, and from imported files. */
@QuarkusTest
class EnterpriseJourneyTest {
    @Inject
    Publication publication;

    @Inject
    OutboxDispatcher outbox;

    @Inject
    Imports imports;

    private final String code = CreditCodes.next();
    private final String name = "青棠" + UUID.randomUUID().toString().substring(0, 8) + "纸业有限公司";

    private String published(String creditCode, String party, PartyKind kind) {
        return published(creditCode, party, kind, LocalDate.of(2026, 10, 29));
    }

    private String published(String creditCode, String party, PartyKind kind, LocalDate date) {
        RecordContent content = ARecord.penalty();
        String id = publication.enter(ARecord.entered(new RecordContent(
                content.kind(),
                content.title(),
                content.documentNumber(),
                new Party(party, kind, creditCode, "石墨言"),
                content.issuer(),
                date,
                new BigDecimal("20000.00"),
                "",
                content.body(),
                content.details())));
        publication.publish(id, null);
        outbox.deliverAll();
        return id;
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private static RequestSpecification clerk(String branch) {
        return browser()
                .header("Sec-Fetch-Site", "same-origin")
                .auth()
                .oauth2(SignInForTests.tokenOf(branch, Role.CLERK))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static ValidatableResponse api(String creditCode) {
        return given().redirects()
                .follow(false)
                .get("/api/v1/enterprises/" + creditCode)
                .then();
    }

    @Test
    void two_codes_of_one_enterprise_are_merged_and_split_and_every_address_leads_on() {
        String old = CreditCodes.next();
        String first = published(old, name, PartyKind.ORGANISATION);
        String second = published(code, name, PartyKind.ORGANISATION);
        clerk("440205")
                .formParam("into", code)
                .formParam("reason", "换发了代码")
                .post("/desk/enterprises/" + old + "/merge")
                .then()
                .statusCode(303);

        browser()
                .get("/enterprises/" + old)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/enterprises/" + code));
        api(old).statusCode(301).header("Location", endsWith("/api/v1/enterprises/" + code));
        api(code)
                .statusCode(200)
                .body("records.id", hasItems(first, second))
                .body("formerCodes", hasItem(old))
                .body("totals.penalties", equalTo(2))
                .body("totals.fines", equalTo(40000.0f))
                .body("definitions.fines.zh", containsString("没收"))
                .body("definitions.fines.en", containsString("confiscated"))
                .body(not(containsString("石墨言")));

        clerk("440205")
                .formParam("reason", "并错了")
                .post("/desk/enterprises/" + old + "/split")
                .then()
                .statusCode(303);
        api(old).statusCode(200).body("records.id", equalTo(java.util.List.of(first)));
    }

    @Test
    void another_branch_cannot_merge_it_and_what_was_typed_wrong_is_shown_again() {
        String other = CreditCodes.next();
        published(other, name, PartyKind.ORGANISATION);
        published(code, name, PartyKind.ORGANISATION);
        clerk("440203")
                .formParam("into", code)
                .formParam("reason", "不是我的")
                .post("/desk/enterprises/" + other + "/merge")
                .then()
                .statusCode(404);
        clerk("440205")
                .formParam("into", "914402001911528889")
                .formParam("reason", "我写的理由")
                .post("/desk/enterprises/" + other + "/merge")
                .then()
                .statusCode(400)
                .body(
                        containsString("govuk-error-summary"),
                        containsString("914402001911528889"),
                        containsString("我写的理由"));
        clerk("440205")
                .formParam("into", CreditCodes.next())
                .formParam("reason", "没有这一家")
                .post("/desk/enterprises/" + other + "/merge")
                .then()
                .statusCode(404)
                .body(containsString("名册中没有这个代码"));
        given().auth()
                .oauth2(SignInForTests.enterpriseToken(other))
                .get("/desk/enterprises/" + other)
                .then()
                .statusCode(403);
    }

    @Test
    void a_long_history_has_pages_and_totals_over_all_of_them() {
        for (int i = 0; i < 3; i++) {
            published(code, name, PartyKind.ORGANISATION);
        }
        given().get("/api/v1/enterprises/" + code + "?size=2")
                .then()
                .body("records.size()", equalTo(2))
                .body("pages", equalTo(2))
                .body("nextPage", equalTo(2))
                .body("totals.penalties", equalTo(3));
        given().get("/api/v1/enterprises/" + code + "?size=2&page=2")
                .then()
                .body("records.size()", equalTo(1))
                .body("nextPage", nullValue());
        given().get("/api/v1/enterprises/" + code + "?size=2&page=3").then().statusCode(404);
        given().get("/api/v1/enterprises/" + code + "?size=0").then().statusCode(400);
    }

    @Test
    void asked_again_nothing_is_sent_until_something_changes() {
        String id = published(code, name, PartyKind.ORGANISATION);
        String tag = api(code).statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/enterprises/" + code)
                .then()
                .statusCode(304);
        published(code, name, PartyKind.ORGANISATION);
        given().header("If-None-Match", tag)
                .get("/api/v1/enterprises/" + code)
                .then()
                .statusCode(200)
                .body("records.id", hasItem(id));
    }

    @Test
    void what_is_withdrawn_leaves_the_register_too_and_a_person_never_enters_it() {
        String id = published(code, name, PartyKind.ORGANISATION);
        publication.withdraw(
                new WithdrawRecord(
                        id, WithdrawalReason.PERSONAL_DATA, "误公开", "韶关市生态环境局", "内部核查", LocalDate.of(2026, 11, 20)),
                "publisher");
        outbox.deliverAll();
        api(code).statusCode(404);
        given().get("/api/v1/enterprises?q=" + name).then().body("items.size()", equalTo(0));

        String person = CreditCodes.next();
        published(person, "某某" + name, PartyKind.NATURAL_PERSON);
        given().get("/api/v1/enterprises?q=某某" + name).then().body("items.size()", equalTo(0));
    }

    @Test
    void the_page_finds_it_by_an_old_name_in_both_languages() {
        published(code, name, PartyKind.ORGANISATION);
        browser()
                .queryParam("q", name)
                .get("/enterprises")
                .then()
                .statusCode(200)
                .body(containsString("/enterprises/" + code));
        browser()
                .get("/enterprises/" + code)
                .then()
                .statusCode(200)
                .body(containsString("这些数字怎么算"), containsString("名称的变化"), not(containsString("石墨言")));
        browser()
                .get("/enterprises/" + code + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("How these are counted"), containsString("Names over time"));
    }

    private String load(String profile, String csv, boolean publish) {
        String id = given().auth()
                .oauth2(SignInForTests.token(Role.PUBLISHER))
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?profile=" + profile + "&publish=" + publish)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        imports.runAll(() -> false);
        return id;
    }

    private ValidatableResponse job(String id) {
        return given().auth()
                .oauth2(SignInForTests.token(Role.PUBLISHER))
                .get("/api/v1/imports/" + id)
                .then();
    }

    @Test
    void the_register_is_loaded_from_a_file_without_persons_and_twice_changes_nothing() {
        String file = "统一社会信用代码,企业名称,行政区,行业,数据日期,许可证编号,许可证种类,有效期自,有效期至,法定代表人\n"
                + code + "," + name + ",440205,造纸和纸制品业,2026-01-05,P-1,排污许可证,2024-01-01,2029-01-01,石墨言\n"
                + code + "," + name + ",440205,造纸和纸制品业,2026-01-05,P-2,辐射安全许可证,2025-01-01,2030-01-01,石墨言\n"
                + "914402001911528889,错码企业,440205,,,,,,,\n";
        job(load("enterprises", file, false))
                .body("state", equalTo("DONE"))
                .body("created", equalTo(2))
                .body("rejected", equalTo(1));
        api(code).statusCode(404);
        job(load("enterprises", file, true)).body("updated", equalTo(2));
        job(load("enterprises", file, true)).body("unchanged", equalTo(2)).body("updated", equalTo(0));

        api(code)
                .statusCode(200)
                .body("industry", equalTo("造纸和纸制品业"))
                .body("permits.number", hasItems("P-1", "P-2"))
                .body("totals.permits", equalTo(2))
                .body(not(containsString("石墨言")));
    }

    @Test
    void lists_are_loaded_from_a_file_version_by_version() {
        String head = "名录名称,年度,公布日期,企业名称,统一社会信用代码,类别,原因\n";
        String title = name + "重点排污单位名录";
        job(load("enterprise-lists", head + title + ",2025,2025-03-28," + name + "," + code + ",水环境,\n", true))
                .body("created", equalTo(1));
        job(load(
                        "enterprise-lists",
                        head + title + ",2026,2026-03-27," + name + "," + code + ",水环境,\n" + title + ",2026,2026-03-27,"
                                + name + "," + code + ",大气环境,新增\n",
                        true))
                .body("created", equalTo(2));

        api(code)
                .statusCode(200)
                .body("lists.size()", equalTo(3))
                .body("lists[0].list", equalTo("KEY_UNITS"))
                .body("totals.lists", equalTo(2))
                .body("timeline.event", hasItem("LISTED"));
        String page = clerk("440205")
                .get("/desk/enterprise-lists")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains(title);
        String id = page.replaceAll("(?s).*?/desk/enterprise-lists/(\\d+)\"[^>]*>" + title + ".*", "$1");
        clerk("440205")
                .get("/desk/enterprise-lists/" + id)
                .then()
                .statusCode(200)
                .body(containsString("大气环境"), containsString("家次"));
    }
}
