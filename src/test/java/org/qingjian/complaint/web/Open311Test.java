package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class Open311Test {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void services_and_their_definitions_answer_in_both_formats() throws IOException {
        JsonNode services = read(given().get("/open311/v2/services.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(services).hasSize(10);
        for (JsonNode service : services) {
            fits(service, "service.json");
            String code = service.get("service_code").asText();
            fits(read(given().get("/open311/v2/services/" + code + ".json").asString()), "service-definition.json");
        }
        given().get("/open311/v2/services.xml")
                .then()
                .statusCode(200)
                .contentType("text/xml")
                .body("services.service[0].service_code", equalTo("WATER"));
        given().get("/open311/v2/services/WATER.xml")
                .then()
                .statusCode(200)
                .body("service_definition.attributes.attribute[0].code", equalTo("colour"));
        given().get("/open311/v2/services/NOTHING.json").then().statusCode(404).body("[0].code", equalTo(404));
    }

    @Test
    void a_report_is_filed_and_seen_only_with_its_code() throws IOException {
        JsonNode filed = read(given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("service_code", "WATER")
                .formParam("description", "河水发黑 <b>&")
                .formParam("lat", "24.68")
                .formParam("long", "113.6")
                .formParam("attribute[colour]", "发黑")
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        String id = filed.get(0).get("service_request_id").asText();
        String secret = filed.get(0).get("service_notice").asText().replace("secret code ", "");
        given().get("/open311/v2/requests/" + id + ".json").then().statusCode(404);
        given().get("/open311/v2/requests.json").then().statusCode(200).body("size()", equalTo(0));
        JsonNode request = read(given().header("Secret-Code", secret)
                .get("/open311/v2/requests/" + id + ".json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        fits(request.get(0), "request.json");
        given().header("Secret-Code", secret)
                .get("/open311/v2/requests/" + id + ".xml")
                .then()
                .statusCode(200)
                .body("service_requests.request.status", equalTo("open"));
    }

    @Test
    void what_is_missing_is_said_as_the_specification_wants_it() {
        given().contentType("application/x-www-form-urlencoded")
                .formParam("description", "x")
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(400)
                .body("[0].description", containsString("service_code"));
        given().contentType("application/x-www-form-urlencoded")
                .formParam("service_code", "WATER")
                .formParam("lat", "north")
                .post("/open311/v2/requests.xml")
                .then()
                .statusCode(400)
                .body("errors.error.description", containsString("lat"));
    }

    /** What the published schema requires: its properties, their types and choices. */
    private static void fits(JsonNode answer, String schemaFile) throws IOException {
        Path file = Path.of(Objects.requireNonNullElse(System.getenv("QINGJIAN_DATA"), "../shared/data"))
                .resolve("open311")
                .resolve(schemaFile);
        Assumptions.assumeTrue(Files.isReadable(file), "no Open311 schemas at " + file);
        assertThat(faults(answer, JSON.readTree(file.toFile())))
                .as(answer.toString())
                .isEmpty();
    }

    private static List<String> faults(JsonNode answer, JsonNode schema) {
        List<String> faults = new ArrayList<>();
        schema.path("required").forEach(name -> {
            if (!answer.hasNonNull(name.asText())) {
                faults.add("missing " + name);
            }
        });
        schema.path("properties").fields().forEachRemaining(property -> {
            JsonNode value = answer.get(property.getKey());
            if (value == null) {
                return;
            }
            JsonNode rule = property.getValue();
            boolean fine = rule.has("anyOf")
                    ? StreamSupport.stream(rule.get("anyOf").spliterator(), false)
                            .anyMatch(r -> fitsType(value, r))
                    : fitsType(value, rule);
            if (!fine) {
                faults.add(property.getKey() + " = " + value);
            }
            if (rule.path("type").asText().equals("array")) {
                value.forEach(each -> faults.addAll(faults(each, rule.path("items"))));
            }
        });
        return faults;
    }

    private static boolean fitsType(JsonNode value, JsonNode rule) {
        boolean type = switch (rule.path("type").asText("")) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> true;
        };
        boolean choice = !rule.has("enum")
                || StreamSupport.stream(rule.get("enum").spliterator(), false).anyMatch(value::equals);
        return type && choice;
    }

    private static JsonNode read(String text) throws IOException {
        return JSON.readTree(text);
    }
}
