package org.qingjian.shared.outbox;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Delivers the outbox. One handler is served by one node at a time (advisory lock), so events of one aggregate reach
 * it in order; any number of nodes may run the dispatcher. What people wait for goes ahead of what is done in bulk, in batches of
 * its own. An event that fails waits, with a growing pause, and holds
 * back only later events of its own aggregate.
 */
@ApplicationScoped
public class OutboxDispatcher {
    private static final int BATCH = 200;

    private final DeliveryQueue queue;
    private final List<OutboxHandler<?>> handlers;

    OutboxDispatcher(DeliveryQueue queue, @All List<OutboxHandler<?>> handlers) {
        this.queue = queue;
        this.handlers = handlers;
    }

    /** What became of one batch; {@code more} when the handler may be asked again at once. */
    private record Tried(int events, boolean more) {}

    /**
     * Delivers everything that is due now, a batch for each handler in turn, so that a long queue of one holds up no other. Returns
     * how many deliveries were tried.
     */
    public int deliverAll() {
        int tried = 0;
        List<OutboxHandler<?>> busy = handlers;
        while (!busy.isEmpty()) {
            List<OutboxHandler<?>> again = new ArrayList<>();
            for (OutboxHandler<?> handler : busy) {
                Tried batch = deliverBatch(handler);
                tried += batch.events();
                if (batch.more()) {
                    again.add(handler);
                }
            }
            busy = again;
        }
        return tried;
    }

    private <E extends DomainEvent> Tried deliverBatch(OutboxHandler<E> handler) {
        try {
            int events = QuarkusTransaction.requiringNew().call(() -> deliver(handler, BATCH));
            return new Tried(events, events > 0);
        } catch (RuntimeException batchFailed) {
            Log.debugf(batchFailed, "batch for %s failed, trying its events one by one", handler.name());
            return deliverSingly(handler);
        }
    }

    private <E extends DomainEvent> Tried deliverSingly(OutboxHandler<E> handler) {
        int tried = 0;
        boolean told = false;
        while (tried < BATCH) {
            try {
                if (QuarkusTransaction.requiringNew().call(() -> deliver(handler, 1)) == 0) {
                    return new Tried(tried, false);
                }
            } catch (RuntimeException e) {
                tell(handler, e, told);
                told = true;
                QuarkusTransaction.requiringNew().run(() -> queue.postponeFirst(handler.name(), reason(e)));
                if (e instanceof ReceiverUnavailable) {
                    return new Tried(tried + 1, false);
                }
            }
            tried++;
        }
        return new Tried(tried, true);
    }

    /** The whole of a round's first failure, a line for each that follows: they mostly have one cause. */
    private static void tell(OutboxHandler<?> handler, RuntimeException failure, boolean told) {
        if (told) {
            Log.warnf("outbox delivery to %s failed: %s", handler.name(), reason(failure));
        } else {
            Log.warnf(failure, "outbox delivery to %s failed", handler.name());
        }
    }

    /** The class of the failure only: messages may hold personal data, and the log has the whole. */
    private static String reason(RuntimeException e) {
        return e.getClass().getSimpleName();
    }

    private <E extends DomainEvent> int deliver(OutboxHandler<E> handler, int max) {
        if (!queue.lock(handler.name())) {
            return 0;
        }
        List<DeliveryQueue.Delivery<E>> due = queue.due(handler, max);
        if (!due.isEmpty()) {
            handler.handle(due.stream().map(DeliveryQueue.Delivery::event).toList());
            queue.complete(due);
        }
        return due.size();
    }
}
