package org.qingjian.disclosure.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.disclosure.check.EiaProjectFacts.Attachment;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass;
import org.qingjian.disclosure.check.EiaProjectFacts.Elsewhere;
import org.qingjian.disclosure.check.EiaProjectFacts.Field;
import org.qingjian.disclosure.check.EiaProjectFacts.Participation;
import org.qingjian.disclosure.check.EiaProjectFacts.Pause;
import org.qingjian.disclosure.check.EiaProjectFacts.Period;
import org.qingjian.disclosure.check.EiaProjectFacts.Preparer;
import org.qingjian.disclosure.check.EiaProjectFacts.Published;
import org.qingjian.disclosure.check.EiaProjectFacts.Stage;
import org.qingjian.disclosure.check.EiaProjectFacts.StageNotice;

/** Lawful projects and decisions, to be spoiled by the tests. */
final class Samples {
    static final DeadlineRules RULES = DeadlineRules.builtIn();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final CheckRegister REGISTER = new CheckRegister(new CheckContext(RULES, TODAY));

    private Samples() {}

    /** Everything as it should be, starting from the day of acceptance. */
    static EiaProjectFacts project(String id, DocumentClass kind, LocalDate accepted) {
        LocalDate opened = due(accepted, 1);
        LocalDate closed = due(opened, kind == DocumentClass.BOOK ? 10 : 5);
        LocalDate pre = due(closed, 1);
        LocalDate preEnd = due(pre, 5);
        LocalDate decided = due(preEnd, 1);
        LocalDate announced = due(decided, 2);
        return new EiaProjectFacts(
                id,
                "曲江分局",
                kind,
                kind,
                accepted,
                new Decision(decided, "韶关市生态环境局", "韶环曲审〔" + decided.getYear() + "〕" + number(id) + "号", false),
                List.of(
                        notice(Stage.ACCEPTANCE, kind, opened, closed, "受理公示"),
                        notice(Stage.PRE_APPROVAL, kind, pre, preEnd, "利害关系人可以要求听证"),
                        notice(
                                Stage.DECISION,
                                kind,
                                announced,
                                due(announced, 5),
                                "可以在六十日内向韶关市人民政府申请行政复议，或者在六个月内提起行政诉讼")),
                List.of(),
                new Preparer("清源环境技术公司", "编制主持人", true),
                new Participation(0, false, false, false),
                due(decided, 3));
    }

    private static String number(String id) {
        return id.replaceAll("\\D", "").isEmpty() ? "1" : id.replaceAll("\\D", "");
    }

    private static StageNotice notice(Stage stage, DocumentClass kind, LocalDate from, LocalDate to, String text) {
        return new StageNotice(
                stage,
                "某某项目环境影响" + kind.word() + stage.word(),
                text,
                new Period(from, to, RULES.calendar().workingDaysBetween(from, to)),
                new Published(from, from, null, true, Elsewhere.SAME),
                Map.of(
                        Field.NAME, "清溪水厂扩建项目",
                        Field.PLACE, "曲江区清溪镇",
                        Field.DEVELOPER, "清溪水务公司",
                        Field.PREPARER, "清源环境技术公司",
                        Field.OVERVIEW, "日供水两万吨",
                        Field.MEASURES, "废水循环使用",
                        Field.PHONE, "0751-0000000",
                        Field.EMAIL, "eia@example.invalid"),
                List.of(
                        new Attachment(Attachment.Kind.FULL_TEXT, 1000, true, true, null, kind),
                        new Attachment(Attachment.Kind.PARTICIPATION, 1000, true, true, null, null)),
                false,
                0);
    }

    static LocalDate due(LocalDate from, int workingDays) {
        return RULES.due(from, org.qingjian.deadline.Term.workingDays(workingDays))
                .date();
    }

    static EiaProjectFacts with(EiaProjectFacts p, Stage stage, UnaryOperator<StageNotice> change) {
        return notices(
                p,
                p.notices().stream()
                        .map(n -> n.stage() == stage ? change.apply(n) : n)
                        .toList());
    }

