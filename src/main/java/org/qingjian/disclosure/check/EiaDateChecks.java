package org.qingjian.disclosure.check;

import static org.qingjian.disclosure.check.Check.when;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.BOOK;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.REGISTRATION;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.TABLE;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.ACCEPTANCE;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.DECISION;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.PRE_APPROVAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.qingjian.deadline.DeadlineCase;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.Due;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.disclosure.check.EiaProjectFacts.Pause;
import org.qingjian.disclosure.check.EiaProjectFacts.Period;
import org.qingjian.disclosure.check.EiaProjectFacts.Stage;
import org.qingjian.disclosure.check.EiaProjectFacts.StageNotice;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Checks that count: stages, periods, limits. */
final class EiaDateChecks {
    private static final int BOOK_DAYS = 10;
    private static final int SHORT_DAYS = 5;

    private EiaDateChecks() {}

    static List<Check<EiaProjectFacts>> all() {
        return List.of(
                new Check<>("C01", Severity.ERROR, "部令4号第二十二、二十三、二十七条", EiaDateChecks::missingStage),
                new Check<>("C02", Severity.ERROR, "环办〔2013〕103号", EiaDateChecks::order),
                new Check<>("C03", Severity.WARNING, "本局设定（1 个工作日）", (f, c) -> acceptance(f, c, "EIA_ACCEPT_PUB")),
                new Check<>(
                        "C03L", Severity.ERROR, "《政府信息公开条例》第二十六条", (f, c) -> acceptance(f, c, "EIA_ACCEPT_PUB_OUTER")),
                new Check<>("C04", Severity.BLOCK, "部令4号第二十二条；环办〔2013〕103号", EiaDateChecks::acceptancePeriod),
                new Check<>("C05", Severity.BLOCK, "部令4号第二十三条", (f, c) -> shorter(f, c, PRE_APPROVAL, SHORT_DAYS)),
                new Check<>("C06", Severity.BLOCK, "起止日期", EiaDateChecks::reversed),
                new Check<>("C07", Severity.BLOCK, "起止日期", EiaDateChecks::printedDays),
                new Check<>("C08", Severity.WARNING, "《民法典》第二百零一条", EiaDateChecks::firstDayCounted),
                new Check<>("C09", Severity.ERROR, "部令4号第二十三条；《行政许可法》第四十七条", EiaDateChecks::decidedTooEarly),
                new Check<>("C10", Severity.ERROR, "部令4号第二十七条；国办发〔2018〕118号", EiaDateChecks::decisionLate),
                new Check<>("C11", Severity.ERROR, "《环境影响评价法》第二十二条；《生态环境法典》第一百零二条", EiaDateChecks::clockExceeded),
                new Check<>("C22", Severity.ERROR, "部令4号第二十二条", EiaDateChecks::takenDown),
                new Check<>("C24", Severity.ERROR, "公开日期", EiaDateChecks::backdated),
                new Check<>("C29", Severity.ERROR, "国办发〔2018〕118号", (f, c) -> late(f, c)),
                new Check<>("C30", Severity.BLOCK, "放假安排", EiaDateChecks::notLoaded),
                new Check<>("C32", Severity.BLOCK, "部令16号；部令4号第二十二条", EiaDateChecks::wrongClassPeriod));
    }

    private static List<String> missingStage(EiaProjectFacts f, CheckContext c) {
        if (f.decision() == null || f.documentClass() == REGISTRATION) {
            return List.of();
        }
        LocalDate decided = f.decision().on();
        return Stream.of(Stage.values())
                .filter(stage -> f.notice(stage) == null)
                // the decision's own notice may still come; when it is late is C10
                .filter(stage -> stage != DECISION || c.late(decided, "EIA_DECISION_PUB", null))
                .map(stage -> "已审批，没有" + stage.word())
                .toList();
    }

