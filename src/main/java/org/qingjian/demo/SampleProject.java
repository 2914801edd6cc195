package org.qingjian.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.IncomingRecord.ProjectKey;
import org.qingjian.disclosure.Issuer;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;

/** One invented EIA project; the later its number, the earlier it stands. */
final class SampleProject {
    private static final List<String> NAMES = List.of(
            "年处理 8 万吨废旧铝合金再生利用项目",
            "城北污水处理厂三期扩建工程",
            "青棠河生态修复及堤岸工程",
            "石泊镇生活垃圾转运站改造",
            "年产 900 万米印染布技改项目",
            "云碓电镀园区废水集中处理站提标改造",
            "墨岭年产 30 万立方米机制砂项目",
            "松烟镇万头生猪生态养殖项目",
            "鹭溪水库引水隧洞工程");
    private static final List<RecordKind> STAGES =
            List.of(RecordKind.EIA_ACCEPTANCE, RecordKind.EIA_PRE_APPROVAL, RecordKind.EIA_DECISION);
    private static final long DAYS_BETWEEN_STAGES = 20;

    private final int index;
    private final LocalDate today;
    private final boolean book;
    private final String place;
    private final Party developer;
    private final Issuer issuer;

    SampleProject(InventedNames names, LocalDate today, int index) {
        this.index = index;
        this.today = today;
        this.book = index % 3 == 0;
        String branch = names.branch();
        this.place = "韶关市" + names.town() + "工业集中区 B-0" + (index + 1) + " 地块";
        this.developer = new Party(names.enterprise(), PartyKind.ORGANISATION, names.creditCode(), "");
        this.issuer = new Issuer("韶关市生态环境局", index % 2 == 0 ? "" : branch.substring(7), branch.substring(0, 6));
    }

    List<IncomingRecord> notices() {
        int reached = index < 3 ? 2 : index < 6 ? 3 : 1;
        List<IncomingRecord> notices = new ArrayList<>();
        LocalDate first = today.minusDays(DAYS_BETWEEN_STAGES * (reached - 1) + 3L + (reached == 3 ? 30L * index : 0));
        for (int stage = 0; stage < reached; stage++) {
            notices.add(notice(STAGES.get(stage), first.plusDays(DAYS_BETWEEN_STAGES * stage), first));
        }
        return notices;
    }

    private IncomingRecord notice(RecordKind kind, LocalDate start, LocalDate accepted) {
        String project = NAMES.get(index);
        boolean decision = kind == RecordKind.EIA_DECISION;
        String number = decision ? "韶环审〔%d〕%d号".formatted(start.getYear(), index + 20) : "";
        String title = project
                + switch (kind) {
                    case EIA_ACCEPTANCE -> "环境影响评价文件受理公示";
                    case EIA_PRE_APPROVAL -> "环境影响评价文件拟审批公示";
                    default -> "环境影响评价文件的批复";
                };
        LocalDate end = decision ? null : start.plusDays(kind == RecordKind.EIA_ACCEPTANCE && book ? 16 : 9);
        RecordDetails.Eia details = new RecordDetails.Eia(
                project,
                place,
                developer.name(),
                "广东棠溪环境技术有限公司",
                book ? RecordDetails.EiaClass.BOOK : RecordDetails.EiaClass.TABLE,
                accepted,
                decision ? null : start,
                end,
                decision ? "批准" : "",
                "行政审批科 0751-0000 1234，邮编 512000",
                List.of(
                        new RecordDetails.Fact("对环境的主要影响", "施工扬尘、运营期废水和噪声"),
                        new RecordDetails.Fact("减轻影响的办法", "废水经处理达标后回用，厂界设隔声墙，固体废物交有资质单位处理")));
        String body = title + "\n建设单位：" + developer.name() + "\n建设地点：" + place + "\n"
                + (decision ? "经审查，原则同意报告的评价结论。" : "公示期间公众可以通过电话、信函提出意见；利害关系人可以申请听证。");
        return new IncomingRecord(
                "demo-" + index + "-" + kind,
                new RecordContent(kind, title, number, developer, issuer, start, null, "", body, details),
                new ProjectKey("demo-" + index, project, developer.name()));
    }
}
