package org.qingjian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.AtOnce;
import org.qingjian.OwnPortal;
import org.qingjian.browser.Crawl;
import org.qingjian.browser.ValidHtml;
import org.qingjian.disclosure.Records;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** The demonstration as a reader finds it: every link leads somewhere, every page is valid HTML, in both languages. */
@QuarkusTest
@TestProfile(DemoSiteTest.OwnDatabase.class)
class DemoSiteTest {
    private static final int ENOUGH = 700;
    private static final int GONE = 410;

    @Inject
    DemoCommand demo;

    @Inject
    Records records;

    @Inject
    OutboxDispatcher outbox;

    /** A database and an index of its own, so that the samples meet no other test's records. */
    public static class OwnDatabase extends OwnPortal {}

    @BeforeEach
    void the_samples_are_there() {
        if (records.publishedCount() == 0) {
            demo.fill();
            outbox.deliverAll();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_link_leads_somewhere_and_every_page_is_valid(String language) {
        List<Crawl.Visit> visits = Crawl.of(language, ENOUGH);
        assertThat(visits.stream().map(Crawl.Visit::path))
                .contains("/search", "/deadlines", "/about/guide")
                .anyMatch(path -> path.startsWith("/records/"))
                .anyMatch(path -> path.startsWith("/projects/"))
                .anyMatch(path -> path.startsWith("/enterprises/"));
        assertThat(visits.stream().filter(v -> v.status() >= 400 && v.status() != GONE))
                .as("dead links")
                .isEmpty();
        assertThat(AtOnce.each(onePerShape(visits), DemoSiteTest::errors).stream()
                        .flatMap(List::stream))
                .as("invalid HTML")
                .isEmpty();
    }

    private static List<String> errors(Crawl.Visit visit) {
        return ValidHtml.errors(visit.body()).stream()
                .map(error -> visit.path() + " " + error)
                .toList();
    }

    /** Pages of one template with about as many lines differ in words only: one of them is checked. */
    private static Collection<Crawl.Visit> onePerShape(List<Crawl.Visit> visits) {
        return visits.stream()
                .filter(Crawl.Visit::html)
                .collect(Collectors.toMap(DemoSiteTest::shape, v -> v, (first, second) -> first))
                .values();
    }

    private static String shape(Crawl.Visit visit) {
        String template = visit.path().replaceFirst("\\?.*", "").replaceFirst("^(/[a-z]+/).*\\d.*$", "$1");
        return template + " " + visit.body().lines().count() / 4;
    }
}
