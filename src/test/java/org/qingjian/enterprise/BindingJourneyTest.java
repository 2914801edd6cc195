package org.qingjian.enterprise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingjian.identity.EnterpriseMembers.Newcomer;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;

/** From the bureau's letter to an enterprise's people working in its file. */
@QuarkusTest
class BindingJourneyTest {
    private static final String PASSWORD = "a heron stands in the reeds";
    private static final Pattern CODE = Pattern.compile("<dd>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})</dd>");
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @Inject
    BindingLetters letters;

    @Inject
    Binding binding;

    @Inject
    AgroalDataSource dataSource;

    private final String creditCode = CreditCodes.next();

    private static RequestSpecification browser() {
        return given().redirects().follow(false).header("Accept", "text/html").header("Sec-Fetch-Site", "same-origin");
    }

    private static RequestSpecification browser(String token) {
        return browser().cookie("qj-session", token);
    }

    /** What browsers send; the test library's default cannot write Chinese. */
    private static RequestSpecification form(RequestSpecification browser) {
        return browser.contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    /** Every try from an address of its own, unless the pace is what is tested. */
    private static String address() {
        return "test-address-" + ADDRESS.incrementAndGet();
    }

    private static String codeOn(Response page) {
        Matcher found = CODE.matcher(page.asString());
        assertThat(found.find()).as("a code on the page").isTrue();
        return found.group(1);
    }

    private static String username() {
        return "test-" + UUID.randomUUID();
    }

    private Response bind(String code, String username) {
        return form(browser())
                .formParam("creditCode", creditCode)
                .formParam("code", code)
                .formParam("unit", "环保部")
                .formParam("username", username)
                .formParam("newPassword", PASSWORD)
                .formParam("newPasswordAgain", PASSWORD)
                .post("/my/bind");
    }

    private static String signIn(String username) {
        return browser()
                .formParam("username", username)
                .formParam("password", PASSWORD)
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my"))
                .extract()
                .cookie("qj-session");
    }

    private String letter() {
        return codeOn(form(browser(SignInForTests.tokenOf("440205", Role.CLERK)))
                .formParam("creditCode", creditCode)
                .formParam("name", "江湾电镀有限公司")
                .post("/desk/binding-letters"));
    }

    @Test
    void a_letter_opens_the_enterprises_file_and_its_administrator_brings_in_a_colleague() {
        String clerk = SignInForTests.tokenOf("440205", Role.CLERK);
        Response letter = form(browser(clerk))
                .formParam("creditCode", creditCode.toLowerCase(Locale.ROOT))
                .formParam("name", "江湾电镀有限公司")
                .post("/desk/binding-letters");
        letter.then().statusCode(200).body(containsString("江湾电镀有限公司"), containsString("/my/bind"));
        browser(clerk)
                .get("/desk/binding-letters")
                .then()
                .body(containsString(creditCode), containsString("等待使用"), not(containsString(codeOn(letter))));

        String first = username();
        bind(codeOn(letter).toLowerCase(Locale.ROOT).replace("-", " "), first)
                .then()
                .statusCode(200)
                .body(containsString("账号已开通"), containsString("账号管理人"));
        String administrator = signIn(first);
        browser(administrator).get("/my").then().statusCode(200).body(containsString("/enterprises/" + creditCode));

        String invitation = codeOn(browser(administrator).post("/my/members/invitations"));
        String second = username();
        bind(invitation, second).then().statusCode(200).body(not(containsString("账号管理人")));
        String member = signIn(second);
        browser(member).get("/my/members").then().statusCode(200).body(containsString(first), containsString(second));
        browser(member).post("/my/members/invitations").then().statusCode(403);

        browser(administrator)
                .post("/my/members/" + idOf(second) + "/removal")
                .then()
                .statusCode(303);
        browser(member).get("/my").then().statusCode(303).header("Location", containsString("/login"));
        browser(clerk).get("/desk/binding-letters").then().body(containsString("已使用"));
    }

    private String idOf(String username) {
        return text("select id::text from account where username = ?", username);
    }

    private String text(String query, String value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_code_works_once_and_only_for_its_enterprise() {
        String code = letter();
        assertThat(refusal(CreditCodes.next(), code)).isEqualTo("wrong-code");
        redeem(creditCode, code);
        assertThat(refusal(creditCode, code)).isEqualTo("wrong-code");
    }

    private void redeem(String enterprise, String code) {
        binding.redeem(new Binding.Redemption(enterprise, code, new Newcomer(username(), "环保部", PASSWORD)), address());
    }

    private String refusal(String enterprise, String code) {
        try {
            redeem(enterprise, code);
            return "accepted";
        } catch (PortalException e) {
            return e.violations().get(0).code();
        }
    }

    @Test
    void an_enterprise_that_was_never_written_to_is_refused_in_the_same_words() {
        letter();
        assertThat(refusal(creditCode, "0000-0000-0000-0000")).isEqualTo("wrong-code");
        assertThat(refusal(CreditCodes.next(), "0000-0000-0000-0000")).isEqualTo("wrong-code");
    }

    @Test
    void a_newer_letter_makes_the_earlier_one_void() {
        String earlier = letter();
        String newer = letter();

        assertThat(refusal(creditCode, earlier)).isEqualTo("wrong-code");
        assertThat(refusal(creditCode, newer)).isEqualTo("accepted");
    }

    @Test
    void a_letter_that_was_taken_back_or_is_too_old_opens_nothing() throws SQLException {
        String revoked = letter();
        String id = letters.list(SignInForTests.actorOf("440205", Role.CLERK))
                .get(0)
                .id();
        browser(SignInForTests.tokenOf("440205", Role.CLERK))
                .post("/desk/binding-letters/" + id + "/revocation")
                .then()
                .statusCode(303);
        assertThat(refusal(creditCode, revoked)).isEqualTo("wrong-code");

        String old = letter();
        change("update binding_letter set issued_at = issued_at - interval '61 days',"
                + " expires_at = expires_at - interval '61 days' where credit_code = ?");
        assertThat(refusal(creditCode, old)).isEqualTo("wrong-code");
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setString(1, creditCode);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    @Test
    void too_many_wrong_codes_make_a_letter_void() {
        String code = letter();
        for (int i = 0; i < BindingLetter.MOST_WRONG_TRIES; i++) {
            assertThat(refusal(creditCode, "0000-0000-0000-0000")).isEqualTo("wrong-code");
        }
        assertThat(refusal(creditCode, code)).isEqualTo("wrong-code");
    }

    @Test
    void an_address_that_guesses_has_to_wait() {
        String address = address();
        Binding.Redemption guess =
                new Binding.Redemption(creditCode, "0000-0000-0000-0000", new Newcomer(username(), "环保部", PASSWORD));
        List<Integer> answers = java.util.stream.IntStream.range(0, 7)
                .mapToObj(i -> status(guess, address))
                .toList();

        assertThat(answers).containsExactly(400, 400, 400, 400, 400, 429, 429);
    }

    private int status(Binding.Redemption wanted, String address) {
        try {
            binding.redeem(wanted, address);
            return 200;
        } catch (PortalException e) {
            return e.type().status();
        }
    }

    @Test
    void a_mistake_in_the_account_leaves_the_code_as_it_is() {
        String code = letter();
        form(browser())
                .formParam("creditCode", creditCode)
                .formParam("code", code)
                .formParam("unit", "环保部")
                .formParam("username", "江")
                .formParam("newPassword", PASSWORD)
                .formParam("newPasswordAgain", PASSWORD)
                .post("/my/bind")
                .then()
                .statusCode(400)
                .body(containsString("govuk-error-summary"), containsString(code), not(containsString(PASSWORD)));

        assertThat(refusal(creditCode, code)).isEqualTo("accepted");
    }

    @Test
    void the_code_is_kept_nowhere() {
        String code = letter();
        String row = text("select l::text from binding_letter l where credit_code = ?", creditCode);

        assertThat(row).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void the_last_administrator_stays() {
        redeem(creditCode, letter());
        String id = text(
                "select a.id::text from account a join account_role r on r.account_id = a.id"
                        + " where credit_code = ? and role = 'ENTERPRISE_ADMINISTRATOR'",
                creditCode);
        String administrator = SignInForTests.tokenOfAccount(id);

        browser(administrator).post("/my/members/" + id + "/removal").then().statusCode(409);
        String colleague = username();
        bind(codeOn(browser(administrator).post("/my/members/invitations")), colleague);
        browser(administrator)
                .post("/my/members/" + idOf(colleague) + "/administrator")
                .then()
                .statusCode(303);
        browser(administrator).post("/my/members/" + id + "/removal").then().statusCode(303);
        browser(administrator).get("/my").then().statusCode(303).header("Location", containsString("/login"));
    }

    @Test
    void a_name_opens_nothing() {
        letter();
        assertThat(refusal(creditCode, "江湾电镀有限公司")).isEqualTo("wrong-code");
        assertThat(refusal("江湾电镀有限公司", "0000-0000-0000-0000")).isEqualTo("bad-credit-code");
    }

    @Test
    void programs_do_the_same() {
        String clerk = SignInForTests.tokenOf("440205", Role.CLERK);
        String code = given().auth()
                .oauth2(clerk)
                .contentType(ContentType.JSON)
                .body(Map.of("creditCode", creditCode, "name", "江湾电镀有限公司"))
                .post("/api/v1/binding-letters")
                .then()
                .statusCode(201)
                .body("letter.state", equalTo("OPEN"))
                .extract()
                .path("code");
        String id = redeemByProgram(code)
                .then()
                .statusCode(201)
                .body("administrator", equalTo(true))
                .extract()
                .path("id");
        redeemByProgram(code).then().statusCode(400).body("violations[0].code", equalTo("wrong-code"));

        String administrator = SignInForTests.tokenOfAccount(id);
        String invitation = given().auth()
                .oauth2(administrator)
                .post("/api/v1/my/members/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        String colleague =
                redeemByProgram(invitation).then().statusCode(201).extract().path("id");
        given().auth()
                .oauth2(administrator)
                .delete("/api/v1/my/members/" + id)
                .then()
                .statusCode(409);
        given().auth()
                .oauth2(administrator)
                .put("/api/v1/my/members/" + colleague + "/administrator")
                .then()
                .statusCode(204);
        given().auth()
                .oauth2(administrator)
                .delete("/api/v1/my/members/" + colleague)
                .then()
                .statusCode(204);
        given().auth().oauth2(administrator).get("/api/v1/my/members").then().body("id", equalTo(List.of(id)));
    }

    private Response redeemByProgram(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "creditCode", creditCode,
                        "code", code,
                        "username", username(),
                        "unit", "环保部",
                        "newPassword", PASSWORD))
                .post("/api/v1/bindings");
    }

    @Test
    void who_is_signed_in_cannot_open_another_enterprise() {
        browser(SignInForTests.enterpriseToken(creditCode))
                .formParam("creditCode", creditCode)
                .formParam("code", letter())
                .post("/my/bind")
                .then()
                .statusCode(equalTo(409));
    }
}
