package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccountAdministrationTest {
    private static Response create(String token, String branch, List<String> roles) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("username", SignInForTests.username(), "unit", "测试岗", "roles", roles, "branch", branch))
                .post("/api/v1/accounts");
    }

    @ParameterizedTest
    @CsvSource({
        "440205, 440205, CLERK,         201",
        "440205, 440205, PUBLISHER,     201",
        "440205, 440205, SUPERVISOR,    201",
        "440205, 440203, CLERK,         403",
        "440205, 440200, CLERK,         403",
        "440205, 440205, ADMINISTRATOR, 403",
        "440205, 440205, AUDITOR,       403",
        "440200, 440203, CLERK,         201",
        "440200, 440200, ADMINISTRATOR, 201",
        "440200, 440200, AUDITOR,       201",
        "440200, 440299, CLERK,         400",
        "440200, 440200, KING,          400",
    })
    void an_administrator_gives_only_what_and_where_it_may(String own, String branch, String role, int status) {
        create(SignInForTests.tokenOf(own, Role.ADMINISTRATOR), branch, List.of(role))
                .then()
                .statusCode(status);
    }

    @Test
    void roles_that_exclude_each_other_are_refused() {
        create(SignInForTests.token(Role.ADMINISTRATOR), "440205", List.of("COMPLAINT_HANDLER", "CALL_BACK_OFFICER"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("roles-exclude-each-other"));
    }

    @Test
    void nobody_edits_themselves() {
        String token = SignInForTests.token(Role.ADMINISTRATOR);
        String me = given().auth().oauth2(token).get("/api/v1/sessions/current").path("username");
        String id =
                given().auth().oauth2(token).get("/api/v1/accounts").path("find { it.username == '" + me + "' }.id");

        put(token, id, "roles", Map.of("roles", List.of("ADMINISTRATOR")))
                .then()
                .statusCode(403);
        put(token, id, "roles", Map.of("roles", List.of("PUBLISHER"))).then().statusCode(403);
        put(token, id, "status", Map.of("disabled", false)).then().statusCode(403);
    }

    @Test
    void accounts_of_another_branch_do_not_exist_for_an_administrator() {
        String id = create(SignInForTests.token(Role.ADMINISTRATOR), "440203", List.of("CLERK"))
                .path("account.id");
        String other = SignInForTests.tokenOf("440205", Role.ADMINISTRATOR);

        given().auth().oauth2(other).get("/api/v1/accounts/" + id).then().statusCode(404);
        put(other, id, "status", Map.of("disabled", true)).then().statusCode(404);
        given().auth().oauth2(other).get("/api/v1/accounts").then().body("id", not(hasItem(id)));
        given().auth().oauth2(other).get("/api/v1/accounts/not-an-id").then().statusCode(404);
    }

    @Test
    void a_branch_administrator_cannot_touch_a_city_level_role_in_its_branch() {
        String id = create(SignInForTests.token(Role.ADMINISTRATOR), "440205", List.of("AUDITOR"))
                .path("account.id");

        put(SignInForTests.tokenOf("440205", Role.ADMINISTRATOR), id, "status", Map.of("disabled", true))
                .then()
                .statusCode(403);
    }

    @Test
    void taking_a_role_away_works_at_once() {
        String admin = SignInForTests.token(Role.ADMINISTRATOR);
        Response made = create(admin, "440205", List.of("CLERK"));
        String username = made.path("account.username");
        String token = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        username,
                        "password",
                        made.path("oneTimePassword"),
                        "newPassword",
                        "a heron stands in the reeds"))
                .post("/api/v1/sessions")
                .path("token");
        assertThat(status(token)).isEqualTo(200);

        put(admin, made.path("account.id"), "roles", Map.of("roles", List.of("LEGAL_REVIEWER")))
                .then()
                .statusCode(200)
                .body("roles[0]", equalTo("LEGAL_REVIEWER"));

        assertThat(status(token)).isEqualTo(401);
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/api/v1/sessions/current").statusCode();
    }

    private static Response put(String token, String id, String what, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/accounts/" + id + "/" + what);
    }

    @Test
    void the_pages_of_the_desk_do_the_same() {
        String token = SignInForTests.tokenOf("440205", Role.ADMINISTRATOR);
        String username = SignInForTests.username();

        given().cookie("qj-session", token).get("/desk/accounts/new").then().statusCode(200);
        page(token, username).then().statusCode(200).body(containsString("qj-codes"));
        page(token, username).then().statusCode(409).body(containsString("govuk-error-summary"));
        String list = given().cookie("qj-session", token).get("/desk/accounts").asString();
        assertThat(list).contains(username);
        String id = given().auth()
                .oauth2(token)
                .get("/api/v1/accounts")
                .path("find { it.username == '" + username + "' }.id");
        given().cookie("qj-session", token).get("/desk/accounts/" + id).then().statusCode(200);
        given().redirects()
                .follow(false)
                .cookie("qj-session", token)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("disabled", true)
                .post("/desk/accounts/" + id + "/status")
                .then()
                .statusCode(303);
    }

    private static Response page(String token, String username) {
        return given().cookie("qj-session", token)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("username", username)
                .formParam("unit", "测试岗")
                .formParam("branch", "440205")
                .formParam("roles", "CLERK")
                .post("/desk/accounts");
    }
}
