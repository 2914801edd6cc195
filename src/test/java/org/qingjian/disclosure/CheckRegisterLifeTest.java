package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.document.SampleFiles;
import org.qingjian.document.TextState;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/** A finding opens, is answered or goes away, and is counted. */
@QuarkusTest
class CheckRegisterLifeTest {
    @Inject
    Findings findings;

    @Inject
    FindingRun run;

    @Inject
    NightlyChecks nightly;

    @Inject
    Publication publication;

    @Inject
    PublicationReview review;

    @Inject
    PublicationRelease release;

    @Inject
    RecordFiles files;

    @Inject
    RecordRepository records;

    @Inject
    Clock clock;

    @Inject
    Withholdings withholdings;

    @Inject
    RecordImport imports;

    private static RecordContent withBody(RecordContent content, String body) {
        return new RecordContent(
                content.kind(),
                content.title(),
                content.documentNumber(),
                content.party(),
                content.issuer(),
                content.date(),
                content.fine(),
                content.summary(),
                body,
                content.details());
    }

    private long revision(String id) {
        return QuarkusTransaction.requiringNew().call(() -> records.findById(id).revision());
    }

    private List<FindingView> of(Actor actor, String id) {
        return findings.list(actor, FindingFilter.ALL).stream()
                .filter(f -> f.subject().equals(id))
                .toList();
    }

