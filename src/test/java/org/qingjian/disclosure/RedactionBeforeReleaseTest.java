package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
