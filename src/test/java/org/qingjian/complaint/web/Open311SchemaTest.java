package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.Medium;
import org.xml.sax.SAXException;

/**
 * Every answer of GeoReport against a schema written from the published specification. The JSON is turned into the XML that the
 * specification derives it from (Spark convention) and held against the same schema.
 */
@QuarkusTest
class Open311SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema ANSWERS = schema("georeport-v2.xsd");
    private static final Schema CREATED = schema("georeport-v2-created.xsd");
    private static final Map<String, String> ONE_OF = Map.of(
            "services", "service",
            "service_requests", "request",
            "errors", "error",
            "attributes", "attribute",
            "values", "value",
            "endpoints", "endpoint",
            "formats", "format");

    private static Schema schema(String name) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Open311SchemaTest.class.getResource("/open311/" + name));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_discovery_names_the_endpoint_and_its_formats() {
        String xml = both("discovery", "discovery", 200);
        assertThat(new XmlPath(xml).getString("discovery.endpoints.endpoint.url"))
                .endsWith("/open311/v2");
        assertThat(new XmlPath(xml).getList("discovery.endpoints.endpoint.formats.format", String.class))
                .containsExactly("text/xml", "application/json");
    }

    @Test
    void services_and_every_definition_are_valid() {
        both("services", "services", 200);
        for (Medium medium : Medium.values()) {
            both("services/" + medium.name(), "service_definition", 200);
        }
    }

    @Test
    void the_list_of_requests_is_valid_and_empty() {
        assertThat(new XmlPath(both("requests", "service_requests", 200)).getInt("service_requests.request.size()"))
                .isZero();
    }

    @Test
    void a_report_and_its_request_are_valid_in_both_formats() {
        for (String format : new String[] {"xml", "json"}) {
            String answer = report(Map.of(
                            "service_code", "WATER", "description", "河水发黑 <b>&\u0007", "address_string", "石泊镇\u000b水塘"))
                    .post("/open311/v2/requests." + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            String created = format.equals("xml") ? answer : xml("service_requests", answer);
            valid(CREATED, created);
            XmlPath path = new XmlPath(created);
            String id = path.getString("service_requests.request.service_request_id");
            String secret =
                    path.getString("service_requests.request.service_notice").replace("secret code ", "");
            String request = both(given().header("Secret-Code", secret), "requests/" + id, "service_requests", 200);
            assertThat(new XmlPath(request).getString("service_requests.request.status"))
                    .isEqualTo("open");
        }
    }

    @Test
    void errors_have_the_form_of_the_specification() {
        both("services/NOTHING", "errors", 404);
        both("requests/2026-000001", "errors", 404);
        for (Map<String, String> wrong : List.of(
                Map.of("description", "x"),
                Map.of("service_code", "NOTHING", "description", "x"),
                Map.of("service_code", "WATER", "lat", "north"),
                Map.of("service_code", "WATER", "address_string", "水塘", "description", "x", "email", "no"))) {
            String xml = report(wrong)
                    .post("/open311/v2/requests.xml")
                    .then()
                    .contentType("text/xml")
                    .extract()
                    .asString();
            String json = report(wrong).post("/open311/v2/requests.json").asString();
            valid(ANSWERS, xml);
            valid(ANSWERS, xml("errors", json));
        }
    }

    @Test
    void the_schema_refuses_what_the_specification_does_not_know() {
        for (String wrong : new String[] {
            "<errors/>",
            "<errors><error><code>x</code><description>d</description></error></errors>",
            "<services><service><service_code>1</service_code></service></services>",
            "<service_requests><request><service_request_id>1</service_request_id></request></service_requests>",
            "<discovery><changeset>1</changeset></discovery>"
        }) {
            assertThatThrownBy(() -> valid(ANSWERS, wrong)).as(wrong).hasRootCauseInstanceOf(SAXException.class);
        }
        assertThatThrownBy(
                        () -> valid(
                                CREATED,
                                "<service_requests><request><service_request_id>1</service_request_id><token>2</token></request></service_requests>"))
                .hasRootCauseInstanceOf(SAXException.class);
    }

    private static RequestSpecification report(Map<String, String> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }

    private static String both(String path, String root, int status) {
        return both(given(), path, root, status);
    }

    /** Asks in both formats, holds both against the schema and gives the XML. */
    private static String both(RequestSpecification asking, String path, String root, int status) {
        String json = asking.get("/open311/v2/" + path + ".json")
                .then()
                .statusCode(status)
                .header("Content-Type", equalToIgnoringCase("application/json;charset=utf-8"))
                .extract()
                .asString();
        valid(ANSWERS, xml(root, json));
        String xml = asking.get("/open311/v2/" + path + ".xml")
                .then()
                .statusCode(status)
                .header("Content-Type", equalToIgnoringCase("text/xml;charset=utf-8"))
                .extract()
                .asString();
        assertThat(xml.toLowerCase(Locale.ROOT).replace('\'', '"'))
                .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        valid(ANSWERS, xml);
        return xml;
    }

    private static void valid(Schema schema, String xml) {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + " in\n" + xml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(String root, String json) {
        try {
            StringBuilder xml = new StringBuilder();
            element(xml, root, JSON.readTree(json));
            return xml.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void element(StringBuilder xml, String name, JsonNode value) {
        xml.append('<').append(name).append('>');
        if (value.isArray()) {
            value.forEach(each -> element(xml, ONE_OF.getOrDefault(name, name), each));
        } else if (value.isObject()) {
            value.fields().forEachRemaining(field -> element(xml, field.getKey(), field.getValue()));
        } else if (!value.isNull()) {
            xml.append(value.asText()
                    .replaceAll("[\\p{Cc}&&[^\\n\\t\\r]]", "") // fine in JSON; XML 1.0 cannot hold it
                    .replace("&", "&amp;")
                    .replace("<", "&lt;"));
        }
        xml.append("</").append(name).append('>');
    }
}
