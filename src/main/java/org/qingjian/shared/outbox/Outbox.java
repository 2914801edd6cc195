package org.qingjian.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/** Writes one delivery per interested handler, inside the caller's transaction. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            insert into outbox_delivery (handler, event_type, aggregate_id, payload, occurred_at, next_attempt_at, lane)
            values (?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final List<OutboxHandler<?>> handlers;
    private final TransactionSynchronizationRegistry transactions;
    private final Provider<OutboxPump> pump;

    /** Which queue an event waits in: what a person did is delivered before what a bulk import did. */
    public enum Lane {
        INTERACTIVE,
        BULK
    }

    Outbox(
            AgroalDataSource dataSource,
            ObjectMapper json,
            @All List<OutboxHandler<?>> handlers,
            TransactionSynchronizationRegistry transactions,
            Provider<OutboxPump> pump) {
        this.dataSource = dataSource;
        this.json = json;
        this.handlers = handlers;
        this.transactions = transactions;
        this.pump = pump;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event) {
        publish(List.of(event), Lane.INTERACTIVE);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Collection<? extends DomainEvent> events, Lane lane) {
        if (events.stream().noneMatch(this::isWanted)) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DomainEvent event : events) {
                for (OutboxHandler<?> handler : handlers) {
                    if (wants(handler, event)) {
                        add(insert, handler.name(), event, lane);
                    }
                }
            }
            insert.executeBatch();
            transactions.registerInterposedSynchronization(new WakeAfterCommit(pump.get()));
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox could not be written", e);
        }
    }

    private record WakeAfterCommit(OutboxPump pump) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing: the rows are already written
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                pump.wake();
            }
        }
    }

    private boolean isWanted(DomainEvent event) {
        return handlers.stream().anyMatch(handler -> wants(handler, event));
    }

    private static boolean wants(OutboxHandler<?> handler, DomainEvent event) {
        return handler.eventType().isInstance(event) && handler.eventNames().contains(event.type());
    }

    private void add(PreparedStatement insert, String handler, DomainEvent event, Lane lane) throws SQLException {
        insert.setString(1, handler);
        insert.setString(2, event.type());
        insert.setString(3, event.aggregateId());
        insert.setString(4, write(event));
        insert.setTimestamp(5, Timestamp.from(event.occurredAt()));
        insert.setTimestamp(6, Timestamp.from(event.occurredAt()));
        insert.setInt(7, lane == Lane.INTERACTIVE ? 0 : 1);
        insert.addBatch();
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("event is not serialisable: " + event.type(), e);
        }
    }
}
