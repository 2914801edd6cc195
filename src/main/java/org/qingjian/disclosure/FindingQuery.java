package org.qingjian.disclosure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;

/** Finds findings in the database: those of the branches that an actor oversees, by a filter, what is to be done first. */
final class FindingQuery {
    private static final String ORDER =
            " order by case when f.state = TO_VERIFY then 0 when f.state = FIXED then 1 else 2 end,"
                    + " case when f.severity = BLOCK then 0 when f.severity = ERROR then 1 else 2 end, f.foundAt, f.id";

    private final EntityManager em;
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    FindingQuery(EntityManager em, Actor actor, FindingFilter filter) {
        this.em = em;
        List<String> branches = overseen(actor);
        if (branches.size() < Branch.all().size()) {
            require("f.branch in :branches", "branches", branches);
        }
        require("f.kind = :kind", "kind", filter.kind());
        require("f.branch = :branch", "branch", filter.branch());
        require("f.state = :state", "state", filter.state());
        require("f.check = :check", "check", filter.check());
        require("f.severity = :severity", "severity", filter.severity());
    }

    /** Codes of the branches whose findings the actor sees. */
    static List<String> overseen(Actor actor) {
        return Branch.all().stream().map(Branch::code).filter(actor::oversees).toList();
    }

    private void require(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type) {
        TypedQuery<T> query =
                em.createQuery(select + " from Finding f where " + String.join(" and ", conditions) + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    long count() {
        return query("select count(*)", "", Long.class).getSingleResult();
    }

    List<FindingView> all() {
        return query("select f", ORDER, Finding.class)
                .getResultStream()
                .map(Finding::view)
                .toList();
    }

    List<FindingView> page(int number, int size) {
        return query("select f", ORDER, Finding.class)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultStream()
                .map(Finding::view)
                .toList();
    }
}
