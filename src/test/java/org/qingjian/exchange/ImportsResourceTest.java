package org.qingjian.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class ImportsResourceTest {
    @Inject
    Imports imports;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_latest_of_a_branch_are_not_crowded_out_by_those_of_others() {
        Actor one = SignInForTests.actorOf("440203", Role.CLERK);
        String id = submit(one);
        String other = submit(SignInForTests.actorOf("440205", Role.CLERK));

        assertThat(imports.latest(one, 1)).extracting(ImportJob::id).containsExactly(id);
        assertThat(imports.latest(SignInForTests.actorOf(Branch.cityBureau().code(), Role.CLERK), 2))
                .extracting(ImportJob::id)
                .containsExactly(other, id);
    }

    private String submit(Actor actor) {
        return imports.submit(
                        actor,
                        new ImportRequest("documents-jsonl", true, false, own),
                        new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    @Test
    void a_file_is_handed_over_and_followed_to_its_report() {
        String clerk = SignInForTests.token(Role.CLERK);
        String file = "{\"id\":\"" + own + "-1\",\"title\":\"甲\",\"text\":\"乙\"}\n{\"id\":\"" + own + "-2\"}\n";
        String id = given().auth()
                .oauth2(clerk)
                .contentType("application/x-ndjson")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?profile=documents-jsonl")
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/v1/imports/"))
                .extract()
                .path("id");
        imports.runAll(() -> false);

        given().auth()
                .oauth2(clerk)
                .get("/api/v1/imports/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("read", equalTo(2))
                .body("created", equalTo(1))
                .body("updated", equalTo(0))
                .body("unchanged", equalTo(0))
                .body("rejected", equalTo(1))
                .body("errors", hasSize(1))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].column", equalTo("text"))
                .body("errors[0].code", equalTo("required"))
                .body("failure", equalTo(null));
        given().auth()
                .oauth2(clerk)
                .get("/api/v1/imports")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        String csv = given().auth()
                .oauth2(clerk)
                .get("/api/v1/imports/{id}/errors.csv", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("\uFEFFrow,column,severity,code,message").contains("2,text,ERROR,required");
    }

    @ParameterizedTest
    @CsvSource({
        "profile=documents-jsonl&publish=true,  403, forbidden",
        "profile=nothing,                       400, invalid-input",
        "publish=false,                         400, invalid-input",
        "profile=documents-jsonl&dryrun=true,   400, unknown-parameter",
        "profile=documents-jsonl&dryRun=maybe,  400, invalid-input",
    })
    void what_cannot_be_done_is_told_by_type(String query, int status, String type) {
        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .contentType("text/csv")
                .body("a,b\n")
                .post("/api/v1/imports?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString(type));
    }

    @Test
    void nobody_imports_without_signing_in_and_an_empty_body_is_refused() {
        given().contentType("text/csv")
                .body("a")
                .post("/api/v1/imports?profile=eia-csv")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .contentType("text/csv")
                .post("/api/v1/imports?profile=eia-csv")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .get("/api/v1/imports/nothing")
                .then()
                .statusCode(404);
    }

    @Test
    void profiles_are_listed_and_an_administrator_adds_one() {
        String administrator = SignInForTests.token(Role.ADMINISTRATOR);
        String json =
                "{\"name\":\"api-" + own + "\",\"id\":[\"sourceId\"],\"kind\":[{\"kind\":\"DOCUMENT\"}],\"parts\":"
                        + "[{\"name\":\"p\",\"columns\":[{\"headers\":[\"id\"],\"field\":\"sourceId\"}]}]}";

        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .contentType("application/json")
                .body(json)
                .post("/api/v1/profiles")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(administrator)
                .contentType("application/json")
                .body(json)
                .post("/api/v1/profiles")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(SignInForTests.token(Role.CLERK))
                .get("/api/v1/profiles")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("api-" + own))
                .body("items.name", hasItem("shuanggongshi-permit"));
        given().auth()
                .oauth2(administrator)
                .contentType("application/json")
                .body(json.replace("api-" + own, "eia-csv"))
                .post("/api/v1/profiles")
                .then()
                .statusCode(409);
    }
}
