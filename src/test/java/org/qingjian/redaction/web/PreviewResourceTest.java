package org.qingjian.redaction.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class PreviewResourceTest {
    private static ValidatableResponse preview(Map<String, Object> body) {
        return given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .contentType(ContentType.JSON)
                .body(body)
                .when()
                .post("/api/v1/redactions/preview")
                .then();
    }

    @Test
    void a_clerk_sees_masks_with_places_and_the_public_text() {
        String text = "见证人林志远，电话13800001111。林志远签字。";
        JsonPath answer =
                preview(Map.of("text", text)).statusCode(200).extract().jsonPath();
        assertThat(answer.getString("text")).isEqualTo("见证人林某，电话已遮盖。林某签字。");
        assertThat(answer.getList("masks.type", String.class)).containsExactly("PERSON_NAME", "PHONE", "PERSON_NAME");
        assertThat(answer.getInt("masks[0].start")).isEqualTo(3);
        assertThat(answer.getInt("masks[0].end")).isEqualTo(6);
        assertThat(answer.getString("masks[0].value")).isEqualTo("林志远");
        assertThat(answer.getList("suspects")).isEmpty();
    }

    @Test
    void the_punished_party_stays_named() {
        String text = "当事人：林志远。见证人：王晓梅。";
        JsonPath answer = preview(Map.of("text", text, "keep", List.of("林志远")))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("text")).isEqualTo("当事人：林志远。见证人：王某。");
    }

    @Test
    void a_request_without_text_is_refused() {
        preview(Map.of("keep", List.of("林志远"))).statusCode(400);
    }

    @Test
    void nobody_uses_it_without_signing_in() {
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "见证人林志远"))
                .post("/api/v1/redactions/preview")
                .then()
                .statusCode(401);
    }

    @Test
    void an_auditor_without_the_permission_is_refused() {
        given().auth()
                .oauth2(SignInForTests.token(Role.AUDITOR))
                .contentType(ContentType.JSON)
                .body(Map.of("text", "见证人林志远"))
                .post("/api/v1/redactions/preview")
                .then()
                .statusCode(403);
    }
}
