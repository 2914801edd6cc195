package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.search.Search;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** The administrator's page of the index. */
@QuarkusTest
class IndexDeskTest extends BrowserTest {
    @Inject
    Publication publication;

    @Inject
    OutboxDispatcher outbox;

    @Inject
    Search search;

    private String administrator;

    @BeforeEach
    void sign_in() {
        administrator = SignInForTests.token(Role.ADMINISTRATOR);
    }

    private String page() {
        return given().auth()
                .oauth2(administrator)
                .accept("text/html")
                .get("/desk/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The page once no run is under way: asked again and again, each time over HTTP. */
    private String pageAtRest() {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        String shown = page();
        while (shown.contains("进行中") && System.nanoTime() < until) {
            shown = page();
        }
        return shown;
    }

    private void press(String task, int status) {
        given().auth()
                .oauth2(administrator)
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("task", task)
                .post("/desk/search")
                .then()
                .statusCode(status);
    }

    @Test
    void rebuilds_while_search_goes_on_and_compares() {
        RecordContent content = ARecord.penalty();
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        outbox.deliverAll();
        press("REBUILD", 303);
        assertThat(search.find(SearchRequest.of(content.documentNumber())).items())
                .extracting(hit -> hit.document().id())
                .contains(id);
        assertThat(pageAtRest()).contains("重建索引").doesNotContain("失败，旧索引继续使用");
        press("DRIFT_CHECK", 303);
        assertThat(pageAtRest()).contains("缺 0，版本不同 0，多余 0");
        visit("/desk/search", View.all().get(0), List.of("qj-session=" + administrator), p -> {
            assertThat(p.url()).endsWith("/desk/search");
            check(p, "desk-search", View.all().get(0));
        });
    }

    @Test
    void an_unknown_task_and_other_roles_are_refused() {
        press("DROP", 400);
        given().auth()
                .oauth2(SignInForTests.token(Role.PUBLISHER))
                .formParam("task", "REBUILD")
                .post("/desk/search")
                .then()
                .statusCode(403);
        given().accept("text/html")
                .auth()
                .oauth2(administrator)
                .get("/desk/search")
                .then()
                .body(containsString("搜索索引"));
    }
}
