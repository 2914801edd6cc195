package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.shared.database.DirectWrites;

/** The row that is written by hand against the row that Hibernate writes. */
@QuarkusTest
class ComplaintRowTest {
    @Inject
    DirectWrites writes;

    @Inject
    EntityManager em;

    @Inject
    StatutoryClocks law;

    @Test
    @TestTransaction
    void it_is_the_row_that_hibernate_writes() {
        UUID byHand = UUID.randomUUID();
        UUID byHibernate = UUID.randomUUID();
        ComplaintRow.insert(writes, filed(byHand, "2001-000001"));
        em.persist(filed(byHibernate, "2001-000002"));
        em.flush();
        assertThat(row(byHand)).isEqualTo(row(byHibernate));
    }

    private Complaint filed(UUID id, String number) {
        Matter matter = new Matter(
                ComplaintKind.ACCUSE,
                Medium.NOISE,
                "正文“引号”\\与换行\n第二行",
                "夜里",
                "石泊镇",
                "440205",
                24.5,
                113.25,
                "91440200MA00000000",
                "某厂",
                new Answers(Map.of("time", "22:00 后 \"吵\"")));
        MaskedFiling filing = new MaskedFiling(
                IdentityLevel.SEALED,
                matter,
                new MaskedFiling.Origin(Channel.API, "440205", "", "", LocalDate.of(2026, 11, 20), ""),
                3);
        Complaint complaint =
                Complaint.received(id, number, new byte[32], filing, Instant.parse("2026-11-20T01:02:03.456Z"));
        new CaseClocks(law::rules).received(complaint);
        return complaint;
    }

    private String row(UUID id) {
        return em.createNativeQuery(
                        "select cast(to_jsonb(c) - 'id' - 'number' as text) from complaint c where id = :i",
                        Object.class)
                .setParameter("i", id)
                .getSingleResult()
                .toString();
    }
}
