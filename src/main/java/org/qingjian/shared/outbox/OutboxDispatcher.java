package org.qingjian.shared.outbox;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Delivers the outbox. One handler is served by one node at a time (advisory lock), so events of one aggregate reach
 * it in order; any number of nodes may run the dispatcher. An event that fails waits, with a growing pause, and holds
 * back only later events of its own aggregate.
 */
@ApplicationScoped
public class OutboxDispatcher {
    private static final int BATCH = 500;

    private final DeliveryQueue queue;
    private final List<OutboxHandler<?>> handlers;

    OutboxDispatcher(DeliveryQueue queue, @All List<OutboxHandler<?>> handlers) {
        this.queue = queue;
        this.handlers = handlers;
    }

    /** Delivers everything that is due now. Returns how many deliveries were tried. */
    public int deliverAll() {
        int tried = 0;
        for (OutboxHandler<?> handler : handlers) {
            int batch;
            do {
                batch = deliverBatch(handler);
                tried += batch;
            } while (batch == BATCH);
        }
        return tried;
    }

    private <E extends DomainEvent> int deliverBatch(OutboxHandler<E> handler) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> deliver(handler, BATCH));
        } catch (RuntimeException batchFailed) {
            Log.debugf(batchFailed, "batch for %s failed, trying its events one by one", handler.name());
            return deliverSingly(handler);
        }
    }

    private <E extends DomainEvent> int deliverSingly(OutboxHandler<E> handler) {
        int tried = 0;
        boolean told = false;
        while (tried < BATCH) {
            try {
                if (QuarkusTransaction.requiringNew().call(() -> deliver(handler, 1)) == 0) {
                    return tried;
                }
            } catch (RuntimeException e) {
                tell(handler, e, told);
                told = true;
                QuarkusTransaction.requiringNew().run(() -> queue.postponeFirst(handler.name(), reason(e)));
                if (e instanceof ReceiverUnavailable) {
                    return tried + 1;
                }
            }
            tried++;
        }
        return tried;
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
