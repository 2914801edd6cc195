package org.qingjian.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Files and tracks over HTTP, for the tests of this feature. */
public final class Filed {
    private Filed() {}

    /** The smallest submission that is valid. */
    public static Map<String, Object> smallest() {
        return new HashMap<>(Map.of(
                "kind", "REPORT",
                "identity", "ANONYMOUS",
                "medium", "WATER",
                "text", "夜里有黑水从管子里流进河里，味道刺鼻。",
                "place", "石泊镇云庄村口水塘"));
    }

    public static ValidatableResponse post(Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/complaints")
                .then();
    }

    /** A form with a part for each field, to which files can be added. */
    public static RequestSpecification multipart(Map<String, Object> body) {
        RequestSpecification form = given();
        body.forEach((name, value) -> form.multiPart(new MultiPartSpecBuilder(value.toString())
                .controlName(name)
                .mimeType("text/plain")
                .charset("UTF-8")
                .build()));
        return form;
    }

    /** The receipt of a new case. */
    public static Map<String, String> receipt(Map<String, Object> body) {
        return post(body).statusCode(201).extract().jsonPath().getMap("");
    }

    public static ValidatableResponse track(Map<String, String> receipt) {
        return send("track", codes(receipt));
    }

    public static Map<String, Object> codes(Map<String, String> receipt) {
        return new HashMap<>(Map.of("caseNumber", receipt.get("caseNumber"), "secretCode", receipt.get("secretCode")));
    }

    public static ValidatableResponse send(String what, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/complaints/" + what)
                .then();
    }
}
