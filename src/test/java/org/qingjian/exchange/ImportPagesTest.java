package org.qingjian.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class ImportPagesTest {
    @Inject
    Imports imports;

    private String submit(String token, String content) {
        return given().auth()
                .oauth2(token)
                .redirects()
                .follow(false)
                .multiPart("file", "delivery-of-a-test.jsonl", content.getBytes(StandardCharsets.UTF_8))
                .multiPart("profile", "documents-jsonl")
                .post("/desk/imports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    @Test
    void a_clerk_hands_a_file_over_watches_it_and_reads_the_report() {
        String clerk = SignInForTests.token(Role.CLERK);
        String job = submit(clerk, "{\"id\":\"" + UUID.randomUUID() + "\"}\n");

        given().auth().oauth2(clerk).get(job).then().statusCode(200).body(containsString("<progress"));
        imports.runAll(() -> false);
        given().auth()
                .oauth2(clerk)
                .get(job)
                .then()
                .statusCode(200)
                .body(allOf(containsString("退回的行"), containsString("required"), not(containsString("<progress"))));
        given().auth()
                .oauth2(clerk)
                .get("/desk/imports")
                .then()
                .statusCode(200)
                .body(containsString("delivery-of-a-test.jsonl"));
    }

    @Test
    void a_form_without_file_comes_back_with_what_is_wrong() {
        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .multiPart("profile", "documents-jsonl")
                .post("/desk/imports")
                .then()
                .statusCode(400)
                .body(containsString("govuk-error-summary"));
    }

    @ParameterizedTest
    @CsvSource({"CLERK, false", "PUBLISHER, true"})
    void only_who_may_publish_is_offered_it(Role role, boolean offered) {
        String page = given().auth()
                .oauth2(SignInForTests.token(role))
                .get("/desk/imports?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.assertj.core.api.Assertions.assertThat(page.contains("name=\"publish\""))
                .isEqualTo(offered);
    }

    @Test
    void a_reviewer_does_not_import() {
        given().auth()
                .oauth2(SignInForTests.token(Role.LEGAL_REVIEWER))
                .get("/desk/imports")
                .then()
                .statusCode(403);
    }
}
