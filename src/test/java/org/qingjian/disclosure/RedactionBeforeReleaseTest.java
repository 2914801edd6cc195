package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.document.Documents;
import org.qingjian.document.StoreOutcome;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What was hidden is nowhere in what is public; what was served is under seal. All names and numbers are invented. */
@QuarkusTest
class RedactionBeforeReleaseTest {
    static final String WITNESS = "覃守拙";
    static final String NUMBER = "440202197508131234";
    static final String PHONE = "13800001234";
    static final String BODY =
            "现场负责人" + WITNESS + "（身份证号码：" + NUMBER + "，联系电话：" + PHONE + "）在场。\n" + WITNESS + "承认排放。我局决定：罚款人民币陆万元整。";

    @Inject
    Documents documents;

    @Inject
    RedactionReview redaction;

    @Inject
    PublicationReview review;

    @Inject
    PublicationRelease releases;

    @Inject
    DeskRecords desk;

    @Inject
    Records records;

    @Inject
    RecordImport imports;

    @Inject
    Publication publication;

    @Inject
    EntityManager em;

    /** A decision as a word processor leaves it: names in the text, the properties and the file name. */
    static AttachedFile servedPdf(Documents documents) {
        byte[] plain = PublicPdf.of("决定书", List.of("当事人：韶关市墨岭造纸有限公司\n" + BODY, "第二页，" + WITNESS + "签字。"));
        try (PDDocument pdf = Loader.loadPDF(plain);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDDocumentInformation properties = new PDDocumentInformation();
            properties.setAuthor(WITNESS);
            properties.setTitle(WITNESS + "案");
            pdf.setDocumentInformation(properties);
            pdf.save(out);
            return stored(documents, out.toByteArray(), WITNESS + "决定书.pdf");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static AttachedFile stored(Documents documents, byte[] bytes, String name) {
        StoreOutcome outcome = documents.store(new ByteArrayInputStream(bytes), name, documents.limits());
        outcome.orThrow("file");
        return AttachedFile.of((StoreOutcome.Stored) outcome).named(name);
    }

    private RecordView live(String id) {
        return ((PublicRecord.Live) records.find(id)).view();
    }

    private static void hidesAll(String text) {
        assertThat(text).doesNotContain(WITNESS).doesNotContain(NUMBER).doesNotContain(PHONE);
    }

    @Test
    void the_public_edition_and_its_rebuilt_file_hold_nothing_of_what_was_hidden() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision(BODY), List.of(servedPdf(documents)));
        people.release(id);

        RecordView view = live(id);
        hidesAll(view.toString());
        assertThat(view.text()).contains("韶关市墨岭造纸有限公司").contains("陆万元整");
        assertThat(view.party().representative()).isEqualTo("石墨言");
        RecordView.FileView file = view.files().get(0);
        hidesAll(file.name());
        String layers = documents.read(file.sha256()).everyLayer();
        hidesAll(layers);
        assertThat(layers).contains("韶关市墨岭造纸有限公司").contains("第二页");
        assertThat(documents.read(file.sha256()).metadata()).doesNotContainKey("Author");
    }

