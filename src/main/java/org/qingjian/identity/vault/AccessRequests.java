package org.qingjian.identity.vault;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.vault.AccessRequest.State;

/** The table of requests to open. Every method runs in the caller's transaction. */
@Singleton
class AccessRequests {
    private static final String SELECT = """
            select id, case_id, field, reason, requested_by, requested_unit, requested_at, decided_by, state, usable_until
              from vault_request
            """;

    private final EntityManager em;

    AccessRequests(EntityManager em) {
        this.em = em;
    }

    void add(AccessRequest request) {
        em.createNativeQuery("""
                        insert into vault_request (id, case_id, field, reason, requested_by, requested_unit, requested_at, state)
                        values (:id, :c, :f, :r, :b, :u, :t, 'WAITING')
                        """)
                .setParameter("id", request.id())
                .setParameter("c", request.caseId())
                .setParameter("f", request.field().name())
                .setParameter("r", request.reason())
                .setParameter("b", request.requestedBy())
                .setParameter("u", request.requestedUnit())
                .setParameter("t", request.requestedAt())
                .executeUpdate();
    }

    /** The request, locked until the end of the transaction; null when there is none. */
    @Nullable
    AccessRequest lock(UUID id) {
        return list("where id = :p for update", id).stream().findFirst().orElse(null);
    }

    List<AccessRequest> ofCase(UUID caseId) {
        return list("where case_id = :p order by requested_at desc", caseId);
    }

    int countSince(String requestedBy, Instant since) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from vault_request where requested_by = :b and requested_at > :t",
                                Object.class)
                        .setParameter("b", requestedBy)
                        .setParameter("t", since)
                        .getSingleResult())
                .intValue();
    }

    void decide(UUID id, String by, State state, @Nullable Instant usableUntil) {
        em.createNativeQuery(
                        "update vault_request set decided_by = :b, state = :s, usable_until = cast(:u as timestamptz) where id = :id")
                .setParameter("b", by)
                .setParameter("s", state.name())
                .setParameter("u", usableUntil)
                .setParameter("id", id)
                .executeUpdate();
    }

    private List<AccessRequest> list(String where, Object parameter) {
        List<?> rows = em.createNativeQuery(SELECT + where, Object[].class)
                .setParameter("p", parameter)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(AccessRequests::read)
                .toList();
    }

    private static AccessRequest read(Object[] row) {
        return new AccessRequest(
                (UUID) row[0],
                (UUID) row[1],
                VaultField.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                (String) row[7],
                State.valueOf((String) row[8]),
                (Instant) row[9]);
    }
}
