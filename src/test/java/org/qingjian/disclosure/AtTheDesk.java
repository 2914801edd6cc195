package org.qingjian.disclosure;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qingjian.document.Documents;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Three people at the desk of one branch, and a decision that goes through their hands. */
public final class AtTheDesk {
    public static final String BRANCH = "440205";

    public final Actor clerk = SignInForTests.actorOf(BRANCH, Role.CLERK);
    public final Actor reviewer = SignInForTests.actorOf(BRANCH, Role.LEGAL_REVIEWER);
    public final Actor publisher = SignInForTests.actorOf(BRANCH, Role.PUBLISHER);

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** A file that the portal keeps, under the name its sender gave it. */
    public static AttachedFile kept(Documents documents, byte[] bytes, String name) {
        return RedactionBeforeReleaseTest.stored(documents, bytes, name);
    }

    /** A draft of the branch. */
    public static String draft(RecordContent content, List<AttachedFile> files) {
        return bean(Publication.class).enter(new NewRecord("desk", "", BRANCH, null, content, files));
    }

    public static String draft(RecordContent content) {
        return draft(content, List.of());
    }

    /** The version of the edition in preparation. */
    public long version(String id) {
        DeskRecord view = bean(DeskRecords.class).find(publisher, id);
        return java.util.Objects.requireNonNull(view.edition()).version();
    }

    public void submit(String id, String note) {
        bean(PublicationReview.class).submit(clerk, id, version(id), note);
    }

    public void approve(String id) {
        bean(PublicationReview.class).approve(reviewer, id, version(id), ProcedureDates.NONE, "");
    }

    /** Leaves everything doubtful as it is, files after having opened them. */
    public void judgeAll(String id) {
        RedactionView view = bean(RedactionReview.class).view(reviewer, id);
        view.files().forEach(file -> bean(DeskFiles.class).open(reviewer, id, file.position()));
        bean(RedactionReview.class)
                .decide(
                        reviewer,
                        id,
                        view.version(),
                        view.passages().stream()
                                .filter(RedactionPassage::open)
                                .map(p -> new RedactionDecision(p.text(), p.type(), false, false, "", "已核对"))
                                .toList());
    }

    /** From draft to approved. */
    public void throughReview(String id) {
        submit(id, "更正说明");
        judgeAll(id);
        approve(id);
    }

    /** From draft to the public. */
    public void release(String id) {
        throughReview(id);
        bean(PublicationRelease.class).release(publisher, id, version(id));
    }

    /** A decision below the threshold of a major one, with all that the checks ask for. */
    public static RecordContent decision(String body) {
        return new RecordContent(
                RecordKind.PENALTY,
                "韶关市墨岭造纸有限公司超标排放废水案",
                "韶环(曲江)罚〔2026〕" + ARecord.serial() + "号",
                new Party("韶关市墨岭造纸有限公司", PartyKind.ORGANISATION, "91449902MA00000006", "石墨言"),
                new Issuer("韶关市生态环境局", "曲江分局", BRANCH),
                LocalDate.of(2026, 11, 20),
                new BigDecimal("60000.00"),
                "",
                "当事人：韶关市墨岭造纸有限公司\n" + body + "\n如不服本决定，可以在收到之日起六十日内向韶关市人民政府申请行政复议，也可以在六个月内向人民法院提起行政诉讼。",
                new RecordDetails.Penalty(
                        "超过水污染物排放标准排放",
                        "",
                        "《排污许可管理条例》第十七条",
                        "《排污许可管理条例》第三十四条",
                        List.of("FINE"),
                        "罚款人民币陆万元整",
                        null,
                        null,
                        null));
    }
}
