package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/** Decisions that are not published, each with its ground: publishing is the rule, so the exception is written down. */
@ApplicationScoped
public class Withholdings {
    private static final String OF_NUMBER = "from Withholding where kind = :kind and numberKey = :key";

    private final EntityManager em;
    private final AuditLog audit;
    private final Clock clock;

    Withholdings(EntityManager em, AuditLog audit, Clock clock) {
        this.em = em;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records a ground, as the legal reviewer. 409 when the number has one already. */
    @Transactional
    public void record(Actor actor, WithholdDecision command) {
        actor.require(Permission.RECORD_REVIEW);
        actor.requireBranch(command.branch());
        if (command.reason().isEmpty()) {
            throw PortalException.invalid("reason", "required", "请写明不公开的理由");
        }
        if (command.date().isAfter(LegalZone.today(clock))) {
            throw PortalException.invalid("date", "in-the-future", "决定日期不能晚于今天");
        }
        String key = DocumentNumber.parse(
                        command.documentNumber(), command.date().getYear() + 1)
                .optional()
                .map(DocumentNumber::key)
                .orElseThrow(() -> PortalException.invalid("documentNumber", "not-a-number", "文号格式不对"));
        if (groundOf(command.kind(), key).isPresent()) {
            throw new PortalException(ProblemType.DUPLICATE, Map.of("number", key));
        }
        em.persist(Withholding.of(command, key, actor, clock.instant()));
        audit.record(
                actor,
                Action.of("record.withheld", "document-number", command.documentNumber())
                        .because(command.reason())
                        .with("ground", command.ground().name()));
    }

    /** The grounds of the branches the actor oversees, newest first. */
    @Transactional
    public List<WithholdingView> list(Actor actor) {
        actor.require(Permission.FINDING_READ);
        return em.createQuery("from Withholding order by id desc", Withholding.class)
                .getResultStream()
                .map(Withholding::view)
                .filter(view -> actor.oversees(view.branch()))
                .toList();
    }

    Optional<String> groundOf(RecordKind kind, String numberKey) {
        if (numberKey.isEmpty()) {
            return Optional.empty();
        }
        return em.createQuery(OF_NUMBER, Withholding.class)
                .setParameter("kind", kind)
                .setParameter("key", numberKey)
                .getResultStream()
                .map(found -> found.view().ground().name())
                .findFirst();
    }
}
