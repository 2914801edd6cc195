package org.qingjian.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.BOOK;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.REGISTRATION;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.TABLE;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.ACCEPTANCE;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.DECISION;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.PRE_APPROVAL;
import static org.qingjian.disclosure.check.Samples.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qingjian.disclosure.check.EiaProjectFacts.Attachment;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.disclosure.check.EiaProjectFacts.Elsewhere;
import org.qingjian.disclosure.check.EiaProjectFacts.Field;
import org.qingjian.disclosure.check.EiaProjectFacts.Participation;
import org.qingjian.disclosure.check.EiaProjectFacts.Pause;
import org.qingjian.disclosure.check.EiaProjectFacts.Preparer;
import org.qingjian.disclosure.check.EiaProjectFacts.Published;

class CheckRegisterTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 9);
    private static final EiaProjectFacts BOOK_PROJECT = project("项目1", BOOK, ACCEPTED);
    private static final EiaProjectFacts TABLE_PROJECT = project("项目2", TABLE, ACCEPTED);

    private static final Map<String, UnaryOperator<EiaProjectFacts>> SPOILED = new LinkedHashMap<>();

    static {
        SPOILED.put("C01", p -> without(p, ACCEPTANCE));
        SPOILED.put(
                "C02",
                p -> with(p, PRE_APPROVAL, n -> period(n, LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 31), null)));
        SPOILED.put("C03", p -> accepted(p, LocalDate.of(2026, 3, 5)));
        SPOILED.put("C03L", p -> accepted(p, LocalDate.of(2026, 1, 30)));
        SPOILED.put(
                "C04",
                p -> with(
                        p,
                        ACCEPTANCE,
                        n -> period(n, n.period().start(), due(n.period().start(), 4), null)));
        SPOILED.put(
                "C05",
                p -> with(
                        p,
                        PRE_APPROVAL,
                        n -> period(n, n.period().start(), due(n.period().start(), 4), null)));
        SPOILED.put(
                "C06",
                p -> with(p, DECISION, n -> period(n, LocalDate.of(2026, 1, 9), LocalDate.of(2025, 1, 15), null)));
        SPOILED.put(
                "C07",
                p -> with(
                        p,
                        ACCEPTANCE,
                        n -> period(n, n.period().start(), n.period().end(), 20)));
        SPOILED.put(
                "C08", p -> with(p, DECISION, n -> period(n, LocalDate.of(2025, 2, 7), LocalDate.of(2025, 2, 19), 10)));
        SPOILED.put(
                "C09",
                p -> decision(
                        p,
                        new Decision(
                                p.notice(PRE_APPROVAL).period().end(),
                                p.decision().agency(),
                                p.decision().number(),
                                false)));
        SPOILED.put(
                "C10",
                p -> with(
                        p,
                        DECISION,
                        n -> published(n, new Published(null, due(p.decision().on(), 8), null, true, Elsewhere.SAME))));
        SPOILED.put("C11", p -> accepted(p, LocalDate.of(2026, 1, 5)));
        SPOILED.put(
                "C12",
                p -> with(
                        p,
                        ACCEPTANCE,
                        n -> files(
                                n,
                                List.of(
                                        new Attachment(
                                                Attachment.Kind.FULL_TEXT,
                                                9,
                                                true,
                                                true,
                                                "https://pan.baidu.com/s/x 提取码 abcd",
                                                null),
                                        new Attachment(Attachment.Kind.PARTICIPATION, 9, true, true, null, null)),
                                false,
                                0)));
        SPOILED.put(
                "C13", p -> with(p, ACCEPTANCE, n -> files(n, n.attachments().subList(0, 1), false, 0)));
        SPOILED.put("C14", p -> with(p, PRE_APPROVAL, n -> field(n, Field.MEASURES, " ")));
        SPOILED.put("C15", p -> with(p, DECISION, n -> text(n, n.title(), "可以在六十日内向广东省生态环境厅申请行政复议，或者在六个月内提起行政诉讼")));
        SPOILED.put("C16", p -> with(p, DECISION, n -> field(n, Field.DEVELOPER, "另一水务公司")));
        SPOILED.put("C17", p -> with(p, DECISION, n -> text(n, "环境影响登记表审批决定", n.text())));
        SPOILED.put(
                "C18",
                p -> decision(
                        p,
                        new Decision(
                                p.decision().on(),
                                p.decision().agency(),
                                p.decision().number(),
                                true)));
        SPOILED.put("C19", p -> people(p, new Preparer("清源环境技术公司", "", true), p.participation(), p.permitExportedOn()));
        SPOILED.put("C20", p -> with(p, ACCEPTANCE, n -> field(field(n, Field.EMAIL, ""), Field.PHONE, "13800000000")));
        SPOILED.put("C21", p -> with(p, ACCEPTANCE, n -> files(n, n.attachments(), false, 2)));
        SPOILED.put(
                "C22",
                p -> with(
                        p,
                        ACCEPTANCE,
                        n -> published(
                                n,
                                new Published(
                                        null, n.published().on(), n.period().end(), true, Elsewhere.SAME))));
        SPOILED.put(
                "C23",
                p -> with(
                        p,
                        ACCEPTANCE,
                        n -> published(n, new Published(null, n.published().on(), null, false, Elsewhere.SAME))));
        SPOILED.put(
                "C24",
                p -> with(
                        p,
                        ACCEPTANCE,
                        n -> published(
                                n,
                                new Published(
                                        n.published().on().minusDays(7),
                                        n.published().on(),
                                        null,
                                        true,
                                        Elsewhere.SAME))));
        SPOILED.put(
                "C25",
                p -> with(
                        p,
                        ACCEPTANCE,
                        n -> published(n, new Published(null, n.published().on(), null, true, Elsewhere.DIFFERENT))));
        SPOILED.put("C26", p -> with(p, ACCEPTANCE, n -> text(n, n.title(), "依据《环境保护公众参与办法》（生态环境部令第4号）公示")));
        SPOILED.put(
                "C27", p -> people(p, p.preparer(), new Participation(3, false, false, false), p.permitExportedOn()));
        SPOILED.put("C28", p -> classes(p, REGISTRATION, REGISTRATION));
        SPOILED.put("C29", p -> people(p, p.preparer(), p.participation(), null));
        SPOILED.put("C30", p -> with(p, DECISION, n -> period(n, n.period().start(), LocalDate.of(2027, 1, 8), null)));
        SPOILED.put(
                "C31", p -> people(p, p.preparer(), new Participation(0, false, true, false), p.permitExportedOn()));
        SPOILED.put("C32", p -> classes(project("项目3", TABLE, ACCEPTED), TABLE, BOOK));
    }

    @Test
    void lawful_projects_trip_nothing() {
        assertThat(REGISTER.check(BOOK_PROJECT)).isEmpty();
        assertThat(REGISTER.check(TABLE_PROJECT)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_check_finds_what_it_is_for() {
        return SPOILED.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(REGISTER.check(each.getValue().apply(BOOK_PROJECT)))
                                .extracting(CheckHit::check)
                                .contains(each.getKey())));
    }

    @Test
    void the_year_slip_of_a_real_notice_is_found_twice() {
        EiaProjectFacts p = with(
                TABLE_PROJECT, PRE_APPROVAL, n -> period(n, LocalDate.of(2026, 1, 9), LocalDate.of(2025, 1, 15), 5));

        assertThat(REGISTER.check(p)).extracting(CheckHit::check).contains("C06", "C07");
    }

    @Test
    void a_form_with_three_working_days_of_acceptance_is_blocked() {
        EiaProjectFacts p = with(
                TABLE_PROJECT,
                ACCEPTANCE,
                n -> period(n, n.period().start(), due(n.period().start(), 3), null));

        assertThat(REGISTER.check(p))
                .extracting(CheckHit::check, CheckHit::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("C04", Severity.BLOCK));
    }

    @Test
    void a_report_decided_without_notice_of_the_intended_decision_is_found_twice() {
        assertThat(REGISTER.check(without(BOOK_PROJECT, PRE_APPROVAL)))
                .extracting(CheckHit::check)
                .containsExactly("C01", "C09");
    }

    @Test
    void a_withheld_part_needs_its_reason() {
        EiaProjectFacts p = with(BOOK_PROJECT, ACCEPTANCE, n -> files(n, n.attachments(), true, 0));

        assertThat(REGISTER.check(p)).extracting(CheckHit::check).containsExactly("C14");
    }

    @Test
    void what_is_not_known_is_neither_a_hit_nor_a_pass() {
        EiaProjectFacts p = BOOK_PROJECT;
        EiaProjectFacts unanswered = new EiaProjectFacts(
                p.id(),
                p.branch(),
                p.documentClass(),
                null,
                p.acceptedOn(),
                p.decision(),
                p.notices(),
                p.pauses(),
                p.preparer(),
                p.participation(),
                null,
                Map.of("C29", "没有登记", "C32", "没有核对"));

        CheckReview review = REGISTER.review(unanswered);

        assertThat(review.hits()).isEmpty();
        assertThat(review.notChecked()).extracting(NotChecked::check).containsExactly("C29", "C32");
    }

    /** The project accepted so early that its decision came one working day too late. */
    private static EiaProjectFacts oneDayLate() {
        LocalDate accepted = BOOK_PROJECT.acceptedOn();
        EiaProjectFacts late = BOOK_PROJECT;
        while (!tripsTheClock(late)) {
            accepted = accepted.minusDays(1);
            late = accepted(BOOK_PROJECT, accepted);
        }
        return late;
    }

    private static boolean tripsTheClock(EiaProjectFacts p) {
        return REGISTER.check(p).stream().anyMatch(hit -> hit.check().equals("C11"));
    }

    @Test
    void both_days_of_a_pause_are_free_and_pauses_may_overlap() {
        EiaProjectFacts late = oneDayLate();
        LocalDate day = late.decision().on().minusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        LocalDate until = day;
        LocalDate before = late.acceptedOn().minusDays(30);
        assertThat(tripsTheClock(pauses(late, new Pause(day, day, "EXPERT_REVIEW"))))
                .isFalse();
        assertThat(tripsTheClock(pauses(
                        late,
                        new Pause(until, until, "TECHNICAL_ASSESSMENT"),
                        new Pause(until.minusDays(3), until, "EXPERT_REVIEW"))))
                .isFalse();
        assertThat(tripsTheClock(pauses(late, new Pause(before, before.plusDays(9), "EXPERT_REVIEW"))))
                .isTrue();
        assertThat(tripsTheClock(pauses(
                        late,
                        new Pause(
                                late.decision().on().plusDays(60),
                                late.decision().on().plusDays(90),
                                "EXPERT_REVIEW"))))
                .isTrue();
    }
}
