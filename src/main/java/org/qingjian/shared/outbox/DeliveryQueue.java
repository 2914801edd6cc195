package org.qingjian.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The outbox table as the dispatcher sees it. Every method runs in the caller's transaction. */
@Singleton
class DeliveryQueue {
    private static final String DUE = """
            select seq, cast(payload as text), lane from outbox_delivery o
             where handler = :handler and next_attempt_at <= :now
               and not exists (select 1 from outbox_delivery e
                                where e.handler = o.handler and e.aggregate_id = o.aggregate_id
                                  and e.seq < o.seq and e.next_attempt_at > :now)
             order by lane, seq limit :max
            """;

    private static final String POSTPONE = """
            update outbox_delivery
               set attempts = attempts + 1,
                   last_error = :error,
                   next_attempt_at = cast(:now as timestamptz) + least(power(2, attempts), 3600) * interval '1 second'
             where seq = (select seq from outbox_delivery o
                           where handler = :handler and next_attempt_at <= :now
                             and not exists (select 1 from outbox_delivery e
                                              where e.handler = o.handler and e.aggregate_id = o.aggregate_id
                                                and e.seq < o.seq and e.next_attempt_at > :now)
                           order by lane, seq limit 1)
            """;

    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;

    record Delivery<E extends DomainEvent>(long seq, E event) {}

    DeliveryQueue(EntityManager em, ObjectMapper json, Clock clock) {
        this.em = em;
        this.json = json;
        this.clock = clock;
    }

    /** Takes the handler for this transaction; false when another node has it. */
    boolean lock(String handler) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext(:name))", Object.class)
                .setParameter("name", "outbox." + handler)
                .getSingleResult();
    }

    /** The next ones, of one lane: what people wait for is not held up by what is done in bulk. */
    <E extends DomainEvent> List<Delivery<E>> due(OutboxHandler<E> handler, int max) {
        List<?> rows = em.createNativeQuery(DUE, Object[].class)
                .setParameter("handler", handler.name())
                .setParameter("now", clock.instant())
                .setParameter("max", max)
                .getResultList();
        List<Delivery<E>> due = new ArrayList<>(rows.size());
        int lane = rows.isEmpty() ? 0 : lane(rows.get(0));
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if (lane(row) != lane) {
                break;
            }
            due.add(new Delivery<>(((Number) columns[0]).longValue(), read((String) columns[1], handler.eventType())));
        }
        return due;
    }

    private static int lane(Object row) {
        return ((Number) ((Object[]) row)[2]).intValue();
    }

    private <E> E read(String payload, Class<E> type) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored event does not read as " + type.getSimpleName(), e);
        }
    }

    void complete(List<? extends Delivery<?>> deliveries) {
        em.createNativeQuery("delete from outbox_delivery where seq in :seqs")
                .setParameter("seqs", deliveries.stream().map(Delivery::seq).toList())
                .executeUpdate();
    }

    /** Gives the first due delivery a pause of 1, 2, 4 … 3600 seconds. */
    void postponeFirst(String handler, String error) {
        em.createNativeQuery(POSTPONE)
                .setParameter("handler", handler)
                .setParameter("error", error)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
