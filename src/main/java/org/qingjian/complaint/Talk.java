package org.qingjian.complaint;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.Vault.Sealed;
import org.qingjian.identity.vault.VaultField;

/** Messages between complainant and office, masked; the complainant's own words are sealed in the vault. */
@Singleton
class Talk {
    private final EntityManager em;
    private final Vault vault;
    private final Masking masking;
    private final KnownWriter writer;
    private final Clock clock;

    /**
     * One message as both sides read it.
     *
     * @param files how many came with it
     */
    record Entry(Instant at, boolean fromOffice, String unit, String text, int files) {}

    Talk(EntityManager em, Vault vault, Masking masking, KnownWriter writer, Clock clock) {
        this.em = em;
        this.vault = vault;
        this.masking = masking;
        this.writer = writer;
        this.clock = clock;
    }

    void fromComplainant(UUID complaintId, String text) {
        fromComplainant(complaintId, text, 0);
    }

    /** Words, or files without words. */
    void fromComplainant(UUID complaintId, String text, int files) {
        UUID id = UUID.randomUUID();
        if (!text.isEmpty()) {
            vault.add(complaintId, Sealed.text(VaultField.MESSAGE, id.toString(), text));
        }
        add(complaintId, id, new Entry(clock.instant(), false, "", masking.text(text, writer.of(complaintId)), files));
    }

    void fromOffice(UUID complaintId, String unit, String text) {
        add(complaintId, UUID.randomUUID(), new Entry(clock.instant(), true, unit, text, 0));
    }

    private void add(UUID complaintId, UUID id, Entry entry) {
        em.createNativeQuery("""
                        insert into complaint_message (id, complaint_id, at, from_office, unit, text, files)
                        values (:i, :c, :t, :o, :u, :x, :f)
                        """)
                .setParameter("i", id)
                .setParameter("c", complaintId)
                .setParameter("t", entry.at())
                .setParameter("o", entry.fromOffice())
                .setParameter("u", entry.unit())
                .setParameter("x", entry.text())
                .setParameter("f", entry.files())
                .executeUpdate();
    }

    List<Entry> of(UUID complaintId) {
        List<?> rows = em.createNativeQuery(
                        "select at, from_office, unit, text, files from complaint_message where complaint_id = :c order by at, id",
                        Object[].class)
                .setParameter("c", complaintId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Entry(
                        (Instant) row[0],
                        (Boolean) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
