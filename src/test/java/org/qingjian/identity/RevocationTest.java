package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ends a session ends it at once, on every node: no node remembers anything that the database does not say. */
@QuarkusTest
class RevocationTest {
    private static final String NEW = "a heron stands in the reeds";

    @Inject
    Accounts accounts;

    @Inject
    AgroalDataSource dataSource;

    private static int status(String token) {
        return given().auth().oauth2(token).get("/api/v1/sessions/current").statusCode();
    }

    private Accounts.Issued issue() {
        return accounts.create(
                Actor.system("test"),
                new NewAccount(SignInForTests.username(), "曲江分局 测试岗", Set.of(Role.CLERK), "440205", null));
    }

    private static String signIn(String username, String password, String wanted) {
        Map<String, String> body = wanted.isEmpty()
                ? Map.of("username", username, "password", password)
                : Map.of("username", username, "password", password, "newPassword", wanted);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private void anotherNodeRuns(String sql, String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    @Test
    void a_session_that_another_node_ended_is_over_here() throws SQLException {
        Actor clerk = SignInForTests.actorOf("440205", Role.CLERK);
        String token = SignInForTests.tokenOfAccount(clerk.id());
        assertThat(status(token)).isEqualTo(200);

        anotherNodeRuns("update account_session set ended_at = now() where account_id = ?", clerk.id());
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void a_session_is_over_after_its_whole_time_however_busy() throws SQLException {
        Actor clerk = SignInForTests.actorOf("440205", Role.CLERK);
        String token = SignInForTests.tokenOfAccount(clerk.id());
        assertThat(status(token)).isEqualTo(200);

        anotherNodeRuns(
                "update account_session set ends_at = now() - interval '1 second' where account_id = ?", clerk.id());
        assertThat(status(token)).isEqualTo(401);
        assertThat(given().auth()
                        .oauth2(token)
                        .post("/api/v1/sessions/current/token")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_account_that_another_node_closed_is_closed_here() throws SQLException {
        Actor clerk = SignInForTests.actorOf("440205", Role.CLERK);
        String token = SignInForTests.tokenOfAccount(clerk.id());

        anotherNodeRuns("update account set disabled = true where id = ?", clerk.id());
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void a_role_that_another_node_took_away_is_gone_here() throws SQLException {
        Actor clerk = SignInForTests.actorOf("440205", Role.CLERK);
        String token = SignInForTests.tokenOfAccount(clerk.id());
        assertThat(given().auth().oauth2(token).get("/api/v1/imports").statusCode())
                .isEqualTo(200);

        anotherNodeRuns("delete from account_role where account_id = ?", clerk.id());
        assertThat(given().auth().oauth2(token).get("/api/v1/imports").statusCode())
                .isEqualTo(403);
    }

    @Test
    void changing_the_password_ends_the_other_sessions_and_keeps_this_one() {
        Accounts.Issued issued = issue();
        String username = issued.account().username();
        String one = signIn(username, issued.oneTimePassword(), NEW);
        String other = signIn(username, NEW, "");

        given().redirects()
                .follow(false)
                .cookie("qj-session", one)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("oldPassword", NEW)
                .formParam("newPassword", "two herons stand in the reeds")
                .formParam("newPasswordAgain", "two herons stand in the reeds")
                .post("/account/password")
                .then()
                .statusCode(303);

        assertThat(status(other)).isEqualTo(401);
        assertThat(status(one)).isEqualTo(200);
    }

    @Test
    void a_reset_by_an_administrator_ends_every_session() {
        Accounts.Issued issued = issue();
        String token = signIn(issued.account().username(), issued.oneTimePassword(), NEW);

        given().auth()
                .oauth2(SignInForTests.tokenOf("440205", Role.ADMINISTRATOR))
                .contentType(ContentType.JSON)
                .body(Map.of("secondFactor", true))
                .post("/api/v1/accounts/" + issued.account().id() + "/resets")
                .then()
                .statusCode(200);
        assertThat(status(token)).isEqualTo(401);
    }

    @Test
    void a_session_that_is_given_back_ends_all_its_tokens() {
        String token = SignInForTests.token(Role.CLERK);
        String fresh = given().auth()
                .oauth2(token)
                .post("/api/v1/sessions/current/token")
                .path("token");
        given().auth().oauth2(fresh).delete("/api/v1/sessions").then().statusCode(204);

        assertThat(Stream.of(token, fresh).map(RevocationTest::status)).containsOnly(401);
    }
}
