package org.qingjian.demo.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.disclosure.Issuer;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;

/** The three notices of a project as the bureau writes them. */
final class EiaNotices {
    private static final String CONTACT = "意见反馈：市生态环境局环评科，电话 0751-8000123，邮编 512000";

    private final EiaCase project;
    private final EiaTimetable days;
    private final DeadlineRules rules;

    /** The period a notice names; a decision names none. */
    private record Shown(
            @Nullable LocalDate start, @Nullable LocalDate end) {}

    EiaNotices(EiaCase project, EiaTimetable days, DeadlineRules rules) {
        this.project = project;
        this.days = days;
        this.rules = rules;
    }

    RecordContent acceptance() {
        String witness = project.slipped(Slip.CITIZEN_NUMBER_SHOWN) ? "\n现场踏勘联系人的身份证号码：440205197508131234。" : "";
        String text = "我局已受理" + project.developer() + "报批的环境影响" + project.document() + "，现予公示。\n" + overview() + "\n"
                + period(days.opened(), days.closed(), 0) + fullText() + witness;
        return notice(RecordKind.EIA_ACCEPTANCE, "", days.opened(), text, new Shown(days.opened(), days.closed()));
    }

    RecordContent intent() {
        LocalDate end =
                project.slipped(Slip.END_BEFORE_START) ? days.intendedUntil().minusYears(1) : days.intendedUntil();
        String hearing = project.slipped(Slip.HEARING_NOT_TOLD) ? "" : "\n申请人、利害关系人自公示之日起五个工作日内可以要求听证。";
        String text = "经审查，我局拟对该项目作出审批决定，现予公示。\n" + overview()
                + "\n主要环境影响及预防或者减轻不良环境影响的措施：废水经处理后回用，废气收集处理后排放，固体废物分类处置。\n公众参与情况：公示期间未收到公众意见。\n"
                + period(days.intended(), end, project.slipped(Slip.WRONG_NUMBER_OF_DAYS) ? 2 : 0) + fullText()
                + hearing;
        return notice(RecordKind.EIA_PRE_APPROVAL, "", days.intended(), text, new Shown(days.intended(), end));
    }

    /** @param serial of the number in its branch and year */
    RecordContent decision(int serial) {
        String text = project.developer() + "：\n你单位报批的环境影响" + project.document()
                + "收悉。经研究，同意该项目建设。\n项目建设和运行中应落实各项环境保护措施。\n如不服本决定，可以自公告之日起六十日内向韶关市人民政府申请行政复议，也可以在六个月内向人民法院提起行政诉讼。";
        return notice(RecordKind.EIA_DECISION, number(serial), days.decided(), text, new Shown(null, null));
    }

    private String number(int serial) {
        int year = days.decided().getYear();
        String bracket = project.slipped(Slip.NUMBER_BROKEN) ? "" : "〕";
        return "韶环" + project.mark() + "审〔" + year + bracket + serial + "号";
    }

    private String overview() {
        return "项目概况：在现有厂区内建设" + project.name() + "，配套废水、废气治理设施。";
    }

    private String period(LocalDate start, LocalDate end, int miscounted) {
        LocalDate last = end.isBefore(start) ? days.intendedUntil() : end;
        int printed = rules.calendar().workingDaysBetween(start, last) + miscounted;
        return "公示期：" + chinese(start) + "至" + chinese(end) + "，共" + printed + "个工作日。";
    }

    private String fullText() {
        return project.slipped(Slip.CLOUD_DRIVE)
                ? "\n环境影响" + project.document() + "下载：https://pan.baidu.com/s/1demo" + project.serial() + " 提取码 q7ja"
                : "\n环境影响" + project.document() + "全本见附件。";
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private RecordContent notice(RecordKind kind, String number, LocalDate date, String text, Shown shown) {
        String stage = switch (kind) {
            case EIA_ACCEPTANCE -> "受理公示";
            case EIA_PRE_APPROVAL -> "拟审批公示";
            default -> "审批决定公告";
        };
        return new RecordContent(
                kind,
                project.name() + "环境影响" + project.document() + stage,
                number,
                Party.organisation(project.developer()),
                new Issuer("韶关市生态环境局", project.unit(), project.branch()),
                date,
                null,
                "",
                text,
                new RecordDetails.Eia(
                        project.name(),
                        project.place(),
                        project.developer(),
                        project.preparer(),
                        project.report() ? RecordDetails.EiaClass.BOOK : RecordDetails.EiaClass.TABLE,
                        project.accepted(),
                        shown.start(),
                        shown.end(),
                        kind == RecordKind.EIA_DECISION ? "批准" : "",
                        CONTACT,
                        List.of(new RecordDetails.Fact("编制主持人", "信用编号 BH0" + (10_000 + project.serial())))));
    }
}
