package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsResourceTest {
    private static final String NEW = "a heron stands in the reeds";

    @Inject
    Accounts accounts;

    private Accounts.Issued issue(Role role) {
        return accounts.create(
                Actor.system("test"),
                new NewAccount(SignInForTests.username(), "曲江分局 测试岗", Set.of(role), "440205", null));
    }

    private static Response signIn(Map<String, String> body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/sessions");
    }

    @Test
    void a_one_time_password_has_to_be_changed_before_anything_else() {
        Accounts.Issued issued = issue(Role.CLERK);
        String username = issued.account().username();

        signIn(Map.of("username", username, "password", issued.oneTimePassword()))
                .then()
                .statusCode(403);
        signIn(Map.of("username", username, "password", issued.oneTimePassword(), "newPassword", NEW))
                .then()
                .statusCode(200)
                .body("roles", contains("CLERK"));
        signIn(Map.of("username", username, "password", issued.oneTimePassword()))
                .then()
                .statusCode(401);
        signIn(Map.of("username", username.toUpperCase(java.util.Locale.ROOT), "password", NEW))
                .then()
                .statusCode(200);
    }

    @Test
    void a_publisher_cannot_work_without_a_second_factor() {
        Accounts.Issued issued = issue(Role.PUBLISHER);

        signIn(Map.of(
                        "username", issued.account().username(),
                        "password", issued.oneTimePassword(),
                        "newPassword", NEW))
                .then()
                .statusCode(403);
    }

    @Test
    void a_token_says_who_it_is_until_it_is_given_back() {
        String token = SignInForTests.tokenOf("440205", Role.CLERK);

        given().auth()
                .oauth2(token)
                .get("/api/v1/sessions/current")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("branch", equalTo("440205"))
                .body("permissions", hasItem("RECORD_DRAFT"));
        given().auth().oauth2(token).delete("/api/v1/sessions").then().statusCode(204);
        given().auth().oauth2(token).get("/api/v1/sessions/current").then().statusCode(401);
    }

    @Test
    void a_fresh_token_belongs_to_the_same_session() {
        String token = SignInForTests.token(Role.CLERK);
        String fresh = given().auth()
                .oauth2(token)
                .post("/api/v1/sessions/current/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token");

        given().auth().oauth2(fresh).delete("/api/v1/sessions").then().statusCode(204);
        given().auth().oauth2(token).get("/api/v1/sessions/current").then().statusCode(401);
    }

    @Test
    void unknown_accounts_and_wrong_passwords_get_the_same_answer() {
        Accounts.Issued issued = issue(Role.CLERK);

        Response known = signIn(Map.of("username", issued.account().username(), "password", "wrong and wrong again"));
        Response unknown = signIn(Map.of("username", SignInForTests.username(), "password", "wrong and wrong again"));

        assertThat(known.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(known.body().asString()).isEqualTo(unknown.body().asString());
    }

    @Test
    void broken_tokens_are_refused_to_programs() {
        for (String token : new String[] {"x", "a.b.c", SignInForTests.token(Role.CLERK) + "x"}) {
            given().auth().oauth2(token).get("/api/v1/sessions/current").then().statusCode(401);
        }
        given().get("/api/v1/sessions/current").then().statusCode(401);
    }

    @Test
    void a_body_that_is_no_credentials_is_a_bad_request() {
        signIn(Map.of("username", "x")).then().statusCode(400);
        signIn(Map.of("username", "x", "password", "y", "surprise", "z")).then().statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{")
                .post("/api/v1/sessions")
                .then()
                .statusCode(400);
    }
}
