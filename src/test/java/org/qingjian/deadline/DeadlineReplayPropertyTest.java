package org.qingjian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.qingjian.deadline.DeadlineEvent.ClockChanged;
import org.qingjian.deadline.DeadlineEvent.Closed;
import org.qingjian.deadline.DeadlineEvent.Extended;
import org.qingjian.deadline.DeadlineEvent.Paused;
import org.qingjian.deadline.DeadlineEvent.Reopened;
import org.qingjian.deadline.DeadlineEvent.Resumed;
import org.qingjian.deadline.DeadlineEvent.Started;
import org.qingjian.shared.PortalException;

/** Ten thousand random lives of a deadline, held against a second, naive way of counting. */
@Execution(ExecutionMode.CONCURRENT)
class DeadlineReplayPropertyTest {
    private static final DeadlineRules RULES = DeadlineRules.builtIn();
    private static final DeadlineRules SAME_LAW_READ_AGAIN = DeadlineRules.builtIn();
    private static final List<String> CLOCKS =
            List.of("CASE_DECIDE", "EIA_DECIDE_BOOK", "EIA_DECIDE_TABLE", "INFOREQ", "CMP_CLOSE", "H12345_COMPLAIN");
    private static final int LIVES = 10_000;

    @Test
    void ten_thousand_random_event_lists_obey_the_laws_of_the_clock() {
        Random random = new Random(20261123);
        int pauses = 0;
        int extensions = 0;
        int reopenings = 0;
        int refusals = 0;
        for (int life = 0; life < LIVES; life++) {
            DeadlineCase deadline = DeadlineCase.start(
                    RULES,
                    LocalDate.of(2023, 7, 1).plusDays(random.nextInt(700)),
                    CLOCKS.get(random.nextInt(CLOCKS.size())));
            for (int i = random.nextInt(9); i > 0; i--) {
                DeadlineEvent event = randomEvent(random, deadline);
                try {
                    DeadlineCase next = deadline.with(event);
                    holdsAfter(deadline, event, next);
                    deadline = next;
                    pauses += event instanceof Paused ? 1 : 0;
                    extensions += event instanceof Extended ? 1 : 0;
                    reopenings += event instanceof Reopened ? 1 : 0;
                } catch (PortalException refused) {
                    refusals++;
                }
            }
            assertThat(deadline.due().date())
                    .as("life %d: %s", life, deadline.events())
                    .isEqualTo(naively(deadline));
            DeadlineCase again = DeadlineCase.replay(SAME_LAW_READ_AGAIN, deadline.events());
            assertThat(again.due()).isEqualTo(deadline.due());
            deadline.verdict(deadline.due().date().plusDays(random.nextInt(50)));
            assertThat(deadline.due())
                    .as("asking for a verdict changes nothing")
                    .isEqualTo(again.due());
        }
        assertThat(List.of(pauses, extensions, reopenings, refusals)).allMatch(count -> count > 1000);
    }

    private static void holdsAfter(DeadlineCase before, DeadlineEvent event, DeadlineCase after) {
        if (event instanceof ClockChanged) {
            assertThat(after.pausedDays()).isEqualTo(before.pausedDays());
            assertThat(after.closedDays()).isEqualTo(before.closedDays());
        }
        if (event instanceof Reopened) {
            assertThat(after.pausedDays()).isEqualTo(before.pausedDays());
        }
        if (event instanceof Resumed || event instanceof Reopened || event instanceof Extended) {
            assertThat(after.due().date())
                    .as("never earlier")
                    .isAfterOrEqualTo(before.due().date());
        }
        if (event instanceof Paused || event instanceof Closed && before.state() == DeadlineCase.State.RUNNING) {
            assertThat(after.due()).isEqualTo(before.due());
        }
    }

    private static DeadlineEvent randomEvent(Random random, DeadlineCase deadline) {
        List<DeadlineEvent> events = deadline.events();
        LocalDate day = events.get(events.size() - 1).date().plusDays(random.nextInt(25) - 1);
        List<String> stops = deadline.clock().stops();
        String ground = stops.isEmpty() ? "HEARING" : stops.get(random.nextInt(stops.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Paused(day, ground, "书面依据", "批准人");
            case 1 -> new Resumed(day);
            case 2 -> new Extended(day, 1 + random.nextInt(35), "批准人", "情况复杂");
            case 3 -> new ClockChanged(day, CLOCKS.get(random.nextInt(CLOCKS.size())), "更正");
            case 4 -> new Closed(day);
            default -> new Reopened(day, "发现新情况");
        };
    }

    /** Counts one day at a time, asking for each day which state the case was in when it ended. */
    private static LocalDate naively(DeadlineCase deadline) {
        List<DeadlineEvent> events = withoutOpenStop(deadline.events());
        String clock = deadline.clock().key();
        int length = deadline.clock().term().amount();
        String now = "";
        for (DeadlineEvent event : deadline.events()) {
            now = event instanceof Started started
                    ? started.clockKey()
                    : event instanceof ClockChanged changed ? changed.clockKey() : now;
            length += event instanceof Extended extended && now.equals(clock) ? extended.by() : 0;
        }
        LocalDate day = events.get(0).date();
        boolean working = deadline.clock().term().unit() == TermUnit.WORKING_DAY;
        for (int left = length; left > 0; ) {
            day = day.plusDays(1);
            if (runsOn(events, day) && (!working || RULES.calendar().isWorkingDay(day))) {
                left--;
            }
        }
        while (!RULES.calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean runsOn(List<DeadlineEvent> events, LocalDate day) {
        boolean runs = true;
        for (DeadlineEvent event : events) {
            if (event.date().isAfter(day)) {
                break;
            }
            if (event instanceof Paused || event instanceof Closed) {
                runs = false;
            } else if (event instanceof Resumed || event instanceof Reopened) {
                runs = true;
            }
        }
        return runs;
    }

    /** A stop that has not ended does not move the due date yet. */
    private static List<DeadlineEvent> withoutOpenStop(List<DeadlineEvent> events) {
        List<DeadlineEvent> ended = new ArrayList<>(events);
        boolean closed = false;
        for (int i = events.size() - 1; i > 0; i--) {
            DeadlineEvent event = events.get(i);
            if (event instanceof Reopened || event instanceof Resumed) {
                break;
            }
            if (event instanceof Closed) {
                closed = true;
                ended.set(i, new Extended(event.date(), 0, "", ""));
                if (i > 0 && pausedBefore(events, i)) {
                    ended.add(i + 1, new Resumed(event.date()));
                }
                break;
            }
            if (event instanceof Paused && !closed) {
                ended.set(i, new Extended(event.date(), 0, "", ""));
                break;
            }
        }
        return ended;
    }

    private static boolean pausedBefore(List<DeadlineEvent> events, int index) {
        return !runsOn(events.subList(0, index), LocalDate.MAX);
    }
}
