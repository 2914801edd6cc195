package org.qingjian.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.CheckAnswers.Outside;
import org.qingjian.disclosure.CheckAnswers.PlatformCopy;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/** What the checks ask the desk: unanswered they came to no result, answered they do; nothing passes in silence. */
@QuarkusTest
class CheckQuestionsTest {
    @Inject
    CheckQuestions questions;

    @Inject
    Findings findings;

    @Inject
    FindingRun run;

    @Inject
    Publication publication;

    @Inject
    NoticeProbe probe;

    @Inject
    NoticeWatch watch;

    @Inject
    Clock clock;

    @TestHTTPResource("/")
    URI portal;

    private final AtTheDesk people = new AtTheDesk();

    private Set<String> notChecked(String id) {
        return questions.of(people.clerk, id).notChecked().stream()
                .map(ChecksNotMade.Count::check)
                .collect(Collectors.toSet());
    }

    private Set<String> open(String id) {
        return findings
                .list(people.clerk, new FindingFilter(null, AtTheDesk.BRANCH, FindingState.TO_VERIFY, null))
                .stream()
                .filter(f -> f.subject().equals(id))
                .map(FindingView::check)
                .collect(Collectors.toSet());
    }

    private void answer(String id, UnaryOperator<CheckAnswers> change) {
        CheckQuestions.Asked asked = questions.of(people.clerk, id);
        questions.answer(people.clerk, id, change.apply(asked.answers()), asked.version());
    }

    private static CheckAnswers outside(CheckAnswers before, Outside outside) {
        return new CheckAnswers(before.act(), before.required(), before.pauses(), outside);
    }

    private String penalty(String basis) {
        String id = AtTheDesk.draft(AtTheDesk.decision("依据" + basis + "，罚款人民币陆万元整。"));
        run.afterChange(id);
        return id;
    }

    private String notice(RecordKind kind, LocalDate start, LocalDate end, String body) {
        RecordContent notice = ARecord.eia(kind, "鹭溪仓储项目" + ARecord.serial(), start, end);
        String id = publication.enter(new NewRecord(
                "desk",
                "",
                AtTheDesk.BRANCH,
                null,
                new RecordContent(
                        kind,
                        notice.title(),
                        kind == RecordKind.EIA_DECISION ? "韶环曲审〔2026〕" + ARecord.serial() + "号" : "",
                        notice.party(),
                        notice.issuer(),
                        end,
                        null,
                        "",
                        notice.body() + body,
                        notice.details()),
                List.of()));
        publication.publish(id, null);
        run.afterChange(id);
        return id;
    }

    @Test
    void which_law_held_cannot_be_said_without_the_day_of_the_act() {
        String id = penalty("《中华人民共和国环境影响评价法》第三十一条");
        assertThat(open(id)).doesNotContain("P07");
        assertThat(notChecked(id)).contains("P07");

        answer(id, a -> act(a, LocalDate.of(2026, 9, 1)));
        assertThat(notChecked(id)).doesNotContain("P07");
        assertThat(open(id)).contains("P07");

        answer(id, a -> act(a, LocalDate.of(2026, 6, 30)));
        assertThat(open(id)).doesNotContain("P07");
    }

    private static CheckAnswers act(CheckAnswers before, LocalDate until) {
        return new CheckAnswers(
                new CheckAnswers.Act(null, until), before.required(), before.pauses(), before.outside());
    }

    @Test
    void what_stands_on_other_platforms_is_asked_for_and_then_checked() {
        LocalDate day = LocalDate.of(2026, 10, 9);
        String id = notice(RecordKind.EIA_DECISION, day, day, "");
        assertThat(notChecked(id)).contains("C17", "C19", "C25", "C29", "C32");
        assertThat(open(id)).doesNotContain("C25", "C29");

        LocalDate today = LegalZone.today(clock);
        answer(id, a -> outside(a, new Outside(false, PlatformCopy.DIFFERENT, today, LocalDate.of(2026, 11, 2), null)));
        assertThat(notChecked(id)).doesNotContain("C19", "C25", "C29");
        assertThat(open(id)).contains("C25", "C29");

        answer(id, a -> outside(a, new Outside(true, PlatformCopy.SAME, today, LocalDate.of(2026, 10, 12), null)));
        assertThat(open(id)).doesNotContain("C25", "C29");
        answer(id, a -> outside(a, new Outside(true, PlatformCopy.SAME, today, null, today)));
        assertThat(open(id)).as("looked for and not there").contains("C29");
    }

