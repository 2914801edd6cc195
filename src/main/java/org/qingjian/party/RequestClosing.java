package org.qingjian.party;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingjian.disclosure.RecordChanged;
import org.qingjian.disclosure.RecordChanged.Change;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.shared.outbox.OutboxHandler;

/**
 * Closes what was upheld when the public sees it put right: the corrected edition was released, the record withdrawn, or its
 * publicity ended. What changed before the decision closes nothing.
 */
@Singleton
class RequestClosing implements OutboxHandler<RecordChanged> {
    private static final Map<Change, RequestStepKind> STEPS = Map.of(
            Change.CORRECTED, RequestStepKind.CORRECTED,
            Change.WITHDRAWN, RequestStepKind.WITHDRAWN,
            Change.EXPIRED, RequestStepKind.ENDED);

    private final RequestBook book;
    private final AuditLog audit;
    private final Clock clock;

    RequestClosing(RequestBook book, AuditLog audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "party.request-closing";
    }

    @Override
    public Class<RecordChanged> eventType() {
        return RecordChanged.class;
    }

    @Override
    public List<String> eventNames() {
        return List.of(RecordChanged.TYPE);
    }

    @Override
    public void handle(List<RecordChanged> events) {
        events.stream().filter(event -> STEPS.containsKey(event.change())).forEach(this::close);
    }

    private void close(RecordChanged event) {
        for (PartyRequest request : book.waitingFor(event.recordId())) {
            if (event.occurredAt().isBefore(Objects.requireNonNull(request.decidedAt()))) {
                continue;
            }
            request.close(clock.instant());
            book.note(request, Objects.requireNonNull(STEPS.get(event.change())), "", "");
            audit.record(
                    Actor.system("party"),
                    Action.of(
                                    "party.request-closed",
                                    PartyRequests.OBJECT,
                                    request.id().toString())
                            .with("change", event.change().name()));
        }
    }
}
