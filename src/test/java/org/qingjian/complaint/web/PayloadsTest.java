package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.qingjian.AtOnce;
import org.qingjian.PlainHttp;
import org.qingjian.complaint.Filed;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Strings and files that broke other systems, through form and API: clear answers, nothing executed, nothing hangs. */
@QuarkusTest
@TestProfile(PayloadsTest.ManyFilings.class)
class PayloadsTest {
    private static final int SLOWEST_MILLIS = 10_000;

    /** So many submissions that the limit would answer instead. */
    public static class ManyFilings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("qingjian.complaint.filings-at-once", "100000");
        }
    }

    @Test
    void every_string_is_filed_or_refused_and_comes_back_as_text() throws IOException {
        List<String> payloads = payloads();
        assertThat(payloads.size()).isGreaterThan(3_000);
        String officer = SignInForTests.token(Role.COMPLAINT_HANDLER);
        URI filing = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/complaints");
        List<String> numbers = AtOnce.each(payloads, payload -> filed(filing, payload)).stream()
                .filter(number -> !number.isEmpty())
                .toList();
        String last = numbers.get(numbers.size() - 1);
        String page = given().auth()
                .oauth2(officer)
                .get("/desk/complaints")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("<script>alert", "<img src=x onerror", "<svg onload");
        given().auth().oauth2(officer).get("/desk/complaints/" + last).then().statusCode(200);
    }

    /** The number of the case; empty when the submission was refused with the field named. */
    private static String filed(URI filing, String payload) {
        Map<String, Object> body = Filed.smallest();
        body.put("text", payload + " 河水发黑");
        body.put("place", shorter(payload) + " 某河段");
        HttpResponse<String> response = PlainHttp.postJson(filing, json(body));
        assertThat(response.statusCode()).as(payload).isIn(201, 400);
        return response.statusCode() == 201 ? number(response.body()) : "";
    }

    private static String number(String receipt) {
        try {
            return new ObjectMapper().readTree(receipt).path("caseNumber").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String shorter(String payload) {
        return payload.length() > 200 ? payload.substring(0, 200) : payload;
    }

    @Test
    void every_hostile_file_is_taken_or_refused_with_a_reason_in_time() throws IOException {
        String cookie = given().redirects()
                .follow(false)
                .formParam("what", "report")
                .post("/complaints/new")
                .getCookie("qj-draft");
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder("hostile-files"))) {
            for (Path file : files.filter(f -> sizeOf(f) < 20_000_000).sorted().toList()) {
                long start = System.nanoTime();
                Response response = given().cookie("qj-draft", cookie)
                        .redirects()
                        .follow(false)
                        .multiPart("files", file.getFileName().toString(), Files.readAllBytes(file))
                        .post("/complaints/new/files");
                long millis = (System.nanoTime() - start) / 1_000_000;
                if ((response.statusCode() != 303 && response.statusCode() != 400) || millis > SLOWEST_MILLIS) {
                    wrong.add(response.statusCode() + " " + millis + " ms " + file.getFileName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static List<String> payloads() throws IOException {
        Path folder = folder("payloads");
        List<String> payloads = new ArrayList<>();
        JsonNode naughty = new ObjectMapper()
                .readTree(folder.resolve("naughty-strings.json").toFile());
        naughty.forEach(text -> payloads.add(text.asText()));
        payloads.addAll(Files.readAllLines(folder.resolve("xss.txt")));
        return payloads;
    }

    private static Path folder(String name) {
        Path folder = Path.of(Objects.requireNonNullElse(System.getenv("QINGJIAN_DATA"), "../shared/data"))
                .resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no third-party data at " + folder);
        return folder;
    }
}
