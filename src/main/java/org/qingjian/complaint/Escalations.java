package org.qingjian.complaint;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingjian.deadline.DeadlineCase;

/**
 * Reminds of what falls due. Each reminder is given once for a due date: a case whose date moves, by law or by an extension,
 * starts anew. While a clock stands still nobody is reminded.
 */
@Singleton
class Escalations {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final ComplaintRepository complaints;
    private final CaseClocks clocks;
    private final CaseSteps steps;
    private final DeskReminders desk;

    Escalations(ComplaintRepository complaints, CaseClocks clocks, CaseSteps steps, DeskReminders desk) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.steps = steps;
        this.desk = desk;
    }

    @Scheduled(
            every = "{qingjian.complaint-handling.remind-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "complaint.escalations")
    void remind() {
        UUID after = FIRST;
        for (List<UUID> some = running(after); !some.isEmpty(); some = running(after)) {
            some.forEach(this::remind);
            after = some.get(some.size() - 1);
        }
    }

    private List<UUID> running(UUID after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> complaints
                        .find(
                                "closedOn is null and dueOn is not null and escalation < :last and id > :after order by id",
                                Map.of("last", Escalation.SUPERVISED.percent(), "after", after))
                        .page(0, AT_ONCE)
                        .stream()
                        .map(Complaint::id)
                        .toList());
    }

    /** One that fails holds up none. */
    private void remind(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Complaint complaint = complaints.findById(id, LockModeType.PESSIMISTIC_WRITE);
                if (complaint != null && !isPaused(complaint)) {
                    Escalation.reachedAt(used(complaint))
                            .filter(reached -> reached.percent() > complaint.escalation())
                            .ifPresent(reached -> remind(complaint, reached));
                }
            });
        } catch (RuntimeException e) {
            Log.errorf(e, "nobody could be reminded of the case %s", id);
        }
    }

    private void remind(Complaint complaint, Escalation reached) {
        complaint.escalate(reached);
        steps.note(complaint, reached.step(), reached == Escalation.SUPERVISED);
        desk.tell(complaint, reached);
    }

    private boolean isPaused(Complaint complaint) {
        return complaint
                .clocks()
                .leading(clocks.rules())
                .filter(leading -> leading.run().replay(clocks.rules()).state() == DeadlineCase.State.PAUSED)
                .isPresent();
    }

    /** How much of the time of the clock that ends first is used, per cent; 0 when none runs. */
    int used(Complaint complaint) {
        LocalDate due = complaint.dueOn();
        if (due == null || complaint.closedOn() != null) {
            return 0;
        }
        LocalDate from = complaint
                .clocks()
                .leading(clocks.rules())
                .map(leading -> leading.run().events().get(0).date())
                .orElse(complaint.provenance().receivedOn());
        return Escalation.used(from, due, steps.today());
    }
}