    @Test
    void the_original_stays_under_seal_with_its_hash_and_the_map() {
        AtTheDesk people = new AtTheDesk();
        RecordContent served = AtTheDesk.decision(BODY);
        String id = AtTheDesk.draft(served);
        people.release(id);

        assertThat(desk.original(people.reviewer, id).orElseThrow()).isEqualTo(served);
        DeskRecord.Sealed sealed = desk.find(people.reviewer, id).sealed();
        assertThat(sealed.contentHash()).isEqualTo(StoredContent.of(served).hash());
        assertThat(sealed.places()).isGreaterThanOrEqualTo(4);
        assertThatThrownBy(() -> desk.original(people.clerk, id))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    /** RED-04: the trade name is published, its operator's data are not, wherever the form has put them. */
    @Test
    void a_sole_trader_keeps_the_trade_name_and_nothing_of_the_operator() {
        AtTheDesk people = new AtTheDesk();
        RecordContent decision = AtTheDesk.decision("当事人：林启航养殖场。林启航养殖场排放粪污，林启航承认属实。罚款人民币陆万元整。");
        RecordDetails.Penalty details = (RecordDetails.Penalty) decision.details();
        RecordContent ofTrader = new RecordContent(
                decision.kind(),
                "林启航养殖场排放粪污案",
                decision.documentNumber(),
                new Party("林启航养殖场（经营者：林启航，身份证号" + NUMBER + "）", PartyKind.SOLE_TRADER, NUMBER, "林启航"),
                decision.issuer(),
                decision.date(),
                decision.fine(),
                "",
                decision.body().replace("韶关市墨岭造纸有限公司", "林启航养殖场"),
                new RecordDetails.Penalty(
                        details.violation(),
                        details.facts(),
                        details.violated(),
                        details.basis(),
                        details.kinds(),
                        details.result(),
                        null,
                        null,
                        null,
                        List.of(new RecordDetails.Fact("经办人", "宓翀彧"), new RecordDetails.Fact("手机", "一三八〇〇〇〇一二三四"))));
        String id = AtTheDesk.draft(ofTrader);
        people.submit(id, "");
        people.judgeAll(id);
        LocalDate before = LocalDate.of(2026, 11, 18);
        review.approve(people.reviewer, id, people.version(id), new ProcedureDates(before, before), "");
        releases.release(people.publisher, id, people.version(id));
        RecordView view = live(id);
        hidesAll(view.toString());
        assertThat(view.toString().replace("林启航养殖场", "")).doesNotContain("林启航").doesNotContain("翀彧");
        assertThat(view.toString()).doesNotContain("一三八").contains("林启航养殖场");
        assertThat(view.party().name()).startsWith("林启航养殖场（经营者：林某");
        assertThat(view.party().creditCode()).isEmpty();
    }

    @Test
    void what_officers_write_for_the_public_beside_a_record_tells_nothing_that_was_hidden() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision(BODY));
        people.release(id);
        publication.startCorrection(id);
        for (String note : List.of("更正" + WITNESS + "的职务", "更正，详情请拨打" + PHONE, "更正证人：宓翀彧的陈述")) {
            refusesField("note", () -> people.submit(id, note));
        }
        long revision = desk.find(people.publisher, id).revision();
        for (List<String> words : List.of(
                List.of("reason", WITNESS + "提出复议", "韶关市人民政府", "韶府行复〔2026〕32号"),
                List.of("organ", "主要证据不足", "审判员" + WITNESS, "韶府行复〔2026〕32号"),
                List.of("legalDocument", "主要证据不足", "韶关市人民政府", WITNESS + "案行政复议决定书"))) {
            refusesField(
                    words.get(0),
                    () -> releases.withdraw(
                            people.publisher,
                            new WithdrawRecord(
                                    id,
                                    WithdrawalReason.REVOKED,
                                    words.get(1),
                                    words.get(2),
                                    words.get(3),
                                    LocalDate.of(2026, 11, 20)),
                            revision));
        }
        people.submit(id, "更正罚款缴纳期限，韶关市墨岭造纸有限公司已收到通知");
    }

    private static void refusesField(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable words) {
        assertThatThrownBy(words).isInstanceOfSatisfying(PortalException.class, e -> {
            assertThat(e.type()).isEqualTo(ProblemType.INVALID_INPUT);
            assertThat(e.violations())
                    .extracting(PortalException.Violation::field, PortalException.Violation::code)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(field, "personal-data"));
        });
    }

    /** T03: masked in the head, in full in the body. */
    @Test
    void a_name_that_is_masked_in_one_place_only_is_found_in_the_other() {
        AtTheDesk people = new AtTheDesk();
        RecordContent decision = AtTheDesk.decision("法定代表人李建国到场。员工王某在场。罚款人民币陆万元整。");
        RecordContent halfMasked = new RecordContent(
                decision.kind(),
                decision.title(),
                decision.documentNumber(),
                new Party(decision.party().name(), PartyKind.ORGANISATION, "", "李*国"),
                decision.issuer(),
                decision.date(),
                decision.fine(),
                "",
                decision.body(),
                decision.details());
        String id = AtTheDesk.draft(halfMasked);
        people.release(id);
        assertThat(live(id).text()).doesNotContain("李建国").contains("李某");
    }

    @Test
    void a_proposal_is_not_followed_without_a_reason_and_what_was_missed_is_added() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision(BODY + "\n取样点在老槐树东侧第三户门前。"));
        people.submit(id, "");
        RedactionView view = redaction.view(people.reviewer, id);
        assertThat(view.passages()).extracting(RedactionPassage::text).contains(WITNESS, NUMBER, PHONE);
        assertThatThrownBy(() -> redaction.decide(
                        people.reviewer,
                        id,
                        view.version(),
                        List.of(new RedactionDecision(WITNESS, "PERSON_NAME", false, false, "", ""))))
                .isInstanceOf(PortalException.class)
                .hasMessage("invalid-input");
        redaction.decide(
                people.reviewer,
                id,
                view.version(),
                List.of(new RedactionDecision("老槐树东侧第三户", "ADDRESS", true, true, "（略）", "能认出住户")));
        people.judgeAll(id);
        people.approve(id);
        releases.release(people.publisher, id, people.version(id));
        assertThat(live(id).text()).contains("取样点在（略）门前").doesNotContain("老槐树");
    }

    @ParameterizedTest
    @ValueSource(strings = {NUMBER, "（" + NUMBER + "）", "号码 " + NUMBER + "。"})
    void a_passage_is_not_replaced_by_itself(String replacement) {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision(BODY));
        people.submit(id, "");
        RedactionView view = redaction.view(people.reviewer, id);
        RedactionDecision decision = new RedactionDecision(NUMBER, "CITIZEN_NUMBER", true, false, replacement, "已核对");
        assertThatThrownBy(() -> redaction.decide(people.reviewer, id, view.version(), List.of(decision)))
                .isInstanceOf(PortalException.class)
                .hasMessage("invalid-input");
    }

    @Test
    void nothing_is_approved_while_a_passage_waits_for_a_decision() {
        AtTheDesk people = new AtTheDesk();
        byte[] blank = PublicPdf.of("扫描件", List.of(""));
        AttachedFile file = stored(documents, blank, "扫描件.pdf");
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"), List.of(file));
        people.submit(id, "");
        assertThat(desk.find(people.reviewer, id).edition().openPassages()).isPositive();
        assertThatThrownBy(() -> people.approve(id))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations())
                                .extracting(PortalException.Violation::code)
                                .containsExactly("redaction-open"));
        people.judgeAll(id);
        people.approve(id);
    }

    @Test
    void what_is_sent_back_after_approval_is_the_original_again() {
        AtTheDesk people = new AtTheDesk();
        RecordContent served = AtTheDesk.decision(BODY);
        String id = AtTheDesk.draft(served);
        people.throughReview(id);
        hidesAll(desk.find(people.publisher, id).content().toString());
        review.sendBack(people.publisher, id, people.version(id), "再核对");
        assertThat(desk.find(people.clerk, id).content()).isEqualTo(served);
        people.release(id);
        hidesAll(live(id).toString());
    }

    @Test
    void an_import_that_publishes_masks_first_and_is_the_same_the_second_time() {
        RecordContent delivered = AtTheDesk.decision(BODY);
        Delivery delivery = new Delivery("leaky-" + ARecord.serial(), "440200", Release.PUBLISHED);
        List<IncomingRecord> rows = List.of(new IncomingRecord("1", delivered, null));
        String id = imports.take(delivery, rows).get(0).recordId();
        hidesAll(live(id).toString());
        assertThat(live(id).text()).contains("韶关市墨岭造纸有限公司");
        assertThat(imports.take(delivery, rows).get(0).status()).isEqualTo(ImportOutcome.Status.UNCHANGED);
        assertThat(imports.take(new Delivery(delivery.source(), "440200", Release.DRAFT), rows)
                        .get(0)
                        .status())
                .isEqualTo(ImportOutcome.Status.UNCHANGED);
        assertThat(em.createNativeQuery("select content ->> 'body' from sealed_original where record_id = :id")
                        .setParameter("id", id)
                        .getSingleResult()
                        .toString())
                .contains(WITNESS);
    }

    @Test
    void a_correction_begins_with_the_original() {
        AtTheDesk people = new AtTheDesk();
        RecordContent served = AtTheDesk.decision(BODY);
        String id = AtTheDesk.draft(served);
        people.release(id);
        publication.startCorrection(id);
        assertThat(desk.find(people.clerk, id).content()).isEqualTo(served);
        people.release(id);
        hidesAll(live(id).toString());
    }
}
