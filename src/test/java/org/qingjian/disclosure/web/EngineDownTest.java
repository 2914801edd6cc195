package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingjian.OwnPortal;
import org.qingjian.PlainHttp;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.search.Search;
import org.qingjian.search.elasticsearch.FaultyElasticsearch;
import org.qingjian.search.elasticsearch.FaultyElasticsearch.Fault;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** Elasticsearch too busy, silent or gone: the portal goes on, search says what it knows, and nothing is lost. */
@QuarkusTest
@TestProfile(EngineDownTest.BehindAFaultyServer.class)
class EngineDownTest {
    private static final int MORE_THAN_A_PAGE = 101;

    @Inject
    Publication publication;

    @Inject
    OutboxDispatcher outbox;

    @Inject
    Search search;

    @ConfigProperty(name = "qingjian.search.elasticsearch.url")
    String server;

    public static class BehindAFaultyServer extends OwnPortal {
        @Override
        protected Map<String, String> settings() {
            return Map.of(
                    "qingjian.search.engine",
                    "elasticsearch",
                    "qingjian.search.timeout",
                    "PT0.5S",
                    "qingjian.search.elasticsearch.url",
                    FaultyElasticsearch.open().url(),
                    "qingjian.search.elasticsearch.alias",
                    "down-" + UUID.randomUUID());
        }
    }

    @AfterEach
    void recover() {
        FaultyElasticsearch.become(server, Fault.NONE);
    }

    private String published(RecordContent content) {
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        return id;
    }

    @Test
    void a_csv_that_loses_the_engine_on_the_way_does_not_look_whole() {
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            published(ARecord.penalty());
        }
        outbox.deliverAll();
        URI csv = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/records.csv?sort=date");
        assertThat(PlainHttp.get(csv).body().lines().count()).isGreaterThan(MORE_THAN_A_PAGE);
        FaultyElasticsearch.become(server, Fault.GONE_AFTER_A_SEARCH);

        assertThatThrownBy(() -> PlainHttp.get(csv)).hasRootCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"BUSY", "SILENT", "GONE"})
    void the_portal_goes_on_and_catches_up(Fault fault) {
        RecordContent before = ARecord.penalty();
        String known = published(before);
        outbox.deliverAll();
        FaultyElasticsearch.become(server, fault);

        given().queryParam("q", before.documentNumber())
                .get("/api/v1/records")
                .then()
                .statusCode(200)
                .body("degraded", equalTo(true))
                .body("partial", equalTo(true))
                .body("items.id", hasItem(known));
        given().queryParam("q", before.documentNumber())
                .get("/api/v1/records.csv")
                .then()
                .statusCode(503)
                .body("type", containsString("search-unavailable"));
        given().queryParam("q", before.documentNumber())
                .get("/api/v1/records.atom")
                .then()
                .statusCode(200)
                .body("feed.subtitle", equalTo("结果可能不全"))
                .body("feed.entry.id", containsString(known));
        given().accept("text/html")
                .queryParam("q", before.documentNumber())
                .get("/search")
                .then()
                .statusCode(200)
                .body(containsString("搜索服务暂时不可用"), containsString("/records/" + known));
        given().accept("text/html").get("/records/" + known).then().statusCode(200);
        given().get("/api/v1/records/" + known).then().statusCode(200);
        given().accept("text/html").get("/").then().statusCode(200);
        given().auth()
                .oauth2(SignInForTests.token(Role.ADMINISTRATOR))
                .accept("text/html")
                .get("/desk/search")
                .then()
                .statusCode(200)
                .body(containsString("搜索引擎没有应答"));

        RecordContent during = ARecord.penalty();
        String late = published(during);
        outbox.deliverAll();
        FaultyElasticsearch.become(server, Fault.NONE);
        assertThat(search.drift(true).missing()).containsExactly(late);
        given().queryParam("q", during.documentNumber())
                .get("/api/v1/records")
                .then()
                .statusCode(200)
                .body("degraded", equalTo(false))
                .body("items[0].id", equalTo(late));
        given().accept("text/html")
                .queryParam("q", during.documentNumber())
                .get("/search")
                .then()
                .body(not(containsString("搜索服务暂时不可用")));
    }
}
