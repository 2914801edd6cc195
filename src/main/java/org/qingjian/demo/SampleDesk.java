package org.qingjian.demo;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qingjian.disclosure.DeskRecord;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.Issuer;
import org.qingjian.disclosure.NewRecord;
import org.qingjian.disclosure.NightlyChecks;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.ProcedureDates;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.PublicationReview;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.RedactionDecision;
import org.qingjian.disclosure.RedactionPassage;
import org.qingjian.disclosure.RedactionReview;
import org.qingjian.disclosure.RedactionView;
import org.qingjian.identity.AccountView;
import org.qingjian.identity.Accounts;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Role;
import org.qingjian.shared.time.LegalZone;

/** Puts invented decisions on the demonstration's desk, one at every step, by the same front doors that the desk uses. */
@Singleton
class SampleDesk {
    private static final String BRANCH = "440205";
    private static final String WITNESS = "现场负责人覃守拙（身份证号码：440205197508131234，联系电话：13800001234，住韶关市曲江区青棠镇石泊村三组12号）在场见证。";

    private final Publication publication;
    private final PublicationReview review;
    private final PublicationRelease releases;
    private final RedactionReview redaction;
    private final DeskRecords desk;
    private final NightlyChecks checks;
    private final Accounts accounts;
    private final Clock clock;

    SampleDesk(
            Publication publication,
            PublicationReview review,
            PublicationRelease releases,
            RedactionReview redaction,
            DeskRecords desk,
            NightlyChecks checks,
            Accounts accounts,
            Clock clock) {
        this.publication = publication;
        this.review = review;
        this.releases = releases;
        this.redaction = redaction;
        this.desk = desk;
        this.checks = checks;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The demonstration accounts have to be there. */
    void fill() {
        draft(61, "云碓电镀加工厂", 3, "");
        submitted(62, "韶关市青棠纸品有限公司", 15, "");
        submitted(63, "韶关市禾禄建材有限公司", 8, "如不服本决定，可以自收到之日起六十日内向广东省生态环境厅申请行政复议，也可以在六个月内提起行政诉讼。");
        submitted(64, "韶关市鹭溪再生资源有限公司", 1, "");
        String returned = submitted(65, "韶关市石泊食品有限公司", 5, "");
        review.sendBack(actor(Role.LEGAL_REVIEWER), returned, version(returned), "处罚依据的条款写错，请核对");
        approved(66, "韶关市墨岭造纸有限公司", 6);
        String scheduled = approved(67, "韶关市松涧水泥有限公司", 2);
        releases.schedule(
                actor(Role.PUBLISHER),
                scheduled,
                version(scheduled),
                clock.instant().plus(Duration.ofDays(1)));
        String published = approved(69, "韶关市枫渡养殖有限公司", 4);
        releases.release(actor(Role.PUBLISHER), published, version(published));
        correction(published);
        checks.all();
    }

    private void correction(String id) {
        publication.startCorrection(id);
        DeskRecord view = desk.find(actor(Role.CLERK), id);
        RecordContent content = view.content();
        publication.edit(
                id,
                version(id),
                new RecordContent(
                        content.kind(),
                        content.title(),
                        content.documentNumber(),
                        content.party(),
                        content.issuer(),
                        content.date(),
                        content.fine(),
                        content.summary(),
                        content.body().replace("一次采样", "两次采样"),
                        content.details()));
        review.submit(actor(Role.CLERK), id, version(id), "采样次数写错，更正为两次");
    }

    private String draft(int serial, String party, int daysAgo, String remedies) {
        LocalDate date = LegalZone.today(clock).minusDays(daysAgo);
        String rights = remedies.isEmpty() ? "如不服本决定，可以自收到之日起六十日内向韶关市人民政府申请行政复议，也可以在六个月内提起行政诉讼。" : remedies;
        RecordContent content = new RecordContent(
                RecordKind.PENALTY,
                party + "超标排放水污染物案",
                "韶环(曲江)罚〔%d〕%d号".formatted(date.getYear(), serial),
                new Party(party, PartyKind.ORGANISATION, "", ""),
                new Issuer("韶关市生态环境局", "曲江分局", BRANCH),
                date,
                new BigDecimal("60000"),
                "外排废水化学需氧量超过限值，罚款 6 万元。",
                "当事人：" + party + "\n经一次采样监测，你单位外排废水化学需氧量超过限值。" + WITNESS + "\n我局决定：罚款人民币陆万元整。\n" + rights,
                new RecordDetails.Penalty(
                        "超标排放水污染物",
                        "外排废水化学需氧量超过限值",
                        "《排污许可管理条例》第十七条第一款",
                        "《排污许可管理条例》第三十四条第一项",
                        List.of("FINE"),
                        "罚款人民币陆万元整",
                        null,
                        null,
                        null));
        return publication.enter(new NewRecord("desk", "", BRANCH, null, content, List.of()));
    }

    private String submitted(int serial, String party, int daysAgo, String remedies) {
        String id = draft(serial, party, daysAgo, remedies);
        review.submit(actor(Role.CLERK), id, version(id), "");
        return id;
    }

    private String approved(int serial, String party, int daysAgo) {
        String id = submitted(serial, party, daysAgo, "");
        RedactionView view = redaction.view(actor(Role.LEGAL_REVIEWER), id);
        List<RedactionDecision> decisions = view.passages().stream()
                .filter(RedactionPassage::open)
                .map(p -> new RedactionDecision(p.text(), p.type(), false, false, "", "不是个人信息"))
                .toList();
        if (!decisions.isEmpty()) {
            redaction.decide(actor(Role.LEGAL_REVIEWER), id, view.version(), decisions);
        }
        review.approve(actor(Role.LEGAL_REVIEWER), id, version(id), ProcedureDates.NONE, "");
        return id;
    }

    private long version(String id) {
        return java.util.Objects.requireNonNull(
                        desk.find(actor(Role.PUBLISHER), id).edition())
                .version();
    }

    /** The demonstration's account for a post. */
    private Actor actor(Role role) {
        AccountView account = accounts.list(Actor.system("demo")).stream()
                .filter(a -> a.roles().equals(Set.of(role)))
                .findFirst()
                .orElseThrow();
        return new Actor(
                account.id(),
                account.username(),
                account.unit(),
                Set.of(role),
                Branch.find(java.util.Objects.requireNonNullElse(account.branch(), BRANCH))
                        .orElseThrow(),
                null);
    }
}
