package org.qingjian.deadline.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DeadlinesResourceTest {
    @Test
    void counts_working_days_and_says_how() {
        given().get("/api/v1/deadlines?from=2026-02-12&count=7&unit=wd")
                .then()
                .statusCode(200)
                .body("due", equalTo("2026-02-28"))
                .body("workingDays", equalTo(7))
                .body("provisional", equalTo(false))
                .body("steps[0].rule", equalTo("FIRST_DAY_EXCLUDED"))
                .body("steps[0].law.zh", containsString("民法典"))
                .body("steps.find { it.rule == 'HOLIDAY_SKIPPED' }.text", equalTo("放假（春节），不算"))
                .body("steps.find { it.rule == 'HOLIDAY_SKIPPED' }.law.zh", containsString("国办发明电〔2025〕7号"));
    }

    @Test
    void speaks_english_to_those_who_do() {
        given().header("Accept-Language", "en")
                .get("/api/v1/deadlines?from=2026-11-06&count=15&unit=cd")
                .then()
                .statusCode(200)
                .body("due", equalTo("2026-11-23"))
                .body("steps.text", hasItem("15 days counted"));
    }

    @Test
    void counts_a_statutory_limit_by_the_law_of_its_day() {
        given().get("/api/v1/deadlines?from=2023-04-26&clock=PUB_PENALTY")
                .then()
                .statusCode(200)
                .body("due", equalTo("2023-05-09"))
                .body("clock.law.zh", containsString("118号"));
        given().get("/api/v1/deadlines?from=2026-11-23&clock=CMP_CLOSE")
                .then()
                .statusCode(200)
                .body("due", equalTo("2027-01-22"))
                .body("provisional", equalTo(true))
                .body("workingDays", nullValue());
    }

    @Test
    void a_year_without_holiday_data_is_an_error_with_its_own_code() {
        given().get("/api/v1/deadlines?from=2026-12-30&count=5&unit=wd")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/calendar-not-loaded"))
                .body("year", equalTo(2027));
        given().get("/api/v1/deadlines?from=2014-12-30&count=5&unit=cd").then().statusCode(200);
        given().get("/api/v1/deadlines?from=2014-11-30&count=5&unit=cd")
                .then()
                .statusCode(422)
                .body("year", equalTo(2014));
        given().get("/api/v1/deadlines?from=2026-12-30&count=5&unit=wd&provisional=true")
                .then()
                .statusCode(200)
                .body("due", equalTo("2027-01-04"))
                .body("provisional", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-13-01&count=5, 400, from",
        "from=20260101&count=5, 400, from",
        "count=5, 400, from",
        "from=2026-01-05, 400, count",
        "from=2026-01-05&count=0, 400, count",
        "from=2026-01-05&count=-3, 400, count",
        "from=2026-01-05&count=3651, 400, count",
        "from=2026-01-05&count=5.5, 400, count",
        "from=2026-01-05&count=5&unit=years, 400, unit",
        "from=2026-01-05&clock=NOPE, 400, clock",
        "from=2020-01-05&clock=CREDIT_LIGHT_MAX, 422, clock"
    })
    void a_parameter_that_can_not_be_read_is_named(String query, int status, String field) {
        given().get("/api/v1/deadlines?" + query).then().statusCode(status).body("violations[0].field", equalTo(field));
    }

    @Test
    void an_unknown_parameter_is_refused() {
        given().get("/api/v1/deadlines?from=2026-01-05&days=5")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-parameter"))
                .body("parameter", equalTo("days"));
    }

    @Test
    void the_date_can_be_taken_into_a_calendar() {
        for (String path : new String[] {"/deadlines.ics", "/api/v1/deadlines.ics"}) {
            given().get(path + "?from=2026-01-09&clock=EIA_PRE_LEN")
                    .then()
                    .statusCode(200)
                    .contentType("text/calendar")
                    .header("Content-Disposition", containsString("deadline-2026-01-16.ics"))
                    .body(containsString("DTSTART;VALUE=DATE:20260116\r\n"))
                    .body(containsString("SUMMARY:环评拟审批公示\r\n"));
        }
    }

    @Test
    void all_limits_are_listed_with_their_law() {
        given().get("/api/v1/deadlines/clocks").then().statusCode(200).body("size()", greaterThan(60));
    }

    @Test
    void the_page_shows_the_answer_first_and_every_step() {
        given().header("Accept", "text/html")
                .get("/deadlines?from=2026-02-12&count=7&unit=wd")
                .then()
                .statusCode(200)
                .body(containsString("2026年2月28日（周六）"))
                .body(containsString("放假（春节），不算"))
                .body(containsString("/deadlines.ics?from=2026-02-12&amp;count=7&amp;unit=wd"))
                .body(not(containsString("govuk-tag--grey")));
        given().header("Accept", "text/html")
                .get("/deadlines?from=2026-11-23&clock=CMP_CLOSE&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("22 January 2027 (Friday)"))
                .body(containsString("Provisional"));
    }

    @Test
    void the_page_keeps_what_was_typed_and_says_what_to_change() {
        given().header("Accept", "text/html")
                .get("/deadlines?from=2026-02-12&count=seven&unit=wd")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#count\""))
                .body(containsString("value=\"seven\""))
                .body(containsString("输入 1 到 3650 的整数"));
        given().header("Accept", "text/html").get("/deadlines").then().statusCode(200);
        given().header("Accept", "text/html")
                .get("/deadlines?clock=%3F&from=2026-02-12")
                .then()
                .statusCode(400)
                .body(containsString("选择一项期限"));
    }

    @Test
    void a_script_in_the_query_stays_text() {
        given().header("Accept", "text/html")
                .get("/deadlines?from=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&count=7&unit=wd")
                .then()
                .statusCode(400)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void a_year_shows_its_days_and_the_notice() {
        given().header("Accept", "text/html")
                .get("/deadlines/calendar/2026")
                .then()
                .statusCode(200)
                .body(containsString("248"))
                .body(containsString("2月15日–2月23日 春节"))
                .body(containsString("国办发明电〔2025〕7号"));
        given().header("Accept", "text/html")
                .get("/deadlines/calendar/2040")
                .then()
                .statusCode(422);
    }
}
