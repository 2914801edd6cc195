package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.qingjian.architecture.Failing;

/** What the portal believes of a request, and what it tells in an answer. */
@QuarkusTest
class HttpBoundaryTest {
    @TestHTTPResource("/")
    URI home;

    @jakarta.inject.Inject
    Accounts accounts;

    @Test
    void headers_of_a_proxy_that_is_not_trusted_change_nothing() {
        Accounts.Issued issued = accounts.create(
                Actor.system("test"),
                new NewAccount(SignInForTests.username(), "曲江分局 测试岗", java.util.Set.of(Role.CLERK), "440205", null));
        Cookie cookie = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=203.0.113.7;proto=https;host=evil.example")
                .formParam("username", issued.account().username())
                .formParam("password", issued.oneTimePassword())
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", startsWith("http://localhost"))
                .extract()
                .detailedCookie("qj-session");

        assertThat(cookie.isSecured()).isFalse();
    }

    @Test
    void the_request_is_never_sent_back() throws IOException, InterruptedException {
        HttpRequest trace = HttpRequest.newBuilder(home)
                .method("TRACE", BodyPublishers.noBody())
                .header("Cookie", "qj-session=x")
                .build();

        var answer = HttpClient.newHttpClient().send(trace, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("qj-session=x");
    }

    @Test
    void no_other_origin_may_read_an_answer() {
        for (String path : List.of("/", "/api/v1/records", "/api/v1/sessions/current")) {
            assertThat(given().header("Origin", "https://evil.example")
                            .get(path)
                            .header("Access-Control-Allow-Origin"))
                    .as(path)
                    .isNull();
        }
    }

    @Test
    void a_bug_tells_an_incident_and_nothing_else() {
        String problem = given().header("Accept", "application/json")
                .get("/failing")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .header("Cache-Control", equalTo("no-store"))
                .body("instance", startsWith("urn:uuid:"))
                .extract()
                .asString();
        String page = given().header("Accept", "text/html")
                .get("/failing")
                .then()
                .statusCode(500)
                .contentType(containsString("text/html"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();

        assertThat(problem + page).doesNotContain(Failing.SECRET, "IllegalState", "org.qingjian", "java.lang", "\tat ");
    }

    @Test
    void a_refusal_to_somebody_who_has_signed_in_is_logged_without_what_they_asked() {
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("org.qingjian.identity.web.RequestGuards");
        Actor clerk = SignInForTests.actorOf("440205", Role.CLERK);
        logger.addHandler(handler);
        try {
            given().auth()
                    .oauth2(SignInForTests.tokenOfAccount(clerk.id()))
                    .get("/api/v1/accounts?name=secret")
                    .then()
                    .statusCode(403);
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(records.stream().map(entry -> ((ExtLogRecord) entry).getFormattedMessage()))
                .containsExactly("refused: GET /api/v1/accounts to " + clerk.id());
    }
}
