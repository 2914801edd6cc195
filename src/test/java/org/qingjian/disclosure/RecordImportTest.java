package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.ImportOutcome.Status;
import org.qingjian.disclosure.IncomingRecord.ProjectKey;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.shared.PortalException;

@QuarkusTest
class RecordImportTest {
    @Inject
    RecordImport imports;

    @Inject
    Records records;

    @Inject
    Publication publication;

    private final String source = "test-" + ARecord.serial();
    private final Delivery publish = new Delivery(source, "440200", Release.PUBLISHED);
    private final Delivery draft = new Delivery(source, "440200", Release.DRAFT);

    private static IncomingRecord row(String id, RecordContent content) {
        return new IncomingRecord(id, content, null);
    }

    private List<Status> take(Delivery delivery, IncomingRecord... rows) {
        return imports.take(delivery, List.of(rows)).stream()
                .map(ImportOutcome::status)
                .toList();
    }

    private String idOf(String sourceId, RecordContent content) {
        return imports.take(publish, List.of(row(sourceId, content))).get(0).recordId();
    }

    @Test
    void the_same_delivery_again_changes_nothing() {
        RecordContent a = ARecord.penalty();
        RecordContent b = ARecord.penalty();
        assertThat(take(publish, row("a", a), row("b", b))).containsExactly(Status.CREATED, Status.CREATED);
        assertThat(take(publish, row("a", a), row("b", b))).containsExactly(Status.UNCHANGED, Status.UNCHANGED);
    }

    /** Nobody has looked at it here: what only a person can judge is not made public by a delivery. */
    @Test
    void a_record_with_something_doubtful_in_it_waits_as_a_draft_as_it_was_delivered() {
        RecordContent a = AtTheDesk.decision("现场负责人：华建生。经查，华建生兴达砖厂没有许可证。罚款人民币陆万元整。");
        ImportOutcome first = imports.take(publish, List.of(row("a", a))).get(0);
        assertThat(first).isEqualTo(new ImportOutcome(Status.CREATED, first.recordId(), true));
        assertThatThrownBy(() -> records.find(first.recordId())).isInstanceOf(PortalException.class);
        assertThat(imports.take(publish, List.of(row("a", a))).get(0))
                .isEqualTo(new ImportOutcome(Status.UNCHANGED, first.recordId(), true));

        AtTheDesk people = new AtTheDesk();
        Delivery here = new Delivery(source, AtTheDesk.BRANCH, Release.PUBLISHED);
        String id = imports.take(here, List.of(row("b", AtTheDesk.decision("现场负责人：华建生。华建生兴达砖厂停产。罚款人民币陆万元整。"))))
                .get(0)
                .recordId();
        people.release(id);
        RecordView view = ((PublicRecord.Live) records.find(id)).view();
        assertThat(view.text()).contains("负责人：华某").contains("华建生兴达砖厂停产");
    }

    @Test
    void what_an_officer_has_made_of_a_delivery_stands_when_it_comes_again() {
        AtTheDesk people = new AtTheDesk();
        Delivery here = new Delivery(source, AtTheDesk.BRANCH, Release.PUBLISHED);
        RecordContent a = AtTheDesk.decision("现场负责人：华建生。华建生兴达砖厂停产。罚款人民币陆万元整。");
        String id = imports.take(here, List.of(row("a", a))).get(0).recordId();
        people.release(id);
        assertThat(imports.take(here, List.of(row("a", a))).get(0)).isEqualTo(new ImportOutcome(Status.UNCHANGED, id));
    }

    @Test
    void other_content_makes_a_new_edition() {
        RecordContent a = ARecord.penalty();
        String id = idOf("a", a);
        assertThat(take(publish, row("a", ARecord.titled(a, "来源改了标题")))).containsExactly(Status.UPDATED);
        RecordView view = ((PublicRecord.Live) records.find(id)).view();
        assertThat(view.title()).isEqualTo("来源改了标题");
        assertThat(view.edition()).isEqualTo(2);
        assertThat(view.revision()).isEqualTo(2);
    }

