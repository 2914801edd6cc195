package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalException.Violation;

/**
 * Which of the checks that block an edition still do. A hit is a lead that a person confirms: answered as not true, with the
 * reason, it blocks no more. A release takes two people who agree that it is lawful, so the answer has to be of somebody who
 * neither wrote the edition nor releases it, and it holds for exactly what was seen.
 */
@Singleton
class BlockAnswers {
    private static final String UNTRUE = "from Finding where subject in :subjects and state = :untrue";

    private final EntityManager em;
    private final StepLog steps;

    BlockAnswers(EntityManager em, StepLog steps) {
        this.em = em;
        this.steps = steps;
    }

    List<Violation> unanswered(Actor releasing, DisclosedRecord record, Edition next, List<CheckHit> blocking) {
        if (blocking.isEmpty()) {
            return List.of();
        }
        List<Finding> untrue = em.createQuery(UNTRUE, Finding.class)
                .setParameter(
                        "subjects",
                        List.of(
                                SubjectFacts.subjectOf(record),
                                SubjectFacts.inPreparationId(record.id(), next.number())))
                .setParameter("untrue", FindingState.NOT_TRUE)
                .getResultList();
        DutySeparation duties = new DutySeparation(steps.of(next));
        List<Violation> open = new ArrayList<>();
        for (CheckHit hit : blocking) {
            Optional<Finding> answer =
                    untrue.stream().filter(finding -> finding.saw(hit)).findFirst();
            if (answer.isEmpty()) {
                open.add(obstacle(hit, "check", ""));
            } else if (duties.wrote(answer.get().answeredById())
                    || answer.get().answeredById().equals(releasing.id())) {
                open.add(obstacle(hit, "check-same-person", "（认定不属实的须是录入人和发布人以外的人）"));
            }
        }
        return open;
    }

    private static Violation obstacle(CheckHit hit, String code, String remark) {
        return new Violation(hit.check(), code, hit.check() + "：" + hit.evidence() + remark);
    }
}