    private static List<String> order(EiaProjectFacts f, CheckContext c) {
        List<String> wrong = new ArrayList<>();
        StageNotice first = f.notice(ACCEPTANCE);
        StageNotice second = f.notice(PRE_APPROVAL);
        StageNotice third = f.notice(DECISION);
        if (first != null && second != null) {
            LocalDate start = second.period().start();
            boolean overlaps =
                    f.documentClass() == BOOK && !start.isAfter(first.period().end());
            if (start.isBefore(first.period().start())
                    || (overlaps
                            && !first.period().end().isBefore(first.period().start()))) {
                wrong.add("拟审批公示 " + start + " 开始，受理公示 " + first.period().end() + " 才结束");
            }
        }
        if (second != null
                && third != null
                && third.period().start().isBefore(second.period().start())) {
            wrong.add("决定公告早于拟审批公示");
        }
        return wrong;
    }

    private static List<String> acceptance(EiaProjectFacts f, CheckContext c, String clock) {
        StageNotice notice = f.notice(ACCEPTANCE);
        LocalDate accepted = f.acceptedOn();
        if (notice == null || accepted == null) {
            return List.of();
        }
        LocalDate opened = notice.published().on();
        return when(c.late(accepted, clock, opened), accepted + " 受理，" + opened + " 才公示");
    }

    private static List<String> acceptancePeriod(EiaProjectFacts f, CheckContext c) {
        return shorter(f, c, ACCEPTANCE, f.documentClass() == BOOK ? BOOK_DAYS : SHORT_DAYS);
    }

    private static List<String> shorter(EiaProjectFacts f, CheckContext c, Stage stage, int minimum) {
        StageNotice notice = f.notice(stage);
        if (notice == null || f.documentClass() == REGISTRATION || isReversed(notice.period())) {
            return List.of();
        }
        Period p = notice.period();
        OptionalInt days = c.workingDays(p.start(), p.end());
        return when(
                days.isPresent() && days.getAsInt() < minimum,
                stage.word() + " " + p.start() + " 至 " + p.end() + "，只有 " + days.orElse(0) + " 个工作日，应不少于 " + minimum);
    }

