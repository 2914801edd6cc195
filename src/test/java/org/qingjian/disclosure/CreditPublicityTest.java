package org.qingjian.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.search.Search;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.outbox.OutboxDispatcher;
import org.qingjian.shared.time.LegalZone;

/** Tiers by the regime of the decision date (domain rules 1.8), and the end that comes by itself. */
@QuarkusTest
class CreditPublicityTest {
    @Inject
    CreditPublicity publicity;

    @Inject
    CreditPublicityEnd nightly;

    @Inject
    RecordImport imports;

    @Inject
    Records records;

    @Inject
    Search search;

    @Inject
    OutboxDispatcher outbox;

    @Inject
    Clock clock;

    private static RecordContent penalty(String kind, BigDecimal fine, LocalDate date) {
        RecordContent content = ARecord.penalty();
        return new RecordContent(
                content.kind(),
                content.title(),
                content.documentNumber(),
                content.party(),
                content.issuer(),
                date,
                fine,
                content.summary(),
                content.body(),
                new RecordDetails.Penalty("", "", "", "", List.of(kind), "", null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        // before 2023-05-01, until 2026-03-31, from 2026-04-01
        "FINE,          60000, 2023-04-28, MID,   2023-07-28, 2024-04-28",
        "FINE,          60000, 2023-05-04, MID,   2023-08-04, 2026-05-04",
        "FINE,          60000, 2026-04-01, MID,   2026-07-01, 2027-04-01",
        "REVOKE_PERMIT,      , 2023-04-28, HEAVY, 2023-10-28, 2026-04-28",
        "REVOKE_PERMIT,      , 2026-05-06, HEAVY, 2027-05-06, 2029-05-06",
        "FINE,           3000, 2026-05-06, LIGHT,           , 2026-08-06",
        "WARNING,            , 2026-05-06, LIGHT,           , 2026-08-06",
        "WARNING,            , 2024-05-06, LIGHT,           ,           ",
    })
    void the_term_follows_the_regime_of_the_decision_date(
            String kind, BigDecimal fine, LocalDate date, CreditTier tier, LocalDate from, LocalDate until) {
        CreditTerm term = publicity.of(penalty(kind, fine, date)).orElseThrow();
        assertThat(term.tier()).isEqualTo(tier);
        assertThat(term.repairableFrom()).isEqualTo(from);
        assertThat(term.endsOn()).isEqualTo(until);
    }

    /** T19. */
    @Test
    void a_light_penalty_is_never_on_the_credit_platform() {
        LocalDate date = LocalDate.of(2026, 5, 6);
        assertThat(publicity.of(penalty("WARNING", null, date)).orElseThrow().exportedOn(date.plusDays(3)))
                .isFalse();
        assertThat(publicity
                        .of(penalty("FINE", new BigDecimal("60000"), date))
                        .orElseThrow()
                        .exportedOn(date.plusDays(3)))
                .isTrue();
    }

    /** T20: 37 months after the decision. */
    @Test
    void at_the_longest_time_a_serious_penalty_leaves_page_search_and_exports_by_itself() {
        LocalDate decided = LegalZone.today(clock).minusMonths(37);
        RecordContent over = penalty("REVOKE_PERMIT", null, decided);
        RecordContent going = penalty("REVOKE_PERMIT", null, decided.plusMonths(2));
        Delivery delivery = new Delivery("credit-" + ARecord.serial(), "440200", Release.PUBLISHED);
        List<String> ids = imports
                .take(
                        delivery,
                        List.of(new IncomingRecord("over", over, null), new IncomingRecord("going", going, null)))
                .stream()
                .map(ImportOutcome::recordId)
                .toList();
        outbox.deliverAll();
        assertThat(found(over.documentNumber())).contains(ids.get(0));
        assertThat(mapped()).contains("/records/" + ids.get(0) + "<");

        nightly.run();
        outbox.deliverAll();

        assertThat(records.find(ids.get(0))).isInstanceOf(PublicRecord.Expired.class);
        assertThat(records.find(ids.get(0)).toString()).doesNotContain("墨岭");
        assertThat(found(over.documentNumber())).doesNotContain(ids.get(0));
        assertThat(mapped()).doesNotContain(ids.get(0) + "<").contains("/records/" + ids.get(1) + "<");
        assertThat(records.find(ids.get(1))).isInstanceOf(PublicRecord.Live.class);
        assertThat(found(going.documentNumber())).contains(ids.get(1));
        assertThat(publicity.endIfOver(ids.get(0))).isFalse();
    }

    private static String mapped() {
        return given().get("/sitemap-records-1.xml").asString();
    }

    private List<String> found(String q) {
        return search.find(SearchRequest.of(q)).items().stream()
                .map(hit -> hit.document().id())
                .toList();
    }
}
