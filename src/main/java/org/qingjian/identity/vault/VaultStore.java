package org.qingjian.identity.vault;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.database.DirectWrites;

/** The tables of keys and sealed values. Every method runs in the caller's transaction. */
@Singleton
class VaultStore {
    private final EntityManager em;
    private final DirectWrites writes;

    /** A case's key as it is stored. */
    record StoredKey(UUID caseId, String master, byte[] wrapped) {}

    /** A sealed value. */
    record StoredValue(VaultField field, String name, byte[] sealed) {}

    VaultStore(EntityManager em, DirectWrites writes) {
        this.em = em;
        this.writes = writes;
    }

    void addKey(StoredKey key, Instant now) {
        Object[] row = {key.caseId(), key.master(), key.wrapped(), now};
        writes.execute(
                "insert into vault_case (case_id, master_key, wrapped_key, created_at) values (?, ?, ?, ?)",
                List.<Object[]>of(row));
    }

    Optional<StoredKey> key(UUID caseId) {
        return keys("where case_id = :c and wrapped_key is not null", caseId).stream()
                .findFirst();
    }

    /** Up to a hundred keys that another master key than this encrypts. */
    List<StoredKey> keysNotOf(String master) {
        return keys("where master_key <> :c and wrapped_key is not null order by case_id limit 100 for update", master);
    }

    private List<StoredKey> keys(String where, Object parameter) {
        List<?> rows = em.createNativeQuery(
                        "select case_id, master_key, wrapped_key from vault_case " + where, Object[].class)
                .setParameter("c", parameter)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new StoredKey((UUID) row[0], (String) row[1], (byte[]) row[2]))
                .toList();
    }

    void rewrap(StoredKey key) {
        em.createNativeQuery("update vault_case set master_key = :m, wrapped_key = :w where case_id = :c")
                .setParameter("m", key.master())
                .setParameter("w", key.wrapped())
                .setParameter("c", key.caseId())
                .executeUpdate();
    }

    void put(UUID caseId, List<StoredValue> values, Instant now) {
        List<Object[]> rows = values.stream()
                .map(value -> new Object[] {caseId, value.field().name(), value.name(), value.sealed(), now})
                .toList();
        writes.execute("""
                insert into vault_entry (case_id, field, name, sealed, sealed_at) values (?, ?, ?, ?, ?)
                on conflict (case_id, field, name) do update set sealed = excluded.sealed, sealed_at = excluded.sealed_at
                """, rows);
    }

    List<StoredValue> values(UUID caseId, VaultField field) {
        List<?> rows = em.createNativeQuery(
                        "select name, sealed from vault_entry where case_id = :c and field = :f order by name",
                        Object[].class)
                .setParameter("c", caseId)
                .setParameter("f", field.name())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new StoredValue(field, (String) row[0], (byte[]) row[1]))
                .toList();
    }

    Optional<StoredValue> value(UUID caseId, VaultField field, String name) {
        return em
                .createNativeQuery(
                        "select sealed from vault_entry where case_id = :c and field = :f and name = :n", Object.class)
                .setParameter("c", caseId)
                .setParameter("f", field.name())
                .setParameter("n", name)
                .getResultList()
                .stream()
                .map(bytes -> new StoredValue(field, name, (byte[]) bytes))
                .findFirst();
    }

    List<VaultField> fields(UUID caseId) {
        return em
                .createNativeQuery("select distinct field from vault_entry where case_id = :c", Object.class)
                .setParameter("c", caseId)
                .getResultList()
                .stream()
                .map(name -> VaultField.valueOf((String) name))
                .sorted()
                .toList();
    }

    void remove(UUID caseId, VaultField field) {
        em.createNativeQuery("delete from vault_entry where case_id = :c and field = :f")
                .setParameter("c", caseId)
                .setParameter("f", field.name())
                .executeUpdate();
    }

    void keepUntil(UUID caseId, @Nullable LocalDate day) {
        em.createNativeQuery("update vault_case set keep_until = :d where case_id = :c and wrapped_key is not null")
                .setParameter("d", day)
                .setParameter("c", caseId)
                .executeUpdate();
    }

    /** Destroys the keys whose time is over, and with them what they encrypted. How many. */
    int shredBefore(LocalDate today, Instant now) {
        em.createNativeQuery("""
                        delete from vault_entry e using vault_case c
                         where c.case_id = e.case_id and c.keep_until < :d and c.wrapped_key is not null
                        """).setParameter("d", today).executeUpdate();
        return em.createNativeQuery("""
                        update vault_case set wrapped_key = null, shredded_at = :t
                         where keep_until < :d and wrapped_key is not null
                        """)
                .setParameter("d", today)
                .setParameter("t", now)
                .executeUpdate();
    }
}
