package org.qingjian.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What officers do with cases, through the desk's own pages. */
public final class AtTheCaseDesk {
    /** An answer that says honestly that nothing could be done, and so needs no evidence. */
    public static final Map<String, String> UNABLE = Map.of(
            "request", "反映河里有黑水",
            "facts", "现场检查，发现一处暗管",
            "opinion", "EXPLAINED",
            "outcome", "UNABLE",
            "legalBasis", "《水污染防治法》",
            "remedy", "可以申请复查");

    private AtTheCaseDesk() {}

    /** Sends a form, as a browser does, and does not follow where it leads. */
    public static ValidatableResponse post(String token, String path, Map<String, String> fields) {
        return given().auth()
                .oauth2(token)
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false)
                .formParams(fields)
                .post(path)
                .then();
    }

    /** A move that has to succeed. */
    public static void move(String token, String number, String move, Map<String, String> fields) {
        post(token, "/desk/complaints/" + number + "/moves/" + move, fields).statusCode(303);
    }

    /** The page of a case. */
    public static String page(String token, String number) {
        return given().auth()
                .oauth2(token)
                .get("/desk/complaints/" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
