package org.qingjian.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** A right that is taken away while the form is open: the session lives on, the step is refused, nothing has changed. */
@QuarkusTest
class RightLostMidEditTest {
    private final AtTheDesk people = new AtTheDesk();

    private String record(String state) {
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        switch (state) {
            case "review" -> people.submit(id, "");
            case "approved" -> people.throughReview(id);
            case "public" -> people.release(id);
            default -> {}
        }
        return id;
    }

    /** As when another node or the issuer of the token takes the role back: nothing ends the session. */
    private static void takeBack(String accountId, Role role) {
        CutWrites.sql("update account_role set role = 'SUPERVISOR' where role = '" + role + "' and account_id = '"
                + accountId + "'");
    }

    private String versionOf(String id, String state) {
        return state.equals("public") ? "0" : String.valueOf(people.version(id));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).redirects().follow(false);
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK,          draft,    submission",
        "CLERK,          draft,    discard",
        "CLERK,          public,   correction",
        "LEGAL_REVIEWER, review,   redaction",
        "LEGAL_REVIEWER, review,   approval",
        "LEGAL_REVIEWER, review,   return",
        "PUBLISHER,      approved, release",
        "PUBLISHER,      approved, schedule",
        "PUBLISHER,      approved, return",
        "PUBLISHER,      public,   withdrawal",
    })
    void a_step_at_the_desk_is_refused(Role role, String state, String step) {
        String id = record(state);
        String account = SignInForTests.actorOf(AtTheDesk.BRANCH, role).id();
        String token = SignInForTests.tokenOfAccount(account);
        as(token).get("/desk/records/" + id).then().statusCode(200);
        String before = CutWrites.state(id);

        takeBack(account, role);

        as(token)
                .formParams(Map.of(
                        "version", versionOf(id, state),
                        "revision", "1",
                        "reason", "理由",
                        "discardReason", "理由",
                        "note", "说明"))
                .formParam("releaseAt", "2030-01-01T10:00")
                .post("/desk/records/" + id + "/" + step)
                .then()
                .statusCode(403);
        assertThat(CutWrites.state(id)).isEqualTo(before);
        as(token).get("/desk/records/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK,          draft,    submission",
        "LEGAL_REVIEWER, review,   approval",
        "PUBLISHER,      approved, return",
        "PUBLISHER,      approved, release",
        "PUBLISHER,      approved, schedule",
        "PUBLISHER,      public,   withdrawal",
    })
    void a_step_of_a_program_is_refused(Role role, String state, String step) {
        String id = record(state);
        String account = SignInForTests.actorOf(AtTheDesk.BRANCH, role).id();
        String token = SignInForTests.tokenOfAccount(account);
        String before = CutWrites.state(id);

        takeBack(account, role);

        as(token)
                .contentType("application/json")
                .body(Map.of(state.equals("public") ? "revision" : "version", versionOf(id, state)))
                .post("/api/v1/desk/records/" + id + "/" + step)
                .then()
                .statusCode(403);
        assertThat(CutWrites.state(id)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"attach", "detach", "save"})
    void a_clerk_who_is_one_no_more_changes_no_file_and_no_text(String what) {
        String id = record("draft");
        String account = SignInForTests.actorOf(AtTheDesk.BRANCH, Role.CLERK).id();
        String token = SignInForTests.tokenOfAccount(account);
        byte[] file = "附件".getBytes(StandardCharsets.UTF_8);
        as(token)
                .multiPart("file", "a.txt", file)
                .post("/api/v1/drafts/" + id + "/files")
                .then()
                .statusCode(201);
        as(token).get("/desk/records/" + id + "/edit").then().statusCode(200);
        String before = CutWrites.state(id);

        takeBack(account, Role.CLERK);

        int status = switch (what) {
            case "attach" ->
                as(token)
                        .multiPart("file", "b.txt", file)
                        .post("/api/v1/drafts/" + id + "/files")
                        .statusCode();
            case "detach" ->
                as(token).delete("/api/v1/drafts/" + id + "/files/1").statusCode();
            default ->
                as(token)
                        .multiPart("version", versionOf(id, "draft"))
                        .multiPart("title", "改过")
                        .post("/desk/records/" + id + "/edit")
                        .statusCode();
        };
        assertThat(status).isEqualTo(403);
        assertThat(CutWrites.state(id)).isEqualTo(before);
    }
}
