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

/**
 * Closes what was upheld when the public sees it put right: the corrected edition was released, the record withdrawn, or its
 * publicity ended. What changed before the decision closes nothing.
 */
@Singleton
class RequestClosing implements RecordChanged.Handler {
    private static final Map<Change, RequestStepKind> STEPS = Map.of(
            Change.CORRECTED, RequestStepKind.CORRECTED,
            Change.WITHDRAWN, RequestStepKind.WITHDRAWN,
            Change.EXPIRED, RequestStepKind.ENDED);

    private final RequestBook book;
    private final WatchList watch;
    private final AuditLog audit;
    private final Clock clock;

    RequestClosing(RequestBook book, WatchList watch, AuditLog audit, Clock clock) {
        this.book = book;
        this.watch = watch;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "party.request-closing";
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
            watch.tell(request.creditCode(), "request/" + request.id() + "/closed", WatchNews.REQUEST, "");
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
