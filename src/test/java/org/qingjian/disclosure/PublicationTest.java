package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

@QuarkusTest
class PublicationTest {
    @Inject
    Publication publication;

    @Inject
    Records records;

    @Inject
    EntityManager em;

    private static RecordView live(PublicRecord found) {
        return ((PublicRecord.Live) found).view();
    }

    private String published() {
        String id = publication.enter(ARecord.entered(ARecord.penalty()));
        publication.publish(id, null);
        return id;
    }

    @Test
    void a_draft_is_as_unknown_to_the_public_as_no_record() {
        String id = publication.enter(ARecord.entered(ARecord.penalty()));
        assertThatThrownBy(() -> records.find(id))
                .isInstanceOf(PortalException.class)
                .hasMessage("not-found");
    }

    @Test
    void publishing_shows_exactly_what_was_entered() {
        RecordContent content = ARecord.penalty();
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        RecordView view = live(records.find(id));
        assertThat(view.number()).isEqualTo(content.documentNumber());
        assertThat(view.party()).isEqualTo(content.party());
        assertThat(view.fine()).isEqualByComparingTo("260000");
        assertThat(view.details()).isEqualTo(content.details());
        assertThat(view.editions()).extracting(RecordView.EditionLine::number).containsExactly(1);
    }

    @Test
    void a_correction_is_a_new_edition_with_its_note_and_the_old_one_stays_readable() {
        String id = published();
        publication.startCorrection(id);
        publication.edit(id, draftVersion(id), ARecord.titled(ARecord.penalty(), "更正后的标题"));
        publication.publish(id, "标题更正");
        RecordView view = live(records.find(id));
        assertThat(view.title()).isEqualTo("更正后的标题");
        assertThat(view.editions()).extracting(RecordView.EditionLine::note).containsExactly("标题更正", null);
        assertThat(records.edition(id, 1).title()).isEqualTo("韶关市墨岭造纸有限公司超标排放废水案");
    }

    @Test
    void a_correction_without_a_note_is_refused_and_changes_nothing() {
        String id = published();
        publication.startCorrection(id);
        assertThatThrownBy(() -> publication.publish(id, " "))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.INVALID_INPUT));
        assertThat(live(records.find(id)).edition()).isEqualTo(1);
    }

    @Test
    void withdrawing_leaves_a_page_with_the_reason_and_nothing_of_the_content() {
        String id = published();
        publication.withdraw(
                new WithdrawRecord(
                        id,
                        WithdrawalReason.REVOKED,
                        "主要证据不足",
                        "韶关市生态环境局",
                        "韶府行复〔2026〕31号",
                        LocalDate.of(2026, 11, 20)),
                "publisher");
        assertThat(records.find(id)).isInstanceOfSatisfying(PublicRecord.Withdrawn.class, notice -> {
            assertThat(notice.reasonCode()).isEqualTo(WithdrawalReason.REVOKED);
            assertThat(notice.toString()).doesNotContain("墨岭");
        });
        assertThatThrownBy(() -> records.edition(id, 1)).hasMessage("not-found");
        assertThatThrownBy(() -> publication.publish(id, "再来"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION));
    }

    @Test
    void the_second_of_two_editors_is_told() {
        String id = publication.enter(ARecord.entered(ARecord.penalty()));
        long version = draftVersion(id);
        publication.edit(id, version, ARecord.titled(ARecord.penalty(), "第一个人的标题"));
        assertThatThrownBy(() -> publication.edit(id, version, ARecord.titled(ARecord.penalty(), "第二个人的标题")))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.STALE_VERSION));
    }

    /** DOC-01, DOC-02 and trap T04: a leading zero does not make another number. */
    @Test
    void a_number_that_is_already_public_is_refused_even_when_printed_otherwise() {
        int serial = ARecord.serial();
        String first = publication.enter(ARecord.entered(ARecord.penalty("乐环罚〔2021〕0" + serial % 1000 + "号")));
        publication.publish(first, null);
        String second = publication.enter(ARecord.entered(ARecord.penalty("乐环罚[2021] " + serial % 1000 + "号")));
        assertThatThrownBy(() -> publication.publish(second, null))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.DUPLICATE));
    }

    @Test
    void the_database_itself_refuses_two_live_editions() {
        String id = published();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() ->
                                em.createNativeQuery("""
                        insert into edition select record_id, 9, state, title, document_number, number_key, party_name,
                            party_kind, credit_code, representative, agency, handling_unit, region, document_date, fine, summary,
                            body, details, content_hash, change_note, published_at, created_at, version
                          from edition where record_id = :id""").setParameter("id", id).executeUpdate()))
                .hasStackTraceContaining("edition_one_live");
    }

    private long draftVersion(String id) {
        return ((Number) em.createNativeQuery("select version from edition where record_id = :id and state = 'DRAFT'")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }
}
