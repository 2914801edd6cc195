package org.qingjian.complaint;

import java.util.HashMap;
import java.util.Map;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;

/** A JPQL condition on cases with its values. */
final class CaseWhere {
    private final StringBuilder text = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    private CaseWhere() {}

    /** What {@link Inbox#sees} says of one case, of all of them. */
    static CaseWhere seenBy(Actor actor) {
        CaseWhere where = new CaseWhere();
        Branch branch = actor.branch();
        if (branch == null) {
            return where.and("1 = 0");
        }
        if (branch.reach() != null) {
            where.and("branch = :own", "own", branch.code());
        }
        return Inbox.seesSealed(actor) ? where : where.and("sealed = false");
    }

    CaseWhere and(String condition) {
        text.append(" and ").append(condition);
        return this;
    }

    CaseWhere and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
