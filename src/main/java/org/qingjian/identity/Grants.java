package org.qingjian.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Who may give which role to whom. To give a role is a right of its own, which only an administrator has, within its own
 * branch and never for itself: so nobody who works with records or complaints can make a second self, and an
 * administrator of a branch can make neither another administrator nor an auditor nor reach beyond the branch.
 */
final class Grants {
    private static final Set<Role> BY_BRANCH = EnumSet.of(
            Role.CLERK,
            Role.LEGAL_REVIEWER,
            Role.PUBLISHER,
            Role.COMPLAINT_HANDLER,
            Role.CALL_BACK_OFFICER,
            Role.SUPERVISOR);

    private Grants() {}

    /** The roles this actor may give and take. */
    static Set<Role> of(Actor actor) {
        if (!actor.may(Permission.ACCOUNT_ADMINISTER) || actor.branch() == null) {
            return EnumSet.noneOf(Role.class);
        }
        return actor.branch().city() ? EnumSet.allOf(Role.class) : EnumSet.copyOf(BY_BRANCH);
    }

    /** 403 unless the actor may make an account with these roles there. */
    static void requireMayCreate(Actor actor, NewAccount wanted) {
        actor.require(Permission.ACCOUNT_ADMINISTER);
        actor.requireBranch(wanted.branchCode());
        requireMayGive(actor, wanted.roles());
    }

    /** 404 for an account beyond the actor's reach, 403 for its own or a mightier one. */
    static void requireMayChange(Actor actor, Account account) {
        actor.require(Permission.ACCOUNT_ADMINISTER);
        if (!actor.oversees(account.branch())) {
            throw PortalException.notFound();
        }
        if (account.id().toString().equals(actor.id())) {
            throw forbidden();
        }
        requireMayGive(actor, account.roles());
    }

    static void requireMayGive(Actor actor, Set<Role> roles) {
        if (!of(actor).containsAll(roles)) {
            throw forbidden();
        }
    }

    private static PortalException forbidden() {
        return new PortalException(ProblemType.FORBIDDEN, Map.of());
    }
}
