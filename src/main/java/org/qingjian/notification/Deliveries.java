package org.qingjian.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/** What became of messages, for administrators: never for whom they were, nor what they say. */
@ApplicationScoped
public class Deliveries {
    private static final int MOST = 200;
    private static final String COLUMNS =
            "select id, medium, event, state, attempts, last_error, created_at, next_attempt_at from notification_delivery";

    private final EntityManager em;
    private final AuditLog audit;
    private final Clock clock;

    Deliveries(EntityManager em, AuditLog audit, Clock clock) {
        this.em = em;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts the numbers of messages that wait and that were given up among the metrics. */
    void measure(@Observes StartupEvent event, MeterRegistry registry) {
        for (DeliveryState state : List.of(DeliveryState.PENDING, DeliveryState.DEAD)) {
            Gauge.builder(
                            "qingjian.notification.messages",
                            () -> QuarkusTransaction.requiringNew().call(() -> count(state)))
                    .tag("state", state.name())
                    .register(registry);
        }
    }

    /** How many messages are in each state. */
    @Transactional
    public Map<DeliveryState, Long> counts(Actor actor) {
        actor.require(Permission.NOTIFICATION_OPERATE);
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        for (DeliveryState state : DeliveryState.values()) {
            counts.put(state, count(state));
        }
        return counts;
    }

    /** The newest messages in a state, at most 200. */
    @Transactional
    public List<DeliveryView> list(Actor actor, DeliveryState state) {
        actor.require(Permission.NOTIFICATION_OPERATE);
        List<?> rows = em.createNativeQuery(
                        COLUMNS + " where state = :state order by created_at desc, id limit " + MOST, Object[].class)
                .setParameter("state", state.name())
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    /** Tries a message again that was given up. */
    @Transactional
    public void retry(Actor actor, UUID id) {
        actor.require(Permission.NOTIFICATION_OPERATE);
        settle("""
                update notification_delivery set state = 'PENDING', attempts = 0, finished_at = null,
                       last_error = '', next_attempt_at = :now where id = :id and state = 'DEAD'
                """, id);
        audit.record(actor, AuditLog.Action.of("notification.retried", "notification", id.toString()));
    }

    /** Gives a message up for good; its text and address are erased. */
    @Transactional
    public void discard(Actor actor, UUID id) {
        actor.require(Permission.NOTIFICATION_OPERATE);
        settle("""
                update notification_delivery set state = 'RECALLED', sealed = null, finished_at = :now
                 where id = :id and state = 'DEAD'
                """, id);
        audit.record(actor, AuditLog.Action.of("notification.discarded", "notification", id.toString()));
    }

    private void settle(String statement, UUID id) {
        int changed = em.createNativeQuery(statement)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (changed == 0) {
            throw PortalException.notFound();
        }
    }

    private long count(DeliveryState state) {
        return (Long)
                em.createNativeQuery("select count(*) from notification_delivery where state = :state", Object.class)
                        .setParameter("state", state.name())
                        .getSingleResult();
    }

    private static DeliveryView view(Object[] row) {
        return new DeliveryView(
                (UUID) row[0],
                Medium.valueOf((String) row[1]),
                (String) row[2],
                DeliveryState.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                (String) row[5],
                (Instant) row[6],
                next(row));
    }

    private static @Nullable Instant next(Object[] row) {
        return DeliveryState.PENDING.name().equals(row[3]) ? (Instant) row[7] : null;
    }
}
