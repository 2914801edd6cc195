package org.qingjian.demo;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseDesk;
import org.qingjian.complaint.Channel;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.Complaints;
import org.qingjian.complaint.Contact;
import org.qingjian.complaint.EvidenceDesk;
import org.qingjian.complaint.FileComplaint;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.complaint.IdentityLevel;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.Move;
import org.qingjian.complaint.OfferedFile;
import org.qingjian.complaint.Receipt;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;

/** Invented cases, one in each of the states that somebody who looks around wants to see. */
@Singleton
class SampleComplaints {
    private static final String QUJIANG = "440205";
    private static final Actor HANDLER = officer("demo-handler", "曲江分局 承办岗");
    private static final Actor REVIEWER = officer("demo-reviewer", "市局 分管负责人");
    private static final Map<String, String> NOTHING = Map.of();

    private final Complaints complaints;
    private final CaseDesk desk;
    private final EvidenceDesk evidence;

    SampleComplaints(Complaints complaints, CaseDesk desk, EvidenceDesk evidence) {
        this.complaints = complaints;
        this.evidence = evidence;
        this.desk = desk;
    }

    private static Actor officer(String name, String unit) {
        Actor portal = Actor.system(name);
        return new Actor(portal.id(), portal.username(), unit, Set.of(), Branch.cityBureau(), null);
    }

    /** Makes them; the receipt of the one that is in hand, to be tried on the tracking page. */
    Receipt create() {
        Contact neighbour = new Contact("钟青原", "13900010008", null, null);
        file(ComplaintKind.REPORT, Medium.WATER, "枫湾镇石下村小河", "河水早上发白，有刺鼻的气味。", null);
        move(file(ComplaintKind.COMPLAINT, Medium.NOISE, "大塘镇工业路机修厂", "夜里十一点后还有敲打声。", neighbour), Move.REGISTER);
        Receipt inHand = file(ComplaintKind.REPORT, Medium.LIVESTOCK, "樟市镇云庄村水塘", "养猪场把粪水从软管排进村口水塘，鱼死了不少。", neighbour);
        handled(inHand);
        desk.make(HANDLER, inHand.caseNumber(), Move.RECORD, Map.of("note", "已到现场检查并采样，等监测报告", "open", "1"));
        desk.message(HANDLER, inHand.caseNumber(), "您说多在夜里排放，方便补充最近一次的大致时间吗？");
        answered(file(ComplaintKind.REPORT, Medium.AIR, "白土镇砖厂", "烟囱冒黑烟，早晚最浓。", null), Move.REPLY);
        answered(file(ComplaintKind.REPORT, Medium.SOLID_WASTE, "沙溪镇河滩", "有人夜里倒工业废渣。", null), Move.REPLY, Move.CLOSE);
        Receipt bounced = file(ComplaintKind.REPORT, Medium.WATER, "马坝镇与乌石镇交界处排洪沟", "沟里有油花。", null);
        move(bounced, Move.REGISTER);
        move(bounced, Move.ACCEPT);
        desk.make(HANDLER, bounced.caseNumber(), Move.ASSIGN, Map.of("branch", QUJIANG));
        desk.make(HANDLER, bounced.caseNumber(), Move.OBJECT, Map.of("note", "地点在乌石镇一侧，请重新确认。"));
        file(ComplaintKind.ACCUSE, Medium.OTHER, "某分局", "检查前有人通风报信。", null);
        return inHand;
    }

    private Receipt file(ComplaintKind kind, Medium medium, String place, String text, @Nullable Contact contact) {
        IdentityLevel level = contact == null ? IdentityLevel.ANONYMOUS : IdentityLevel.SEALED;
        return complaints.file(
                new FileComplaint(
                        kind, level, medium, text, null, place, null, null, QUJIANG, null, null, Map.of(), contact),
                Arrival.by(Channel.WEB));
    }

    private void handled(Receipt receipt) {
        move(receipt, Move.REGISTER);
        move(receipt, Move.ACCEPT);
        desk.make(HANDLER, receipt.caseNumber(), Move.ASSIGN, Map.of("branch", QUJIANG));
        move(receipt, Move.SIGN_IN);
    }

    private void answered(Receipt receipt, Move... then) {
        handled(receipt);
        evidence.attach(HANDLER, receipt.caseNumber(), "现场检查记录", inspectionRecord());
        desk.make(
                HANDLER,
                receipt.caseNumber(),
                Move.DRAFT_REPLY,
                Map.of(
                        "request", "反映的情况见受理内容",
                        "facts", "执法人员到现场检查，发现的问题已责令改正。",
                        "opinion", "SUPPORTED",
                        "outcome", "ACTED",
                        "legalBasis", "《大气污染防治法》第九十九条",
                        "remedy", "不服本答复的，可以自收到之日起 30 日内向市人民政府申请复查。",
                        "evidence", "检查记录写明当时的工况和责令改正的内容"));
        for (Move move : List.of(then)) {
            desk.make(move == Move.REPLY ? REVIEWER : HANDLER, receipt.caseNumber(), move, NOTHING);
        }
    }

    private static OfferedFile inspectionRecord() {
        String text = "现场检查记录（演示）\n检查时生产设施正在运行，发现的问题已当场指出并责令改正，拍照 4 张。";
        return new OfferedFile("record.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private void move(Receipt receipt, Move move) {
        desk.make(HANDLER, receipt.caseNumber(), move, NOTHING);
    }
}
