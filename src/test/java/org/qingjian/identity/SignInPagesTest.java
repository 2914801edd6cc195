package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInPagesTest {
    private static final String COOKIE = "qj-session";
    private static final String NEW = "a heron stands in the reeds";

    @Inject
    Accounts accounts;

    private Accounts.Issued issue(Role role) {
        return accounts.create(
                Actor.system("test"),
                new NewAccount(SignInForTests.username(), "曲江分局 测试岗", Set.of(role), "440205", null));
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).header("Accept", "text/html").header("Sec-Fetch-Site", "same-origin");
    }

    private static Response signIn(String username, String password, String next) {
        return browser()
                .formParam("username", username)
                .formParam("password", password)
                .formParam("next", next)
                .post("/login");
    }

    private static Response change(String cookie, String old, String wanted) {
        return browser()
                .cookie(COOKIE, cookie)
                .formParam("oldPassword", old)
                .formParam("newPassword", wanted)
                .formParam("newPasswordAgain", wanted)
                .post("/account/password");
    }

    @Test
    void a_clerk_signs_in_changes_the_password_and_signs_out() {
        Accounts.Issued issued = issue(Role.CLERK);
        String username = issued.account().username();

        Response first = signIn(username, issued.oneTimePassword(), "/desk/work");
        first.then().statusCode(303).header("Location", endsWith("/account"));
        Cookie cookie = first.getDetailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");

        change(cookie.getValue(), issued.oneTimePassword(), "short").then().statusCode(400);
        change(cookie.getValue(), "not the old one at all", NEW).then().statusCode(400);
        change(cookie.getValue(), issued.oneTimePassword(), NEW).then().statusCode(303);
        browser()
                .cookie(COOKIE, cookie.getValue())
                .get("/account")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString(username));

        Response out = browser().cookie(COOKIE, cookie.getValue()).post("/logout");
        out.then().statusCode(303);
        assertThat(out.getDetailedCookie(COOKIE).getMaxAge()).isZero();
        browser()
                .cookie(COOKIE, cookie.getValue())
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"));
        signIn(username, NEW, "/desk/work").then().statusCode(303).header("Location", endsWith("/desk/work"));
    }

    @Test
    void every_signing_in_is_a_new_session_whatever_cookie_came_with_it() {
        Accounts.Issued issued = issue(Role.CLERK);
        String planted = SignInForTests.token(Role.CLERK);

        Response response = browser()
                .cookie(COOKIE, planted)
                .formParam("username", issued.account().username())
                .formParam("password", issued.oneTimePassword())
                .post("/login");

        assertThat(response.getCookie(COOKIE)).isNotEmpty().isNotEqualTo(planted);
    }

    @Test
    void a_publisher_enrols_a_second_factor_and_needs_it_from_then_on() throws Exception {
        Accounts.Issued issued = issue(Role.PUBLISHER);
        String username = issued.account().username();
        String cookie = signIn(username, issued.oneTimePassword(), "").getCookie(COOKIE);
        change(cookie, issued.oneTimePassword(), NEW).then().statusCode(303);

        String secret = secretOn(browser().cookie(COOKIE, cookie).get("/account"));
        long step = Instant.now().getEpochSecond() / 30; // good for this step and the next, whenever the clock turns
        browser()
                .cookie(COOKIE, cookie)
                .formParam("totp", "000000")
                .post("/account/second-factor")
                .then()
                .statusCode(400);
        browser()
                .cookie(COOKIE, cookie)
                .formParam("totp", code(secret, step))
                .post("/account/second-factor")
                .then()
                .statusCode(303);

        Response half = signIn(username, NEW, "/desk/work");
        half.then().statusCode(200).body(not(containsString(NEW)));
        assertThat(half.getCookies()).doesNotContainKey(COOKIE);
        String ticket = hidden(half, "ticket");
        sendCode(ticket, code(secret, step)).then().statusCode(401); // used
        sendCode("x" + ticket, code(secret, step + 1)).then().statusCode(401); // forged
        Response in = sendCode(ticket, code(secret, step + 1));
        in.then().statusCode(303).header("Location", endsWith("/desk/work"));
        given().auth()
                .oauth2(in.getCookie(COOKIE))
                .get("/api/v1/sessions/current")
                .then()
                .body("roles[0]", equalTo("PUBLISHER"));
    }

    private static Response sendCode(String ticket, String code) {
        return browser()
                .formParam("ticket", ticket)
                .formParam("totp", code)
                .formParam("next", "/desk/work")
                .post("/login/code");
    }

    private static String code(String secret, long step) throws Exception {
        return new DefaultCodeGenerator().generate(secret, step);
    }

    private static String secretOn(Response page) {
        return first("<code class=\"qj-hash\">([A-Z2-7]+)</code>", page.asString());
    }

    private static String hidden(Response page, String name) {
        return first("name=\"" + name + "\" value=\"([^\"]+)\"", page.asString());
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void wrong_passwords_bring_the_form_back_with_the_user_name_but_not_the_password() {
        Response response = signIn("nobody-here", "wrong and wrong again", "/desk");

        response.then().statusCode(401).body(containsString("govuk-error-summary"), containsString("nobody-here"));
        assertThat(response.asString()).doesNotContain("wrong and wrong again");
        signIn("", "x", "").then().statusCode(400);
        signIn("x", "", "").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/a b", ""
            })
    void nobody_is_led_to_another_site_after_signing_in(String next) {
        Accounts.Issued issued = issue(Role.CLERK);
        String cookie = signIn(issued.account().username(), issued.oneTimePassword(), next)
                .getCookie(COOKIE);
        change(cookie, issued.oneTimePassword(), NEW).then().statusCode(303);

        signIn(issued.account().username(), NEW, next).then().statusCode(303).header("Location", endsWith("/desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJxaW5namlhbiJ9."})
    void a_broken_cookie_breaks_no_public_page(String cookie) {
        browser().cookie(COOKIE, cookie).get("/login").then().statusCode(200);
        browser().cookie(COOKIE, cookie).get("/account").then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin,                 303",
        "Sec-Fetch-Site, same-site,                   403",
        "Sec-Fetch-Site, cross-site,                  403",
        "Origin,         https://evil.example,        403",
        "Origin,         null,                        403",
        "Referer,        https://evil.example/a,      403",
        "X-Nothing,      x,                           403",
    })
    void another_site_cannot_act_with_somebodys_cookie(String header, String value, int status) {
        given().redirects()
                .follow(false)
                .cookie(COOKIE, SignInForTests.token(Role.CLERK))
                .header(header, value)
                .post("/account/sessions/end")
                .then()
                .statusCode(status);
    }

    @Test
    void another_site_can_sign_nobody_in() {
        given().header("Origin", "https://evil.example")
                .formParam("username", "x")
                .formParam("password", "y")
                .post("/login")
                .then()
                .statusCode(403);
    }

    @Test
    void programs_without_a_cookie_are_asked_for_no_origin() {
        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .header("Origin", "https://tool.example")
                .post("/api/v1/sessions/current/token")
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_still_has_steps_to_do_is_led_to_them() {
        Accounts.Issued issued = issue(Role.CLERK);
        String cookie = signIn(issued.account().username(), issued.oneTimePassword(), "")
                .getCookie(COOKIE);

        browser()
                .cookie(COOKIE, cookie)
                .get("/desk/accounts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account"));
        given().auth().oauth2(cookie).get("/api/v1/accounts").then().statusCode(403);
    }
}
