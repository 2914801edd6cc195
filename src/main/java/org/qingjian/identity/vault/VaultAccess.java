package org.qingjian.identity.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.identity.vault.AccessRequest.State;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * The only way to what the vault keeps: one person asks with a reason, another approves, the first reads within hours, and
 * each reading is a line of the {@link ViewerLedger} and of the audit. Whether the case is the person's business is asked by
 * the feature that owns the case, before it comes here.
 */
@ApplicationScoped
public class VaultAccess {
    private static final String OBJECT = "complaint-identity";
    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private final Vault vault;
    private final AccessRequests requests;
    private final ViewerLedger ledger;
    private final AuditLog audit;
    private final VaultSettings settings;
    private final Clock clock;

    VaultAccess(
            Vault vault,
            AccessRequests requests,
            ViewerLedger ledger,
            AuditLog audit,
            VaultSettings settings,
            Clock clock) {
        this.vault = vault;
        this.requests = requests;
        this.ledger = ledger;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks to open a field. 400 without a reason, 429 for who asks all the time, which is also written down. */
    @Transactional(dontRollbackOn = PortalException.class)
    public AccessRequest request(Actor actor, UUID caseId, VaultField field, String reason) {
        requireOpening(actor, field);
        if (!field.isForOfficers()) {
            throw PortalException.notFound();
        }
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw PortalException.invalid("reason", "reason-missing", "写明为什么要打开，四个字以上");
        }
        if (requests.countSince(actor.id(), clock.instant().minus(Duration.ofDays(1))) >= settings.requestsPerDay()) {
            audit.record(actor, Action.of("vault.too-many-requests", OBJECT, caseId.toString()));
            throw new PortalException(ProblemType.TOO_MANY_REQUESTS, Map.of());
        }
        AccessRequest request = new AccessRequest(
                UUID.randomUUID(),
                caseId,
                field,
                why,
                actor.id(),
                actor.unit(),
                clock.instant(),
                null,
                State.WAITING,
                null);
        requests.add(request);
        audit.record(
                actor,
                Action.of("vault.requested", OBJECT, caseId.toString())
                        .because(why)
                        .with("field", field.name()));
        return request;
    }

    /** Decides another person's request; 403 for one's own, 409 for one that is decided. */
    @Transactional
    public void decide(Actor actor, UUID requestId, State decision) {
        actor.require(Permission.VAULT_APPROVE);
        AccessRequest request = locked(requestId);
        if (request.requestedBy().equals(actor.id())) {
            throw new PortalException(ProblemType.FORBIDDEN, Map.of("reason", "own-request"));
        }
        if (request.state() != State.WAITING || decision == State.WAITING) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("from", request.state()));
        }
        boolean approved = decision == State.APPROVED;
        requests.decide(
                requestId, actor.id(), decision, approved ? clock.instant().plus(settings.approvalLasts()) : null);
        audit.record(
                actor,
                Action.of(
                                approved ? "vault.approved" : "vault.refused",
                                OBJECT,
                                request.caseId().toString())
                        .with("field", request.field().name()));
    }

    /**
     * Opens what was approved: name of each value → its bytes. 403 for anybody but who asked, without an approval and after its
     * end. The line in the ledger is committed before the caller gets the answer.
     */
    @Transactional
    public Map<String, byte[]> read(Actor actor, UUID requestId) {
        AccessRequest request = locked(requestId);
        requireOpening(actor, request.field());
        boolean usable = request.state() == State.APPROVED
                && request.requestedBy().equals(actor.id())
                && request.usableUntil() != null
                && clock.instant().isBefore(request.usableUntil());
        if (!usable) {
            throw new PortalException(ProblemType.FORBIDDEN, Map.of("reason", "not-approved"));
        }
        Map<String, byte[]> values = vault.read(request.caseId(), request.field());
        ledger.record(request.caseId(), actor, ViewerLedger.seen(request.field()), request.reason());
        audit.record(
                actor,
                Action.of("vault.opened", OBJECT, request.caseId().toString())
                        .because(request.reason())
                        .with("field", request.field().name()));
        return values;
    }

    /** Every request about a case, the newest first; to who may open contacts only the own ones. */
    @Transactional
    public List<AccessRequest> ofCase(Actor actor, UUID caseId) {
        if (actor.may(Permission.VAULT_OPEN) || actor.may(Permission.VAULT_APPROVE)) {
            return requests.ofCase(caseId);
        }
        return actor.may(Permission.CONTACT_OPEN)
                ? requests.ofCase(caseId).stream()
                        .filter(request -> request.requestedBy().equals(actor.id()))
                        .toList()
                : List.of();
    }

    /** Who calls back may have the contact, nothing else. */
    private static void requireOpening(Actor actor, VaultField field) {
        boolean contactOnly = field == VaultField.CONTACT && actor.may(Permission.CONTACT_OPEN);
        if (!contactOnly) {
            actor.require(Permission.VAULT_OPEN);
        }
    }

    private AccessRequest locked(UUID id) {
        AccessRequest request = requests.lock(id);
        if (request == null) {
            throw PortalException.notFound();
        }
        return request;
    }
}
