package org.qingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.deadline.DeadlineCase.Verdict;
import org.qingjian.deadline.DeadlineEvent.ClockChanged;
import org.qingjian.deadline.DeadlineEvent.Closed;
import org.qingjian.deadline.DeadlineEvent.Extended;
import org.qingjian.deadline.DeadlineEvent.Paused;
import org.qingjian.deadline.DeadlineEvent.Reopened;
import org.qingjian.deadline.DeadlineEvent.Resumed;
import org.qingjian.deadline.DeadlineEvent.Started;
import org.qingjian.shared.PortalException;

class DeadlineCaseTest {
    private static final DeadlineRules RULES = DeadlineRules.builtIn();
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 2);
    /** 60 calendar days: Friday 2026-05-01 is a holiday, so the limit ends on 05-06. */
    private static final LocalDate DUE = LocalDate.of(2026, 5, 6);

    private final DeadlineCase petition = DeadlineCase.start(RULES, ACCEPTED, "CMP_CLOSE");

    @Test
    void a_petition_closed_on_day_61_without_extension_is_late_and_can_not_be_shown_as_100_percent() {
        LocalDate accepted = LocalDate.of(2026, 9, 14);
        DeadlineCase late = DeadlineCase.start(RULES, accepted, "CMP_CLOSE").with(new Closed(accepted.plusDays(61)));
        DeadlineCase inTime = DeadlineCase.start(RULES, accepted, "CMP_CLOSE").with(new Closed(accepted.plusDays(60)));

        assertThat(late.verdict(LocalDate.of(2026, 12, 1))).isEqualTo(Verdict.CLOSED_LATE);
        assertThat(inTime.verdict(LocalDate.of(2026, 12, 1))).isEqualTo(Verdict.CLOSED_IN_TIME);
        Punctuality year = Punctuality.of(
                Stream.concat(Stream.of(late), Stream.generate(() -> inTime).limit(2340))
                        .toList(),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31));
        assertThat(year).isEqualTo(new Punctuality(2341, 2340));
        assertThat(year.percent()).isEqualByComparingTo("99.9");
    }

    @Test
    void an_extension_on_day_61_is_refused() {
        LocalDate accepted = LocalDate.of(2026, 9, 14);
        DeadlineCase running = DeadlineCase.start(RULES, accepted, "CMP_CLOSE");

        refused("EXTENSION_AFTER_DUE_DATE", () -> running.with(extension(accepted.plusDays(61), 30)));
        // day 90 is a Sunday
        assertThat(running.with(extension(accepted.plusDays(60), 30)).due().date())
                .isEqualTo(accepted.plusDays(91));
    }

    @Test
    void a_last_day_that_is_a_holiday_moves_to_the_next_working_day() {
        assertThat(petition.due().date()).isEqualTo(DUE);
        assertThat(petition.verdict(DUE)).isEqualTo(Verdict.OPEN);
        assertThat(petition.verdict(DUE.plusDays(1))).isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void an_extension_must_keep_within_its_rule() {
        LocalDate day = ACCEPTED.plusDays(10);
        refused("EXTENSION_TOO_LONG", () -> petition.with(extension(day, 31)));
        refused("EXTENSION_TOO_LONG", () -> petition.with(extension(day, 0)));
        refused("EXTENSION_TOO_LONG", () -> petition.with(extension(day, 10)).with(extension(day, 10)));
        refused("EXTENSION_WITHOUT_APPROVAL", () -> petition.with(new Extended(day, 30, " ", "案情复杂")));
        refused("EXTENSION_WITHOUT_APPROVAL", () -> petition.with(new Extended(day, 30, "分管局长", "")));
        refused(
                "EXTENSION_NOT_ALLOWED",
                () -> DeadlineCase.start(RULES, ACCEPTED, "CMP_OBJECT").with(extension(ACCEPTED.plusDays(1), 1)));
    }

    @Test
    void a_penalty_case_may_be_extended_twice_by_thirty_days() {
        DeadlineCase twice =
                penaltyCase().with(extension(ACCEPTED.plusDays(5), 30)).with(extension(ACCEPTED.plusDays(6), 30));

        assertThat(twice.due().date()).isEqualTo(LocalDate.of(2026, 7, 30));
        refused("EXTENSION_TOO_LONG", () -> twice.with(extension(ACCEPTED.plusDays(7), 1)));
        refused("EXTENSION_TOO_LONG", () -> penaltyCase().with(extension(ACCEPTED.plusDays(5), 60)));
    }

    @Test
    void a_pause_without_basis_or_approver_or_on_another_ground_is_refused() {
        LocalDate day = ACCEPTED.plusDays(3);
        refused("PAUSE_WITHOUT_BASIS", () -> penaltyCase().with(new Paused(day, "HEARING", "", "分管局长")));
        refused("PAUSE_WITHOUT_BASIS", () -> penaltyCase().with(new Paused(day, "HEARING", "听证通知书", " ")));
        refused("GROUND_NOT_ALLOWED", () -> penaltyCase().with(new Paused(day, "HOLIDAY", "说明", "分管局长")));
        refused("GROUND_NOT_ALLOWED", () -> petition.with(new Paused(day, "HEARING", "听证通知书", "分管局长")));
    }

    @Test
    void a_pause_moves_the_due_date_by_its_days() {
        DeadlineCase paused = penaltyCase().with(pause(ACCEPTED.plusDays(10)));
        DeadlineCase resumed = paused.with(new Resumed(ACCEPTED.plusDays(24)));

        assertThat(paused.state()).isEqualTo(DeadlineCase.State.PAUSED);
        assertThat(resumed.pausedDays()).isEqualTo(14);
        // 90 + 14 days is Sunday 2026-06-14
        assertThat(resumed.due().date()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(resumed.due().steps()).anySatisfy(step -> {
            assertThat(step.rule()).isEqualTo(Step.Rule.PAUSED);
            assertThat(step.name()).isEqualTo("听证");
            assertThat(step.from()).isEqualTo(ACCEPTED.plusDays(10));
            assertThat(step.until()).isEqualTo(ACCEPTED.plusDays(23));
        });
    }

    @Test
    void the_sum_of_pauses_survives_a_change_of_clock() {
        DeadlineCase book = DeadlineCase.start(RULES, ACCEPTED, "EIA_DECIDE_BOOK")
                .with(pause(ACCEPTED.plusDays(5)))
                .with(new Resumed(ACCEPTED.plusDays(12)));
        DeadlineCase table = book.with(new ClockChanged(ACCEPTED.plusDays(15), "EIA_DECIDE_TABLE", "实为报告表"));

        assertThat(table.pausedDays()).isEqualTo(book.pausedDays()).isEqualTo(7);
        // 30 + 7 days from the original receipt
        assertThat(table.due().date()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(table.with(new ClockChanged(ACCEPTED.plusDays(16), "EIA_DECIDE_BOOK", "更正"))
                        .due()
                        .date())
                .isEqualTo(book.due().date());
    }

    @Test
    void an_extension_belongs_to_the_clock_it_was_granted_under() {
        DeadlineCase extended = petition.with(extension(ACCEPTED.plusDays(5), 30));
        DeadlineCase changed = extended.with(new ClockChanged(ACCEPTED.plusDays(6), "HOTLINE_CLOSE", "按举报办理"));

        assertThat(changed.due().date()).isEqualTo(DUE);
        assertThat(changed.with(new ClockChanged(ACCEPTED.plusDays(7), "CMP_CLOSE", "更正"))
                        .due()
                        .date())
                .isEqualTo(extended.due().date());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 200})
    void time_between_closing_and_reopening_is_never_counted(int closedFor) {
        LocalDate closed = ACCEPTED.plusDays(20);
        DeadlineCase reopened =
                petition.with(new Closed(closed)).with(new Reopened(closed.plusDays(closedFor), "发现新情况"));

        // 41 days were left, the closing day among them
        LocalDate raw = closed.plusDays(closedFor).plusDays(40);
        assertThat(reopened.due().date()).isEqualTo(RULES.calendar().onOrAfter(raw));
        assertThat(reopened.closedDays()).isEqualTo(closedFor);
        assertThat(reopened.pausedDays()).isZero();
    }

    @Test
    void a_case_that_was_late_stays_late_when_it_is_reopened() {
        LocalDate late = DUE.plusDays(1);
        DeadlineCase reopened = petition.with(new Closed(late)).with(new Reopened(late.plusDays(60), "复查后重办"));

        assertThat(reopened.due().date()).isEqualTo(DUE);
        assertThat(reopened.verdict(late.plusDays(61))).isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void events_out_of_order_or_out_of_state_are_refused() {
        LocalDate day = ACCEPTED.plusDays(5);
        refused("BACKDATED", () -> petition.with(new Closed(ACCEPTED.minusDays(1))));
        refused("BACKDATED", () -> penaltyCase().with(pause(day)).with(new Resumed(day.minusDays(1))));
        refused("NOT_STARTED", () -> DeadlineCase.replay(RULES, List.of(new Closed(day))));
        refused("NOT_STARTED", () -> DeadlineCase.replay(RULES, List.of()));
        refused("ALREADY_STARTED", () -> petition.with(new Started(day, "CMP_CLOSE")));
        refused("NOT_PAUSED", () -> petition.with(new Resumed(day)));
        refused("NOT_CLOSED", () -> petition.with(new Reopened(day, "理由")));
        refused("NOT_RUNNING", () -> petition.with(new Closed(day)).with(new Closed(day)));
        refused("NOT_RUNNING", () -> petition.with(new Closed(day)).with(extension(day, 5)));
        refused("NOT_RUNNING", () -> penaltyCase().with(pause(day)).with(pause(day)));
        refused("REASON_MISSING", () -> petition.with(new Closed(day)).with(new Reopened(day, " ")));
    }

    @Test
    void a_late_case_in_a_year_that_is_not_loaded_is_called_uncertain() {
        DeadlineCase open = DeadlineCase.start(RULES, LocalDate.of(2026, 11, 23), "CMP_CLOSE");

        assertThat(open.verdict(LocalDate.of(2027, 1, 22))).isEqualTo(Verdict.OPEN);
        assertThat(open.verdict(LocalDate.of(2027, 1, 23))).isEqualTo(Verdict.UNCERTAIN);
    }

    @Test
    void events_survive_json() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        DeadlineCase before = penaltyCase()
                .with(pause(ACCEPTED.plusDays(1)))
                .with(new Resumed(ACCEPTED.plusDays(2)))
                .with(extension(ACCEPTED.plusDays(3), 30))
                .with(new Closed(ACCEPTED.plusDays(4)))
                .with(new Reopened(ACCEPTED.plusDays(5), "理由"));
        String text =
                json.writerFor(new TypeReference<List<DeadlineEvent>>() {}).writeValueAsString(before.events());
        List<DeadlineEvent> read = json.readValue(text, new TypeReference<>() {});

        assertThat(DeadlineCase.replay(RULES, read).due()).isEqualTo(before.due());
    }

    private static DeadlineCase penaltyCase() {
        return DeadlineCase.start(RULES, ACCEPTED, "CASE_DECIDE");
    }

    private static Paused pause(LocalDate day) {
        return new Paused(day, "HEARING", "听证通知书", "分管局长");
    }

    private static Extended extension(LocalDate day, int by) {
        return new Extended(day, by, "分管局长", "情况复杂");
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations())
                                .extracting(PortalException.Violation::code)
                                .containsExactly(code));
    }
}
