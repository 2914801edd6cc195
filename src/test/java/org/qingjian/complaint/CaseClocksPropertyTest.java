package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.qingjian.complaint.MaskedFiling.Origin;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.TermUnit;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.database.DatabaseJson;

/** Ten thousand random lives of a case: what is stored is what its events give, held against a second, naive way of counting. */
@Execution(ExecutionMode.CONCURRENT)
class CaseClocksPropertyTest {
    private static final DeadlineRules RULES = DeadlineRules.builtIn();
    private static final DeadlineRules SAME_LAW_READ_AGAIN = DeadlineRules.builtIn();
    private static final int LIVES = 10_000;
    private static final List<Channel> CHANNELS = List.of(Channel.WEB, Channel.H12345, Channel.DEPT);
    private static final List<ComplaintKind> KINDS = List.of(
            ComplaintKind.REPORT,
            ComplaintKind.COMPLAINT,
            ComplaintKind.PETITION,
            ComplaintKind.REPORT,
            ComplaintKind.ENQUIRE,
            ComplaintKind.SITEERR);

    private final CaseClocks clocks = new CaseClocks(() -> RULES);
    private final Map<String, Integer> counts = new HashMap<>();

    @Test
    void ten_thousand_random_lives_replay_to_the_stored_due_dates() {
        Random random = new Random(20261126);
        for (int life = 0; life < LIVES; life++) {
            live(random);
        }
        assertThat(counts)
                .containsKeys("PAUSE", "RESUME", "EXTEND", "REOPEN", "ASSIGN", "OVER", "EXTEND after the due date")
                .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThan(500));
    }

    private enum Happening {
        ACCEPT,
        ASSIGN,
        SIGN_IN,
        EXTEND,
        PAUSE,
        RESUME,
        ANSWER,
        OVER,
        REOPEN
    }

    private void live(Random random) {
        LocalDate today = LocalDate.of(2023, 1, 3).plusDays(random.nextInt(800));
        Complaint complaint = arrived(random, today);
        clocks.received(complaint);
        Map<String, Naive> naive = new HashMap<>();
        String intake = IntakeClocks.of(
                complaint.provenance().channel(), complaint.matter().kind());
        LocalDate received = today;
        naive.put(intake, new Naive(received, intake));
        IntakeClocks.first(complaint.provenance().channel()).ifPresent(key -> naive.put(key, new Naive(received, key)));
        for (int i = 4 + random.nextInt(10); i > 0; i--) {
            today = today.plusDays(random.nextInt(14));
            boolean stands = naive.values().stream().anyMatch(n -> n.paused != null);
            Happening happening = stands && random.nextBoolean()
                    ? Happening.RESUME
                    : Happening.values()[random.nextInt(Happening.values().length)];
            Clocks before = complaint.clocks();
            try {
                happens(complaint, happening, today, naive, random);
                count(happening.name());
            } catch (PortalException refused) {
                count("refused");
                assertThat(complaint.clocks()).as("refused, so unchanged").isEqualTo(before);
            }
            storedIsReplayed(complaint, naive);
            theDayOfTheQuestionChangesNothing(complaint, random);
        }
    }

    private static Complaint arrived(Random random, LocalDate day) {
        Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        Matter matter = new Matter(
                KINDS.get(random.nextInt(KINDS.size())),
                Medium.WATER,
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                "",
                new Answers(Map.of()));
        MaskedFiling filing =
                new MaskedFiling(IdentityLevel.ANONYMOUS, matter, new Origin(channel, "440200", "", "", day, ""), 0);
        return Complaint.received(UUID.randomUUID(), "2026-000001", new byte[32], filing, Instant.EPOCH);
    }

    private void happens(
            Complaint complaint, Happening happening, LocalDate today, Map<String, Naive> naive, Random random) {
        switch (happening) {
            case ACCEPT -> accept(complaint, today, naive);
            case ASSIGN -> {
                clocks.assigned(complaint, today);
                closed(naive, IntakeClocks.OBJECT, today);
                closed(naive, IntakeClocks.HOTLINE_TRANSFER, today);
                naive.put(IntakeClocks.OBJECT, new Naive(today, IntakeClocks.OBJECT));
            }
            case SIGN_IN -> {
                clocks.close(complaint, IntakeClocks.OBJECT, today);
                closed(naive, IntakeClocks.OBJECT, today);
            }
            case EXTEND -> extend(complaint, today, naive, 1 + random.nextInt(35));
            case PAUSE -> {
                clocks.pause(complaint, new DeadlineEvent.Paused(today, "ADDRESS_UNCLEAR", "第二十三条", "批准人"));
                naive.get(IntakeClocks.NOTICE).pause(today);
            }
            case RESUME -> {
                clocks.resume(complaint, new DeadlineEvent.Resumed(today));
                naive.get(IntakeClocks.NOTICE).resume(today);
            }
            case ANSWER -> clocks.right(complaint, IntakeClocks.REVIEW_APPLY, today);
            case OVER -> {
                clocks.over(complaint, today);
                naive.keySet().forEach(key -> closed(naive, key, today));
            }
            case REOPEN -> reopen(complaint, today, naive);
        }
    }

    private void accept(Complaint complaint, LocalDate today, Map<String, Naive> naive) {
        if (naive.containsKey(IntakeClocks.CLOSE)) {
            return;
        }
        clocks.accepted(complaint, today);
        closed(naive, IntakeClocks.NOTICE, today);
        closed(naive, IntakeClocks.SIGN, today);
        if (naive.containsKey(IntakeClocks.NOTICE)) {
            naive.put(IntakeClocks.CLOSE, new Naive(today, IntakeClocks.CLOSE));
        }
    }

    private void extend(Complaint complaint, LocalDate today, Map<String, Naive> naive, int days) {
        Optional<Naive> clock =
                clocks.handling(complaint).map(run -> naive.get(run.key())).filter(n -> n.closed == null);
        boolean late = clock.map(n -> today.isAfter(n.due())).orElse(false);
        if (late) {
            count("EXTEND after the due date");
        }
        clocks.extend(complaint, new DeadlineEvent.Extended(today, days, "批准人", "情况复杂"));
        assertThat(clock).as("there was something to extend").isPresent();
        assertThat(late).as("an extension after the due date is refused").isFalse();
        clock.get().length += days;
    }

    private void reopen(Complaint complaint, LocalDate today, Map<String, Naive> naive) {
        clocks.reopen(complaint, today, "发现新情况");
        String intake = IntakeClocks.of(
                complaint.provenance().channel(), complaint.matter().kind());
        naive.get(naive.containsKey(IntakeClocks.CLOSE) ? IntakeClocks.CLOSE : intake)
                .reopen(today);
    }

    private static void closed(Map<String, Naive> naive, String key, LocalDate today) {
        if (naive.containsKey(key)) {
            naive.get(key).close(today);
        }
    }

    private static void storedIsReplayed(Complaint complaint, Map<String, Naive> naive) {
        Clocks read = DatabaseJson.read(Clocks.class, DatabaseJson.write(Clocks.class, complaint.clocks()));
        Optional<Clocks.Leading> leading = read.leading(SAME_LAW_READ_AGAIN);
        assertThat(complaint.dueOn()).isEqualTo(leading.map(l -> l.due().date()).orElse(null));
        assertThat(complaint.dueClock())
                .isEqualTo(leading.map(l -> l.run().key()).orElse(null));
        Optional<LocalDate> counted = naive.values().stream()
                .filter(n -> n.closed == null)
                .map(Naive::due)
                .min(LocalDate::compareTo);
        assertThat(Optional.ofNullable(complaint.dueOn()))
                .as("%s", complaint.clocks())
                .isEqualTo(counted);
        naive.forEach((key, expected) -> {
            ClockRun run = read.latest(key).orElseThrow();
            assertThat(run.replay(SAME_LAW_READ_AGAIN).due().date())
                    .as("%s", run)
                    .isEqualTo(expected.due());
            assertThat(run.replay(SAME_LAW_READ_AGAIN).pausedDays())
                    .as("pauses add up: %s", run)
                    .isEqualTo(expected.pausedDays);
        });
    }

    private static void theDayOfTheQuestionChangesNothing(Complaint complaint, Random random) {
        LocalDate due = complaint.dueOn();
        if (due != null) {
            complaint.clocks().runs().forEach(run -> run.replay(RULES).verdict(due.plusDays(random.nextInt(90) - 45L)));
            assertThat(complaint.clocks().leading(RULES).orElseThrow().due().date())
                    .isEqualTo(due);
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** A clock that is counted one day at a time. */
    private static final class Naive {
        private final LocalDate trigger;
        private final boolean working;
        private final List<LocalDate[]> gaps = new ArrayList<>();
        private int length;
        private int pausedDays;
        private LocalDate paused;
        private LocalDate closed;

        Naive(LocalDate trigger, String key) {
            this.trigger = trigger;
            var term = RULES.clocks().find(key, trigger).orElseThrow().term();
            this.working = term.unit() == TermUnit.WORKING_DAY;
            this.length = term.amount();
        }

        void pause(LocalDate day) {
            assertThat(day).as("a pause after the due date is refused").isBeforeOrEqualTo(due());
            paused = day;
        }

        void resume(LocalDate day) {
            gaps.add(new LocalDate[] {paused, day});
            pausedDays += (int) ChronoUnit.DAYS.between(paused, day);
            paused = null;
        }

        void close(LocalDate day) {
            if (closed == null) {
                if (paused != null) {
                    resume(day);
                }
                closed = day;
            }
        }

        void reopen(LocalDate day) {
            gaps.add(new LocalDate[] {closed, day});
            closed = null;
        }

        LocalDate due() {
            LocalDate day = trigger;
            for (int left = length; left > 0; ) {
                day = day.plusDays(1);
                LocalDate counted = day;
                boolean stands = gaps.stream().anyMatch(g -> !counted.isBefore(g[0]) && counted.isBefore(g[1]));
                if (!stands && (!working || RULES.calendar().isWorkingDay(day))) {
                    left--;
                }
            }
            while (!RULES.calendar().isWorkingDay(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
    }
}