    @Test
    void a_finding_opens_on_the_change_and_goes_away_when_it_is_mended() {
        AtTheDesk people = new AtTheDesk();
        RecordContent whole = AtTheDesk.decision("罚款人民币陆万元整。");
        String id = AtTheDesk.draft(withBody(whole, "罚款人民币陆万元整。"));
        people.submit(id, "");
        assertThat(of(people.clerk, id))
                .filteredOn(f -> f.check().equals("P05"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.state()).isEqualTo(FindingState.TO_VERIFY);
                    assertThat(f.severity()).isEqualTo("BLOCK");
                    assertThat(f.evidence()).contains("复议").contains("诉讼");
                });
        review.sendBack(people.reviewer, id, people.version(id), "没有救济途径");
        publication.edit(id, people.version(id), whole);
        people.submit(id, "");
        assertThat(of(people.clerk, id))
                .filteredOn(f -> f.check().equals("P05"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.state()).isEqualTo(FindingState.FIXED);
                    assertThat(f.fixedAt()).isNotNull();
                });
    }

    @Test
    void a_withdrawal_that_comes_late_is_found_at_once() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.release(id);
        LocalDate known = LegalZone.today(clock).minusDays(30);
        WithdrawRecord withdrawal =
                new WithdrawRecord(id, WithdrawalReason.REVOKED, "复议撤销", "韶关市人民政府", "韶府复〔2026〕1号", known);
        release.withdraw(people.publisher, withdrawal, revision(id));
        assertThat(of(people.clerk, id))
                .filteredOn(f -> f.check().equals("P09"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).contains(known.toString()));
    }

    @Test
    void what_was_found_in_a_draft_that_is_given_up_needs_no_answer() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(withBody(AtTheDesk.decision(""), "罚款人民币陆万元整。"));
        people.submit(id, "");
        review.sendBack(people.reviewer, id, people.version(id), "没有救济途径");
        review.discard(people.clerk, id, people.version(id), "重复录入");
        assertThat(of(people.clerk, id))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.state()).isEqualTo(FindingState.FIXED));
    }

    @Test
    void what_blocks_is_not_released() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(withBody(AtTheDesk.decision(""), "罚款人民币陆万元整。"));
        people.throughReview(id);
        assertThatThrownBy(() -> people.release(id)).isInstanceOf(PortalException.class);
    }

    @Test
    void a_late_decision_is_found_at_night_and_answered_with_a_reason() {
        AtTheDesk people = new AtTheDesk();
        RecordContent decision = AtTheDesk.decision("罚款人民币陆万元整。");
        RecordContent late = new RecordContent(
                decision.kind(),
                decision.title(),
                decision.documentNumber(),
                decision.party(),
                decision.issuer(),
                LocalDate.of(2026, 1, 5),
                decision.fine(),
                "",
                decision.body(),
                decision.details());
        String id = AtTheDesk.draft(late);
        nightly.all();
        FindingView found = of(people.clerk, id).stream()
                .filter(f -> f.check().equals("P02"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> findings.settle(people.clerk, found.id(), FindingState.FIXED, " ", found.version()))
                .hasMessage("invalid-input");
        Actor stranger = SignInForTests.actorOf("440203", Role.CLERK);
        assertThatThrownBy(() -> findings.settle(stranger, found.id(), FindingState.FIXED, "x", found.version()))
                .hasMessage("not-found");
        findings.settle(people.clerk, found.id(), FindingState.NOT_TRUE, "文书送达地址不明，正在公告送达", found.version());
        assertThatThrownBy(() -> findings.settle(people.clerk, found.id(), FindingState.FIXED, "另一人", found.version()))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.STALE_VERSION));
        nightly.all();
        assertThat(of(people.clerk, id))
                .filteredOn(f -> f.check().equals("P02"))
                .extracting(FindingView::state)
                .containsExactly(FindingState.NOT_TRUE);
    }

    @Test
    void n_checked_m_irregular_k_fixed_is_counted_live() {
        Actor branch = SignInForTests.actorOf("440204", Role.CLERK);
        FindingFigures before = findings.figures(branch);
        String id = publication.enter(
                new NewRecord("desk", "", "440204", null, withBody(AtTheDesk.decision(""), "没有救济途径。"), List.of()));
        run.afterChange(id);
        FindingFigures opened = findings.figures(branch);
        assertThat(opened.checked()).isEqualTo(before.checked() + 1);
        assertThat(opened.irregular()).isEqualTo(before.irregular() + 1);
        assertThat(opened.fixed()).isEqualTo(before.fixed());
        of(branch, id).stream()
                .filter(f -> f.state() == FindingState.TO_VERIFY)
                .forEach(f -> findings.settle(branch, f.id(), FindingState.FIXED, "已改", f.version()));
        assertThat(findings.figures(branch).fixed()).isEqualTo(before.fixed() + 1);
    }

    @Test
    void a_missing_number_is_asked_for_until_its_ground_is_recorded() {
        Actor reviewer = SignInForTests.actorOf("440222", Role.LEGAL_REVIEWER);
        Actor clerk = SignInForTests.actorOf("440222", Role.CLERK);
        for (int serial : new int[] {1, 3}) {
            RecordContent d = AtTheDesk.decision("罚款人民币陆万元整。");
            publication.enter(new NewRecord(
                    "desk",
                    "",
                    "440222",
                    null,
                    new RecordContent(
                            d.kind(),
                            d.title(),
                            "韶环(始兴)罚〔2026〕" + serial + "号",
                            d.party(),
                            d.issuer(),
                            d.date(),
                            d.fine(),
                            "",
                            d.body(),
                            d.details()),
                    List.of()));
        }
        run.checkSeries("440222");
        FindingView missing =
                findings.list(clerk, new FindingFilter(null, "440222", FindingState.TO_VERIFY, "P11")).stream()
                        .filter(f -> f.subject().contains("〔2026〕2号"))
                        .findFirst()
                        .orElseThrow();
        withholdings.record(
                reviewer,
                new WithholdDecision(
                        "440222",
                        RecordKind.PENALTY,
                        missing.subject(),
                        LocalDate.of(2026, 10, 8),
                        WithholdingGround.NUMBER_VOID,
                        "编号时重复，作废"));
        run.checkSeries("440222");
        assertThat(findings.list(clerk, new FindingFilter(null, "440222", null, "P11")))
                .filteredOn(f -> f.subject().equals(missing.subject()))
                .extracting(FindingView::state)
                .containsExactly(FindingState.FIXED);
    }

    /** T08: a form that was shown for three working days only. */
    @Test
    void an_eia_notice_that_is_too_short_is_found_in_its_project() {
        LocalDate start = LocalDate.of(2026, 11, 9);
        RecordContent notice = ARecord.eia(RecordKind.EIA_ACCEPTANCE, "青棠仓储项目", start, start.plusDays(3));
        String id = imports.take(
                        new Delivery("short-" + ARecord.serial(), "440205", Release.PUBLISHED),
                        List.of(new IncomingRecord("1", notice, null)))
                .get(0)
                .recordId();
        run.afterChange(id);
        assertThat(findings.list(new AtTheDesk().clerk, new FindingFilter("EIA", null, null, "C04")))
                .filteredOn(f -> id.equals(f.recordId()))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).contains("3 个工作日"));
    }

    @Test
    void an_attachment_of_another_class_or_behind_a_password_is_found() {
        AttachedFile table = files.handOver(
                        new AtTheDesk().clerk,
                        new ByteArrayInputStream(SampleFiles.pdf("建设项目环境影响 报告表\n（污染影响类）")),
                        "全本.pdf")
                .file();
        AttachedFile locked = new AttachedFile(
                0, "全本（二）.pdf", "application/pdf", 9, 1, table.sha256(), TextState.ENCRYPTED, Set.of());
        LocalDate start = LocalDate.of(2026, 11, 9);
        RecordContent notice = ARecord.eia(RecordKind.EIA_ACCEPTANCE, "墨岭仓储项目", start, start.plusDays(13));
        String id =
                publication.enter(new NewRecord("desk", "", AtTheDesk.BRANCH, null, notice, List.of(table, locked)));
        run.afterChange(id);
        List<FindingView> found = of(new AtTheDesk().clerk, id);
        assertThat(found)
                .filteredOn(f -> f.check().equals("C17"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).contains("附件是报告表"));
        assertThat(found)
                .filteredOn(f -> f.check().equals("C12"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence()).contains("打不开"));
    }
}
