package org.qingjian.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of events when their handler fails, with a handler of the test's own. */
@QuarkusTest
class OutboxDispatcherTest {
    private static final int EVENTS = 5;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    Provider<OutboxPump> pump;

    @Inject
    DeliveryQueue queue;

    @Inject
    Clock clock;

    /** Something happened. */
    public record Happened(String aggregateId, Instant occurredAt) implements DomainEvent {
        @Override
        public String type() {
            return "test.happened.v1";
        }
    }

    /** Remembers what it was asked and what it handled. */
    private static final class Handler implements OutboxHandler<Happened> {
        private final String name = "test." + UUID.randomUUID();
        private final List<Integer> asked = new ArrayList<>();
        private final List<String> handled = new ArrayList<>();
        private Consumer<List<Happened>> fault = events -> {};

        @Override
        public String name() {
            return name;
        }

        @Override
        public Class<Happened> eventType() {
            return Happened.class;
        }

        @Override
        public List<String> eventNames() {
            return List.of("test.happened.v1");
        }

        @Override
        public void handle(List<Happened> events) {
            asked.add(events.size());
            fault.accept(events);
            events.forEach(event -> handled.add(event.aggregateId()));
        }
    }

    private OutboxDispatcher happened(Handler handler) {
        Instant now = clock.instant().minus(1, ChronoUnit.MINUTES);
        Outbox outbox = new Outbox(dataSource, json, List.of(handler), transactions, pump);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < EVENTS; i++) {
                outbox.publish(new Happened("thing-" + i, now));
            }
        });
        return new OutboxDispatcher(queue, List.of(handler));
    }

    @Test
    void a_batch_that_passes_is_delivered_once_and_in_order() {
        Handler handler = new Handler();
        OutboxDispatcher dispatcher = happened(handler);
        dispatcher.deliverAll();
        dispatcher.deliverAll();
        assertThat(handler.handled).containsExactly("thing-0", "thing-1", "thing-2", "thing-3", "thing-4");
    }

    @Test
    void one_event_that_fails_holds_up_no_other() {
        Handler handler = new Handler();
        handler.fault = events -> {
            if (events.stream().anyMatch(event -> event.aggregateId().equals("thing-2"))) {
                throw new IllegalStateException("this one never passes");
            }
        };
        happened(handler).deliverAll();
        assertThat(handler.handled).containsExactly("thing-0", "thing-1", "thing-3", "thing-4");
    }

    @Test
    void a_receiver_that_is_not_there_is_asked_for_the_batch_and_for_one_and_gets_all_when_it_is_back() {
        Handler handler = new Handler();
        handler.fault = events -> {
            throw new ReceiverUnavailable(new IllegalStateException("nobody listens"));
        };
        OutboxDispatcher dispatcher = happened(handler);
        dispatcher.deliverAll();
        assertThat(handler.asked).containsExactly(EVENTS, 1);

        handler.fault = events -> {};
        dispatcher.deliverAll();
        assertThat(handler.handled)
                .as("all but the one that was tried alone and has its pause")
                .containsExactly("thing-1", "thing-2", "thing-3", "thing-4");
    }

    @Test
    void what_people_wait_for_goes_ahead_in_a_batch_of_its_own() {
        Handler handler = new Handler();
        Instant now = clock.instant().minus(1, ChronoUnit.MINUTES);
        Outbox outbox = new Outbox(dataSource, json, List.of(handler), transactions, pump);
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.publish(List.of(new Happened("bulk-1", now), new Happened("bulk-2", now)), Outbox.Lane.BULK);
            outbox.publish(new Happened("waited-for", now));
        });
        new OutboxDispatcher(queue, List.of(handler)).deliverAll();
        assertThat(handler.handled).containsExactly("waited-for", "bulk-1", "bulk-2");
        assertThat(handler.asked).containsExactly(1, 2);
    }

    @Test
    void a_long_queue_of_one_holds_up_no_other() {
        Handler slow = new Handler();
        Handler quick = new Handler();
        List<String> order = new ArrayList<>();
        slow.fault = events -> order.add("slow");
        quick.fault = events -> order.add("quick");
        Instant now = clock.instant().minus(1, ChronoUnit.MINUTES);
        QuarkusTransaction.requiringNew().run(() -> {
            List<Happened> many = IntStream.range(0, 401)
                    .mapToObj(i -> new Happened("thing-" + i, now))
                    .toList();
            new Outbox(dataSource, json, List.of(slow), transactions, pump).publish(many, Outbox.Lane.BULK);
            new Outbox(dataSource, json, List.of(quick), transactions, pump).publish(new Happened("one", now));
        });
        new OutboxDispatcher(queue, List.of(slow, quick)).deliverAll();
        assertThat(order).containsExactly("slow", "quick", "slow", "slow");
    }
}
