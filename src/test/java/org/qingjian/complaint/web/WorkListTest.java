package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.complaint.Filed;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** The list narrows, turns pages without forgetting any case, and assigns several cases at a time. */
@QuarkusTest
class WorkListTest {
    private static final String QUJIANG = "440205";
    private static final int A_PAGE_AND_ONE = 51;

    private String handler;
    private String place;

    @BeforeEach
    void somebody_handles_cases_of_a_place() {
        handler = SignInForTests.token(Role.COMPLAINT_HANDLER);
        place = "云庄" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String filed(String medium) {
        Map<String, Object> body = Filed.smallest();
        body.put("place", place + "村口");
        body.put("medium", medium);
        return Filed.receipt(body).get("caseNumber");
    }

    private String accepted() {
        String number = filed("WATER");
        move(number, "REGISTER");
        move(number, "ACCEPT");
        return number;
    }

    private void move(String number, String move) {
        post("/desk/complaints/" + number + "/moves/" + move, Map.of()).statusCode(303);
    }

    private ValidatableResponse post(String path, Map<String, Object> form) {
        return given().auth()
                .oauth2(handler)
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false)
                .formParams(form)
                .post(path)
                .then();
    }

    private ValidatableResponse list(String token, Map<String, ?> query) {
        return given().auth()
                .oauth2(token)
                .accept(ContentType.HTML)
                .queryParams(query)
                .get("/desk/complaints")
                .then();
    }

    private static List<String> numbers(ValidatableResponse page) {
        List<String> numbers = new ArrayList<>();
        Pattern.compile("href=\"/desk/complaints/(\\d{4}-\\d{6,})\"")
                .matcher(page.statusCode(200).extract().asString())
                .results()
                .forEach(found -> numbers.add(found.group(1)));
        return numbers;
    }

    @Test
    void it_narrows_by_words_medium_and_state() {
        String water = filed("WATER");
        String noise = filed("NOISE");
        assertThat(numbers(list(handler, Map.of("words", place)))).containsExactly(water, noise);
        assertThat(numbers(list(handler, Map.of("words", place, "medium", "NOISE"))))
                .containsExactly(noise);
        assertThat(numbers(list(handler, Map.of("words", noise)))).containsExactly(noise);
        move(water, "REGISTER");
        assertThat(numbers(list(handler, Map.of("words", place, "state", "REGISTERED"))))
                .containsExactly(water);
        assertThat(numbers(list(handler, Map.of("words", place, "due", "OVERDUE"))))
                .isEmpty();
        assertThat(numbers(list(handler, Map.of("words", place, "channel", "API"))))
                .hasSize(2);
        assertThat(numbers(list(handler, Map.of("words", place, "branch", QUJIANG))))
                .isEmpty();
    }

    @Test
    void a_new_message_is_marked_until_somebody_who_handles_it_has_looked() {
        Map<String, Object> body = Filed.smallest();
        body.put("place", place + "村口");
        Map<String, String> receipt = Filed.receipt(body);
        Map<String, Object> message = Filed.codes(receipt);
        message.put("text", "昨晚又排了");
        Filed.send("messages", message).statusCode(200);
        list(SignInForTests.token(Role.SUPERVISOR), Map.of("words", place)).body(containsString("有新留言"));
        given().auth()
                .oauth2(handler)
                .get("/desk/complaints/" + receipt.get("caseNumber"))
                .then()
                .statusCode(200);
        list(handler, Map.of("words", place)).body(not(containsString("有新留言")));
    }

    @Test
    void signs_of_a_pattern_are_looked_for_as_they_are() {
        filed("WATER");
        assertThat(numbers(list(handler, Map.of("words", place.charAt(0) + "%" + place.charAt(3)))))
                .isEmpty();
        assertThat(numbers(list(handler, Map.of("words", place.substring(0, 9) + "_"))))
                .isEmpty();
    }

    @Test
    void every_case_stands_on_some_page() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < A_PAGE_AND_ONE; i++) {
            all.add(filed("WATER"));
        }
        ValidatableResponse first = list(handler, Map.of("words", place));
        List<String> seen = new ArrayList<>(numbers(first));
        assertThat(seen).hasSize(A_PAGE_AND_ONE - 1);
        first.body(containsString("共 51 件"), containsString("第 1 页，共 2 页"));
        seen.addAll(numbers(list(handler, Map.of("words", place, "page", 2))));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource({"state, NONSENSE", "channel, x", "medium, x", "due, TOMORROW", "branch, 999999", "page, 0", "sort, up"})
    void what_does_not_exist_is_refused_by_name(String name, String value) {
        given().auth()
                .oauth2(handler)
                .accept(ContentType.HTML)
                .queryParam(name, value)
                .get("/desk/complaints")
                .then()
                .statusCode(400)
                .body(containsString(name));
    }

    @Test
    void chosen_cases_are_assigned_and_one_that_cannot_be_holds_up_none() {
        String one = accepted();
        String two = accepted();
        String notYet = filed("WATER");
        post("/desk/complaints/assignments", Map.of("chosen", List.of(one, notYet, two), "branch", QUJIANG))
                .statusCode(409)
                .body(containsString("href=\"/desk/complaints/" + notYet + "\""));
        assertThat(numbers(list(handler, Map.of("words", place, "state", "ASSIGNED", "branch", QUJIANG))))
                .containsExactlyInAnyOrder(one, two);
        assertThat(numbers(list(handler, Map.of("words", place, "state", "SUBMITTED"))))
                .containsExactly(notYet);
    }

    @Test
    void the_load_of_each_unit_is_shown_to_those_who_see_all_of_them() {
        post("/desk/complaints/assignments", Map.of("chosen", accepted(), "branch", QUJIANG))
                .statusCode(303);
        list(handler, Map.of()).body(containsString("各单位在办"), containsString("/desk/complaints?branch=" + QUJIANG));
        list(SignInForTests.tokenOf(QUJIANG, Role.COMPLAINT_HANDLER), Map.of())
                .statusCode(200)
                .body(not(containsString("各单位在办")));
    }
}
