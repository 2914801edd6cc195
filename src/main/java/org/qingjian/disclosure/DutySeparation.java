package org.qingjian.disclosure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * 录入、复核、发布 by three different people, whatever roles an account has: who wrote an edition does not approve it, and
 * neither of the two releases it. Told apart by account, not by post.
 */
final class DutySeparation {
    private static final Set<StepKind> WRITING = EnumSet.of(
            StepKind.ENTERED, StepKind.EDITED, StepKind.FILE_ATTACHED, StepKind.FILE_DETACHED, StepKind.SUBMITTED);

    private final Set<String> writers = new HashSet<>();
    private String approver = "";

    DutySeparation(List<EditionStep> steps) {
        for (EditionStep done : steps) {
            if (WRITING.contains(done.step())) {
                writers.add(done.actorId());
            } else if (done.step() == StepKind.APPROVED) {
                approver = done.actorId();
            } else if (done.step() == StepKind.SENT_BACK) {
                approver = "";
            }
        }
    }

    boolean wrote(String actorId) {
        return writers.contains(actorId);
    }

    boolean mayApprove(Actor actor) {
        return !writers.contains(actor.id());
    }

    boolean mayRelease(Actor actor) {
        return mayApprove(actor) && !approver.equals(actor.id());
    }

    void requireMayApprove(Actor actor) {
        require(mayApprove(actor));
    }

    void requireMayRelease(Actor actor) {
        require(mayRelease(actor));
    }

    private static void require(boolean another) {
        if (!another) {
            throw new PortalException(
                    ProblemType.PUBLICATION_BLOCKED,
                    Map.of("reason", "same-person"),
                    List.of(new Violation("actor", "same-person", "录入、复核和发布须由不同的人办理")));
        }
    }
}