    @Test
    void a_pause_of_the_clock_and_the_class_of_the_list_come_from_the_desk() {
        String id = notice(RecordKind.EIA_DECISION, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 18), "");
        assertThat(open(id)).contains("C11");
        answer(
                id,
                a -> new CheckAnswers(
                        a.act(),
                        new CheckAnswers.Required(EiaClass.TABLE, "29-53"),
                        List.of(new CheckAnswers.Pause(
                                LocalDate.of(2026, 7, 6), LocalDate.of(2026, 8, 6), "TECHNICAL_ASSESSMENT")),
                        a.outside()));
        assertThat(open(id)).doesNotContain("C11").contains("C17");
        assertThat(notChecked(id)).doesNotContain("C17", "C32");
    }

    @Test
    void personal_data_that_went_public_is_found() {
        LocalDate start = LegalZone.today(clock);
        String bare = notice(RecordKind.EIA_ACCEPTANCE, start, start.plusDays(16), "\n联系村民的身份证号码：440205197508131234。");
        String clean = notice(RecordKind.EIA_ACCEPTANCE, start, start.plusDays(16), "");
        assertThat(open(bare)).contains("C21");
        assertThat(open(clean)).doesNotContain("C21");
    }

    @Test
    void the_portal_watches_its_notices_and_says_on_which_days_it_did_not() {
        LocalDate today = LegalZone.today(clock);
        String id = notice(RecordKind.EIA_ACCEPTANCE, today, today.plusDays(16), "");
        assertThat(probe.watch(portal)).isPositive();
        NoticeWatch.Seen seen = QuarkusTransaction.requiringNew().call(() -> watch.between(id, today, today));
        assertThat(seen.unreachableOn()).isNull();
        assertThat(seen.unwatched()).isZero();

        QuarkusTransaction.requiringNew().run(() -> watch.add(id, today.plusDays(2), NoticeWatch.Answer.GONE));
        NoticeWatch.Seen later =
                QuarkusTransaction.requiringNew().call(() -> watch.between(id, today, today.plusDays(2)));
        assertThat(later.unreachableOn()).isEqualTo(today.plusDays(2));
        assertThat(later.unwatched()).isEqualTo(1);
    }

    @Test
    void two_who_answer_at_once_do_not_overwrite_each_other() {
        String id = penalty("《排污许可管理条例》第三十四条");
        long version = questions.of(people.clerk, id).version();
        questions.answer(people.clerk, id, act(CheckAnswers.NONE, LocalDate.of(2026, 9, 1)), version);
        assertThatThrownBy(() -> questions.answer(people.clerk, id, CheckAnswers.NONE, version))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.STALE_VERSION));
    }

    @Test
    void the_pages_ask_answer_and_count() {
        String id = penalty("《排污许可管理条例》第三十四条");
        String token = SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.CLERK);
        given().header("Authorization", "Bearer " + token)
                .get("/desk/records/" + id + "/answers")
                .then()
                .statusCode(200)
                .body(containsString("没有填写违法行为的日期"));
        given().header("Authorization", "Bearer " + token)
                .get("/desk/findings/not-checked?check=P07")
                .then()
                .statusCode(200)
                .body(containsString("/answers"));
        Map<String, String> typed = Map.of("version", "0", "actUntil", "2026-13-01");
        given().header("Authorization", "Bearer " + token)
                .redirects()
                .follow(false)
                .formParams(typed)
                .post("/desk/records/" + id + "/answers")
                .then()
                .statusCode(400)
                .body(containsString("href=\"#actUntil\""), containsString("2026-13-01"));
        given().header("Authorization", "Bearer " + token)
                .redirects()
                .follow(false)
                .formParams(Map.of("version", "0", "actUntil", "2026-09-01"))
                .post("/desk/records/" + id + "/answers")
                .then()
                .statusCode(303);
        given().header("Authorization", "Bearer " + token)
                .get("/desk/records/" + id + "/answers")
                .then()
                .body(not(containsString("没有填写违法行为的日期")));
        given().header("Authorization", "Bearer " + token)
                .get("/desk/findings?severity=WARNING&check=C25&state=TO_VERIFY&page=999")
                .then()
                .statusCode(200)
                .body(containsString("id=\"not-checked\""), containsString("severity=WARNING"));
    }
}