    private static List<String> reversed(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> isReversed(n.period()))
                .map(n -> n.stage().word() + "结束日 " + n.period().end() + " 早于开始日 "
                        + n.period().start())
                .toList();
    }

    private static List<String> printedDays(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> n.period().printedWorkingDays() != null)
                .flatMap(n -> mismatch(n, c).stream())
                .toList();
    }

    private static List<String> mismatch(StageNotice n, CheckContext c) {
        Integer printed = n.period().printedWorkingDays();
        OptionalInt days = c.workingDays(n.period().start(), n.period().end());
        boolean other = printed != null
                && (isReversed(n.period()) || (days.isPresent() && days.getAsInt() != printed && !countsFirst(n, c)));
        return when(other, n.stage().word() + "写 " + printed + " 个工作日，实际 " + days.orElse(0) + " 个");
    }

    private static List<String> firstDayCounted(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> countsFirst(n, c))
                .map(n -> n.stage().word() + "把公示当日也算进了 " + n.period().printedWorkingDays() + " 个工作日")
                .toList();
    }

    /** The printed number is right only when the first day counts. */
    private static boolean countsFirst(StageNotice n, CheckContext c) {
        Integer printed = n.period().printedWorkingDays();
        Period p = n.period();
        OptionalInt days = c.workingDays(p.start(), p.end());
        return printed != null
                && days.isPresent()
                && !isReversed(p)
                && days.getAsInt() + 1 == printed
                && c.rules().calendar().isWorkingDay(p.start());
    }

    private static List<String> decidedTooEarly(EiaProjectFacts f, CheckContext c) {
        Decision d = f.decision();
        if (d == null || f.documentClass() == REGISTRATION) {
            return List.of();
        }
        StageNotice n = f.notice(PRE_APPROVAL);
        if (n == null) {
            return List.of(d.on() + " 作出决定，没有拟审批公示");
        }
        LocalDate hearing = c.due(n.period().start(), "EIA_HEARING_REQ");
        boolean early = !d.on().isAfter(n.period().end()) || (hearing != null && !d.on().isAfter(hearing));
        return when(early, d.on() + " 作出决定，拟审批公示或者要求听证的期限 " + n.period().end() + " 还没有结束");
    }

    private static List<String> decisionLate(EiaProjectFacts f, CheckContext c) {
        Decision d = f.decision();
        StageNotice n = f.notice(DECISION);
        if (d == null || n == null) {
            return List.of();
        }
        return when(
                c.late(d.on(), "EIA_DECISION_PUB", n.published().on()),
                d.on() + " 作出决定，" + n.published().on() + " 才公告，超过 7 个工作日");
    }

    private static List<String> clockExceeded(EiaProjectFacts f, CheckContext c) {
        LocalDate accepted = f.acceptedOn();
        if (accepted == null || f.documentClass() == REGISTRATION || !c.loaded(accepted, accepted)) {
            return List.of();
        }
        String key = f.documentClass() == BOOK ? "EIA_DECIDE_BOOK" : "EIA_DECIDE_TABLE";
        LocalDate end = f.decision() == null ? c.asOf() : f.decision().on();
        return due(clock(f, c, new DeadlineEvent.Started(accepted, key)))
                .filter(due -> !due.provisional() && end.isAfter(due.date()))
                .map(due -> accepted + " 受理，法定期限 " + due.date() + "，" + end + " 已超过")
                .stream()
                .toList();
    }

    /** With the pauses that the law lets count: one that begins when the time is over stops nothing any more. */
    private static DeadlineCase clock(EiaProjectFacts f, CheckContext c, DeadlineEvent.Started started) {
        List<DeadlineEvent> events = new ArrayList<>(List.of(started));
        DeadlineCase clock = DeadlineCase.replay(c.rules(), events);
        for (Pause pause : Pause.joined(f.pauses(), started.date())) {
            List<DeadlineEvent> longer = new ArrayList<>(events);
            longer.add(new DeadlineEvent.Paused(pause.from(), pause.ground(), pause.ground(), f.branch()));
            longer.add(new DeadlineEvent.Resumed(pause.until().plusDays(1)));
            try {
                clock = DeadlineCase.replay(c.rules(), longer);
                events = longer;
            } catch (PortalException e) {
                if (e.type() == ProblemType.CALENDAR_NOT_LOADED) {
                    throw e;
                }
            }
        }
        return clock;
    }

    /** Empty when the last day lies in a year whose holidays are not loaded: nobody can say yet that it is over. */
    private static Optional<Due> due(DeadlineCase clock) {
        try {
            return Optional.of(clock.due());
        } catch (PortalException e) {
            if (e.type() == ProblemType.CALENDAR_NOT_LOADED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static List<String> takenDown(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> n.published().takenDownOn() != null
                        && !n.published().takenDownOn().isAfter(n.period().end()))
                .map(n -> n.stage().word() + "在 " + n.period().end() + " 到期前，"
                        + n.published().takenDownOn() + " 已打不开")
                .toList();
    }

    private static List<String> backdated(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> n.published().printedOn() != null
                        && c.workingDays(
                                                n.published().printedOn(),
                                                n.published().on())
                                        .orElse(0)
                                > 1)
                .map(n -> n.stage().word() + "落款 " + n.published().printedOn() + "，实际 "
                        + n.published().on() + " 上网")
                .toList();
    }

    private static List<String> late(EiaProjectFacts f, CheckContext c) {
        Decision d = f.decision();
        return d == null || f.unknown().containsKey("C29")
                ? List.of()
                : when(c.late(d.on(), "PUB_PERMIT", f.permitExportedOn()), "许可信息没有在 7 个工作日内推送（双公示）");
    }

    private static List<String> notLoaded(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> !c.loaded(n.period().start(), n.period().end()))
                .map(n -> n.stage().word() + "公示期跨入没有放假安排的年份")
                .toList();
    }

    private static List<String> wrongClassPeriod(EiaProjectFacts f, CheckContext c) {
        StageNotice n = f.notice(ACCEPTANCE);
        return when(
                f.requiredClass() == BOOK
                        && f.documentClass() == TABLE
                        && n != null
                        && c.shorter(n.period().start(), n.period().end(), BOOK_DAYS),
                "应编报告书，受理公示却只按报告表的 5 个工作日");
    }

    private static boolean isReversed(Period p) {
        return p.end().isBefore(p.start());
    }
}
