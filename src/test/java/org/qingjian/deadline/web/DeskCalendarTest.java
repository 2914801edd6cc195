package org.qingjian.deadline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.deadline.LawReference;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.deadline.Term;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Loads invented years far ahead, so that the real years of other tests stay as they are. */
@QuarkusTest
class DeskCalendarTest {
    private static final String HEADER = "date,kind,name,notice_title,notice_number,notice_date\n";

    @Inject
    StatutoryClocks clocks;

    @Test
    void a_year_that_is_loaded_counts_at_once() {
        String csv = year(2051);
        given().get("/api/v1/deadlines?from=2051-02-01&count=3&unit=wd").then().statusCode(422);

        post(csv, "check").statusCode(200).body(containsString("检查通过：2051 年"));
        given().get("/api/v1/deadlines?from=2051-02-01&count=3&unit=wd").then().statusCode(422);

        post(csv, "load").statusCode(200).body(containsString("已载入 2051 年"));
        given().get("/api/v1/deadlines?from=2051-02-01&count=3&unit=wd")
                .then()
                .statusCode(200)
                .body("due", equalTo("2051-02-08"));
    }

    @ParameterizedTest
    @CsvSource({
        "元旦, NOTHING, STATUTORY_DAY_NOT_OFF",
        "2052-10-01, 2053-10-01, WRONG_YEAR",
        "2052-10-01, 2052-10-02, DUPLICATE_DATE",
        "'2052-05-01,off', '2052-05-01,holiday', BAD_ROW",
        "2052-05-01, 1 May, BAD_DATE"
    })
    void a_year_that_can_not_be_right_is_refused_whole(String part, String replacement, String code) {
        String csv = replacement.equals("NOTHING")
                ? year(2052).replaceAll("2052-01-01[^\n]*\n", "")
                : year(2052).replaceFirst(part, replacement);

        post(csv, "load").statusCode(400).body(containsString(code));
        given().get("/deadlines/calendar/2052").then().statusCode(422);
    }

    @Test
    void a_partial_year_or_a_workday_in_the_week_is_refused() {
        post(HEADER + row("2054-01-01", "off", "元旦"), "load").statusCode(400).body(containsString("HOLIDAY_MISSING"));
        post(year(2054) + row("2054-03-10", "work", "春节"), "load")
                .statusCode(400)
                .body(containsString("WORK_NOT_ON_WEEKEND"));
        post("nonsense", "load").statusCode(400);
        post("", "check").statusCode(400);
    }

    @Test
    void only_who_may_edit_the_calendar_gets_there() {
        given().redirects().follow(false).get("/desk/calendar").then().statusCode(303);
        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .get("/desk/calendar")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(SignInForTests.token(Role.ADMINISTRATOR))
                .get("/desk/calendar")
                .then()
                .statusCode(200)
                .body(containsString("国办发明电〔2025〕7号"));
    }

    @Test
    void a_new_row_of_law_is_effective_from_its_date_and_leaves_the_past_alone() {
        LawReference text = new LawReference("试验办法第一条", "Trial Measures, Art. 1");
        clocks.add(
                new StatutoryClock(
                        "SITE_ERR",
                        text,
                        text,
                        StatutoryClock.Kind.DEADLINE,
                        Term.workingDays(1),
                        StatutoryClock.Extension.NONE,
                        List.of(),
                        text,
                        new StatutoryClock.Validity(LocalDate.of(2049, 1, 1), null),
                        true),
                "test");

        assertThat(clocks.rules()
                        .clocks()
                        .at("SITE_ERR", LocalDate.of(2049, 1, 1))
                        .term())
                .isEqualTo(Term.workingDays(1));
        assertThat(clocks.rules()
                        .clocks()
                        .at("SITE_ERR", LocalDate.of(2048, 12, 31))
                        .term())
                .isEqualTo(Term.workingDays(3));
    }

    private static io.restassured.response.ValidatableResponse post(String csv, String step) {
        return given().auth()
                .oauth2(SignInForTests.token(Role.ADMINISTRATOR))
                .header("Accept", "text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csv", csv)
                .formParam("step", step)
                .post("/desk/calendar")
                .then();
    }

    private static String year(int year) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String day : List.of(
                "01-01 元旦",
                "02-02 春节",
                "02-03 春节",
                "04-05 清明节",
                "05-01 劳动节",
                "06-10 端午节",
                "09-20 中秋节",
                "10-01 国庆节",
                "10-02 国庆节",
                "10-03 国庆节")) {
            String[] parts = day.split(" ");
            csv.append(row(year + "-" + parts[0], "off", parts[1]));
        }
        return csv.toString();
    }

    private static String row(String date, String kind, String name) {
        return date + "," + kind + "," + name + ",试验通知,试验〔2050〕1号,2050-11-01\n";
    }
}