    static EiaProjectFacts without(EiaProjectFacts p, Stage stage) {
        return notices(p, p.notices().stream().filter(n -> n.stage() != stage).toList());
    }

    static EiaProjectFacts notices(EiaProjectFacts p, List<StageNotice> notices) {
        return new EiaProjectFacts(
                p.id(),
                p.branch(),
                p.documentClass(),
                p.requiredClass(),
                p.acceptedOn(),
                p.decision(),
                notices,
                p.pauses(),
                p.preparer(),
                p.participation(),
                p.permitExportedOn());
    }

    static EiaProjectFacts decision(EiaProjectFacts p, Decision d) {
        return new EiaProjectFacts(
                p.id(),
                p.branch(),
                p.documentClass(),
                p.requiredClass(),
                p.acceptedOn(),
                d,
                p.notices(),
                p.pauses(),
                p.preparer(),
                p.participation(),
                p.permitExportedOn());
    }

    static EiaProjectFacts classes(EiaProjectFacts p, DocumentClass kind, DocumentClass required) {
        return new EiaProjectFacts(
                p.id(),
                p.branch(),
                kind,
                required,
                p.acceptedOn(),
                p.decision(),
                p.notices(),
                p.pauses(),
                p.preparer(),
                p.participation(),
                p.permitExportedOn());
    }

    static EiaProjectFacts accepted(EiaProjectFacts p, LocalDate day) {
        return new EiaProjectFacts(
                p.id(),
                p.branch(),
                p.documentClass(),
                p.requiredClass(),
                day,
                p.decision(),
                p.notices(),
                p.pauses(),
                p.preparer(),
                p.participation(),
                p.permitExportedOn());
    }

    static EiaProjectFacts pauses(EiaProjectFacts p, Pause... pauses) {
        return new EiaProjectFacts(
                p.id(),
                p.branch(),
                p.documentClass(),
                p.requiredClass(),
                p.acceptedOn(),
                p.decision(),
                p.notices(),
                List.of(pauses),
                p.preparer(),
                p.participation(),
                p.permitExportedOn());
    }

    static EiaProjectFacts people(EiaProjectFacts p, Preparer who, Participation said, LocalDate exported) {
        return new EiaProjectFacts(
                p.id(),
                p.branch(),
                p.documentClass(),
                p.requiredClass(),
                p.acceptedOn(),
                p.decision(),
                p.notices(),
                p.pauses(),
                who,
                said,
                exported);
    }

    static StageNotice period(StageNotice n, LocalDate from, LocalDate to, Integer printed) {
        return new StageNotice(
                n.stage(),
                n.title(),
                n.text(),
                new Period(from, to, printed),
                n.published(),
                n.fields(),
                n.attachments(),
                n.withheld(),
                n.unmasked());
    }

    static StageNotice published(StageNotice n, Published p) {
        return new StageNotice(
                n.stage(), n.title(), n.text(), n.period(), p, n.fields(), n.attachments(), n.withheld(), n.unmasked());
    }

    static StageNotice text(StageNotice n, String title, String text) {
        return new StageNotice(
                n.stage(),
                title,
                text,
                n.period(),
                n.published(),
                n.fields(),
                n.attachments(),
                n.withheld(),
                n.unmasked());
    }

    static StageNotice files(StageNotice n, List<Attachment> files, boolean withheld, int unmasked) {
        return new StageNotice(
                n.stage(), n.title(), n.text(), n.period(), n.published(), n.fields(), files, withheld, unmasked);
    }

    static StageNotice field(StageNotice n, Field field, String value) {
        Map<Field, String> fields = new java.util.EnumMap<>(n.fields());
        fields.put(field, value);
        return new StageNotice(
                n.stage(),
                n.title(),
                n.text(),
                n.period(),
                n.published(),
                fields,
                n.attachments(),
                n.withheld(),
                n.unmasked());
    }
}