    @Test
    void drafts_wait_and_can_be_published_by_a_later_delivery() {
        RecordContent a = ARecord.penalty();
        assertThat(take(draft, row("a", a))).containsExactly(Status.CREATED);
        assertThat(take(draft, row("a", a))).containsExactly(Status.UNCHANGED);
        assertThat(take(draft, row("a", ARecord.titled(a, "草稿改了")))).containsExactly(Status.UPDATED);
        assertThat(take(publish, row("a", ARecord.titled(a, "草稿改了")))).containsExactly(Status.UPDATED);
        assertThat(((PublicRecord.Live) records.find(idOf("a", ARecord.titled(a, "草稿改了"))))
                        .view()
                        .edition())
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_record_is_never_brought_back() {
        RecordContent a = ARecord.penalty();
        String id = idOf("a", a);
        publication.withdraw(
                new WithdrawRecord(id, WithdrawalReason.VOID, "无效", "韶关市生态环境局", "", LocalDate.of(2026, 11, 20)),
                "publisher");
        assertThat(take(publish, row("a", a))).containsExactly(Status.UNCHANGED);
        take(publish, row("a", ARecord.titled(a, "又来了")));
        assertThat(records.find(id)).isInstanceOf(PublicRecord.Withdrawn.class);
    }

    @Test
    void a_number_that_another_source_has_published_is_reported_with_the_record_in_the_way() {
        RecordContent a = ARecord.penalty();
        String id = idOf("a", a);
        Delivery other = new Delivery(source + "-other", "440200", Release.PUBLISHED);
        assertThat(imports.take(other, List.of(row("x", a))))
                .containsExactly(new ImportOutcome(Status.NUMBER_TAKEN, id));
    }

    @Test
    void the_notices_of_a_project_come_together_in_the_order_of_the_stages() {
        ProjectKey key = new ProjectKey("k", "青棠再生铝项目", "韶关市云碓再生金属有限公司");
        LocalDate day = LocalDate.of(2026, 11, 19);
        imports.take(
                publish,
                List.of(
                        new IncomingRecord(
                                "2", ARecord.eia(RecordKind.EIA_PRE_APPROVAL, "青棠再生铝项目", day, day.plusDays(7)), key),
                        new IncomingRecord(
                                "1", ARecord.eia(RecordKind.EIA_ACCEPTANCE, "青棠再生铝项目", day.minusDays(20), day), key)));
        String id = imports.take(
                        publish,
                        List.of(new IncomingRecord(
                                "1", ARecord.eia(RecordKind.EIA_ACCEPTANCE, "青棠再生铝项目", day.minusDays(20), day), key)))
                .get(0)
                .recordId();
        String project = ((PublicRecord.Live) records.find(id)).view().projectId();
        assertThat(records.project(project).orElseThrow().notices())
                .extracting(RecordView::kind)
                .containsExactly(RecordKind.EIA_ACCEPTANCE, RecordKind.EIA_PRE_APPROVAL);
    }

    private IncomingRecord notice(RecordKind kind) {
        RecordContent content = ARecord.eia(kind, "试验项目", LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 21));
        return new IncomingRecord("case-1", content, new IncomingRecord.ProjectKey("case-1", "试验项目", "试验公司"));
    }

    @Test
    void a_case_that_moves_on_gets_another_notice_and_keeps_the_one_it_has() {
        assertThat(take(publish, notice(RecordKind.EIA_ACCEPTANCE))).containsExactly(Status.CREATED);
        ImportOutcome decision =
                imports.take(publish, List.of(notice(RecordKind.EIA_DECISION))).get(0);
        assertThat(decision.status()).isEqualTo(Status.CREATED);
        assertThat(((PublicRecord.Live) records.find(decision.recordId()))
                        .view()
                        .kind())
                .isEqualTo(RecordKind.EIA_DECISION);

        assertThat(take(publish, notice(RecordKind.EIA_ACCEPTANCE))).containsExactly(Status.UNCHANGED);
        assertThat(take(publish, notice(RecordKind.EIA_DECISION))).containsExactly(Status.UNCHANGED);
    }

    @Test
    void another_part_of_a_delivery_settles_the_stage_of_the_same_record() {
        String id = imports.take(publish, List.of(notice(RecordKind.EIA_ACCEPTANCE)))
                .get(0)
                .recordId();

        ImportOutcome completed = imports.take(
                        publish, List.of(notice(RecordKind.EIA_DECISION).completing()))
                .get(0);

        assertThat(completed).isEqualTo(new ImportOutcome(Status.UPDATED, id));
        assertThat(((PublicRecord.Live) records.find(id)).view().kind()).isEqualTo(RecordKind.EIA_DECISION);
    }
}
