package org.qingjian.alert;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.notification.Undeliverable;
import org.qingjian.shared.outbox.OutboxHandler;

/** An address that does not exist gets no more mail: its alerts stop until somebody confirms one there again. */
@Singleton
class RefusedAddress implements OutboxHandler<Undeliverable> {
    private final AlertTable alerts;

    RefusedAddress(AlertTable alerts) {
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "alert.refused-address";
    }

    @Override
    public Class<Undeliverable> eventType() {
        return Undeliverable.class;
    }

    @Override
    public List<String> eventNames() {
        return List.of(Undeliverable.TYPE);
    }

    @Override
    public void handle(List<Undeliverable> events) {
        events.stream()
                .filter(Undeliverable::refused)
                .flatMap(event -> alert(event.event()).stream())
                .forEach(alerts::stop);
    }

    private static Optional<UUID> alert(String event) {
        return event.startsWith(NoticeRound.EVENT)
                ? Optional.of(UUID.fromString(
                        event.substring(NoticeRound.EVENT.length()).split("/")[0]))
                : Optional.empty();
    }
}
