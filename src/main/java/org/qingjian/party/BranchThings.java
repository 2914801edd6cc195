package org.qingjian.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** Finds what belongs to a branch or an enterprise by its id; somebody else's is as unknown as none. */
@Singleton
class BranchThings {
    private static final int MOST = 200;

    private final EntityManager em;

    BranchThings(EntityManager em) {
        this.em = em;
    }

    /** The branch of somebody who enters something. */
    static String branchOf(Actor actor) {
        Branch branch = actor.branch();
        return branch == null ? Branch.cityBureau().code() : branch.code();
    }

    /** Those of the actor's branch, of all branches for the city bureau. */
    <T> List<T> newest(Class<T> type, Actor actor) {
        Branch branch = actor.branch();
        if (branch == null) {
            return List.of();
        }
        return em.createQuery(
                        "from " + type.getSimpleName()
                                + " where :all = true or branch = :reach order by registeredAt desc",
                        type)
                .setParameter("all", branch.city())
                .setParameter("reach", branch.code())
                .setMaxResults(MOST)
                .getResultList();
    }

    <T> T find(Class<T> type, String id, Predicate<T> mayReach) {
        return found(type, id, null).filter(mayReach).orElseThrow(PortalException::notFound);
    }

    /** The same to change it: whoever comes second waits, and then sees what the first has done. */
    <T> T lock(Class<T> type, String id, Predicate<T> mayReach) {
        return found(type, id, LockModeType.PESSIMISTIC_WRITE).filter(mayReach).orElseThrow(PortalException::notFound);
    }

    /** Writes a new row; of two that come at once and exclude each other the second is told so, as a wrong field {@code text}. */
    void add(Object row, String code, String message) {
        try {
            em.persist(row);
            em.flush();
        } catch (ConstraintViolationException e) {
            throw new PortalException(ProblemType.DUPLICATE, Map.of(), List.of(new Violation("text", code, message)));
        }
    }

    private <T> Optional<T> found(Class<T> type, String id, @Nullable LockModeType lock) {
        try {
            UUID key = UUID.fromString(id);
            return Optional.ofNullable(lock == null ? em.find(type, key) : em.find(type, key, lock));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
