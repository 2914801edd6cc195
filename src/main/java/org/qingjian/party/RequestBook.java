package org.qingjian.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.time.LegalZone;

/** The rows of requests and their history, in the caller's transaction. */
@Singleton
class RequestBook {
    private final EntityManager em;
    private final BranchThings things;
    private final Evidence evidence;
    private final Countdowns countdowns;
    private final PartyConfig config;
    private final Clock clock;

    RequestBook(
            EntityManager em,
            BranchThings things,
            Evidence evidence,
            Countdowns countdowns,
            PartyConfig config,
            Clock clock) {
        this.em = em;
        this.things = things;
        this.evidence = evidence;
        this.countdowns = countdowns;
        this.config = config;
        this.clock = clock;
    }

    void add(PartyRequest request, String unit) {
        things.add(request, "already-open", "这份记录已有同类事项正在办理");
        note(request, RequestStepKind.FILED, unit, "");
    }

    void note(PartyRequest request, RequestStepKind step, String unit, String note) {
        em.persist(RequestStep.of(request.id(), step, unit, clock.instant()).saying(note));
    }

    List<PartyRequest> of(List<String> codes) {
        return em.createQuery(
                        "from PartyRequest where creditCode in :codes order by registeredAt desc", PartyRequest.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** Whether a request of this kind about the record is not closed yet. */
    boolean isOpen(NewRequest command) {
        return open(command.recordId(), command.kind()).stream()
                .anyMatch(request -> request.objection() == command.objection());
    }

    /** The request of a kind about the record that is not closed yet. */
    Optional<PartyRequest> openAbout(String recordId, RequestKind kind) {
        return open(recordId, kind).stream().findFirst();
    }

    private List<PartyRequest> open(@Nullable String recordId, RequestKind kind) {
        return em.createQuery(
                        "from PartyRequest where recordId = :record and kind = :kind and closedAt is null",
                        PartyRequest.class)
                .setParameter("record", recordId)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Requests about the record that wait for it to be corrected. */
    List<PartyRequest> waitingFor(String recordId) {
        return em.createQuery(
                        "from PartyRequest where recordId = :record and outcome in :upheld and closedAt is null",
                        PartyRequest.class)
                .setParameter("record", recordId)
                .setParameter("upheld", List.of(RequestOutcome.UPHELD, RequestOutcome.PARTLY))
                .getResultList();
    }

    /** For a list: without files and history. */
    RequestView line(PartyRequest request) {
        return view(request, List.of(), List.of());
    }

    RequestView view(PartyRequest request) {
        return view(request, evidence.of(request.id()), steps(request.id()));
    }

    private RequestView view(PartyRequest request, List<RequestView.File> files, List<RequestView.Step> steps) {
        return new RequestView(
                request.id().toString(),
                request.kind(),
                request.objection(),
                request.recordId(),
                request.recordLabel(),
                request.creditCode(),
                request.text(),
                request.commitment(),
                request.registeredAt(),
                request.state(),
                due(request),
                request.outcome(),
                request.reason(),
                files,
                steps);
    }

    /** A credit repair by the clock of the law, everything else by the bureau's target. */
    private @Nullable Countdown due(PartyRequest request) {
        LocalDate filed = request.registeredAt().atZone(LegalZone.ID).toLocalDate();
        return (request.kind() == RequestKind.REPAIR
                        ? countdowns.statutory("CREDIT_REPAIR", filed)
                        : countdowns.target(config.targetDays(), filed))
                .orElse(null);
    }

    private List<RequestView.Step> steps(UUID id) {
        return em.createQuery("from RequestStep where requestId = :id order by id desc", RequestStep.class)
                .setParameter("id", id)
                .getResultStream()
                .map(RequestStep::view)
                .toList();
    }
}
