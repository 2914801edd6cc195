package org.qingjian.demo.year;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingjian.OwnPortal;
import org.qingjian.disclosure.FindingFilter;
import org.qingjian.disclosure.FindingState;
import org.qingjian.disclosure.FindingView;
import org.qingjian.disclosure.Findings;
import org.qingjian.disclosure.NightlyChecks;
import org.qingjian.disclosure.Records;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** 688 projects go through the product; the checks find the 27 in which somebody slipped, and nothing else. */
@QuarkusTest
@TestProfile(EiaYearTest.OwnDatabase.class)
class EiaYearTest {
    private static final String CITY = "440200";
    private static final int BATCH = 1;

    /** What each slip is, said by the law's checks. */
    private static final Map<Slip, Set<String>> FOUND_AS = Map.ofEntries(
            entry(Slip.NO_INTENT_NOTICE, Set.of("C01", "C09")),
            entry(Slip.STAGES_OVERLAP, Set.of("C02")),
            entry(Slip.ACCEPTANCE_NOTICE_LATE, Set.of("C03", "C03L")),
            entry(Slip.ACCEPTANCE_TOO_SHORT, Set.of("C04")),
            entry(Slip.INTENT_TOO_SHORT, Set.of("C05")),
            entry(Slip.END_BEFORE_START, Set.of("C06", "C07")),
            entry(Slip.WRONG_NUMBER_OF_DAYS, Set.of("C07")),
            entry(Slip.DECIDED_TOO_EARLY, Set.of("C09")),
            entry(Slip.DECISION_NOTICE_LATE, Set.of("C10")),
            entry(Slip.DECIDED_LATE, Set.of("C11")),
            entry(Slip.CLOUD_DRIVE, Set.of("C12")),
            entry(Slip.NO_PARTICIPATION_STATEMENT, Set.of("C13")),
            entry(Slip.HEARING_NOT_TOLD, Set.of("C15")),
            entry(Slip.NUMBER_BROKEN, Set.of("C18")),
            entry(Slip.CITIZEN_NUMBER_SHOWN, Set.of("C21")),
            entry(Slip.TAKEN_DOWN_EARLY, Set.of("C22")),
            entry(Slip.BACKDATED, Set.of("C24")),
            entry(Slip.PERMIT_NOT_REPORTED, Set.of("C29")),
            entry(Slip.CLASS_TOO_LOW, Set.of("C17", "C32")));

    @Inject
    EiaYear year;

    @Inject
    NightlyChecks nightly;

    @Inject
    Findings findings;

    @Inject
    Records records;

    /** A database of its own: everything is counted. */
    public static class OwnDatabase extends OwnPortal {}

    @Test
    void the_checks_find_the_27_and_nothing_else() {
        Actor clerk = SignInForTests.actorOf(CITY, Role.CLERK);
        EiaYear.Enclosures enclosures = year.enclosures(clerk);
        for (int from = 0; from < year.size(); from += BATCH) {
            year.enter(clerk, enclosures, from, Math.min(from + BATCH, year.size()));
        }
        nightly.all();

        List<FindingView> found = findings.list(clerk, FindingFilter.ALL);
        assertThat(found.stream().map(f -> projectOf(f) + " " + f.check()).collect(Collectors.toSet()))
                .isEqualTo(seeded());
        assertThat(findings.figures(clerk)).satisfies(figures -> {
            assertThat(figures.checked()).isEqualTo(688);
            assertThat(figures.irregular()).isEqualTo(27);
            assertThat(figures.fixed()).isZero();
        });

        String mended = found.get(0).subject();
        found.stream()
                .filter(f -> f.subject().equals(mended))
                .forEach(f -> findings.settle(clerk, f.id(), FindingState.FIXED, "已补正并重新公示", f.version()));
        String token = SignInForTests.tokenOf(CITY, Role.CLERK);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/findings?kind=EIA")
                .then()
                .statusCode(200)
                .body("figures.checked", equalTo(688))
                .body("figures.irregular", equalTo(27))
                .body("figures.fixed", equalTo(1));
        given().header("Authorization", "Bearer " + token)
                .get("/desk/findings")
                .then()
                .statusCode(200)
                .body(containsString("检查了 688 件，不规范 27 件，已整改 1 件"));
    }

    private static Set<String> seeded() {
        Set<String> seeded = new TreeSet<>();
        for (EiaCase project : EiaPlan.projects()) {
            if (project.slip() != null) {
                FOUND_AS.get(project.slip()).forEach(check -> seeded.add(project.name() + " " + check));
            }
        }
        assertThat(EiaPlan.projects().stream()
                        .map(EiaCase::slip)
                        .filter(Objects::nonNull)
                        .toList())
                .hasSize(27)
                .satisfies(slips -> assertThat(Set.copyOf(slips)).hasSizeGreaterThanOrEqualTo(8));
        return seeded;
    }

    /** The name is what plan and record share: nothing else tells which project it was. */
    private String projectOf(FindingView finding) {
        return records.project(finding.subject()).orElseThrow().name();
    }
}
