package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;

/** Checks that could not be made, because nobody has answered what they ask: how many, why, and of which records. */
@ApplicationScoped
public class ChecksNotMade {
    private static final String COUNT = """
            select e.key, e.value, count(*) from checked_subject s, jsonb_each_text(s.not_checked) e
             where s.branch in (:branches) group by e.key, e.value order by e.key, count(*) desc
            """;
    private static final String SUBJECTS = """
            select (select min(r.id) from record r where r.id = s.subject or r.project_id = s.subject), s.branch,
                   coalesce((select p.name from project p where p.id = s.subject),
                            (select e.document_number || ' ' || e.title from edition e where e.record_id = s.subject
                              order by e.number desc limit 1), s.subject)
              from checked_subject s
             where s.branch in (:branches) and jsonb_exists(s.not_checked, :check)
             order by s.branch, s.subject
            """;
    private static final String OF_SUBJECT =
            "select e.key, e.value from checked_subject s, jsonb_each_text(s.not_checked) e where s.subject = :subject order by e.key";

    private static final int PAGE_SIZE = 50;

    private final EntityManager em;

    ChecksNotMade(EntityManager em) {
        this.em = em;
    }

    /** @param subjects how many projects or decisions */
    public record Count(String check, String reason, long subjects) {}

    /** @param recordId where the question is answered */
    public record Subject(String recordId, String branch, String title) {}

    /** By check and reason, over the branches the actor oversees. */
    @Transactional
    public List<Count> counts(Actor actor) {
        actor.require(Permission.FINDING_READ);
        return rows(em.createNativeQuery(COUNT).setParameter("branches", FindingQuery.overseen(actor)))
                .map(row -> new Count((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** A page of the subjects of which one check could not be made, from 1; one more than a page when there are more. */
    @Transactional
    public List<Subject> subjects(Actor actor, String check, int page) {
        actor.require(Permission.FINDING_READ);
        return rows(em.createNativeQuery(SUBJECTS)
                        .setParameter("branches", FindingQuery.overseen(actor))
                        .setParameter("check", check)
                        .setFirstResult((Math.max(1, page) - 1) * PAGE_SIZE)
                        .setMaxResults(PAGE_SIZE + 1))
                .filter(row -> row[0] != null)
                .map(row -> new Subject((String) row[0], (String) row[1], ((String) row[2]).strip()))
                .toList();
    }

    /** How many subjects a page has. */
    public int pageSize() {
        return PAGE_SIZE;
    }

    /** What could not be checked of one subject. */
    @Transactional
    List<Count> of(String subject) {
        return rows(em.createNativeQuery(OF_SUBJECT).setParameter("subject", subject))
                .map(row -> new Count((String) row[0], (String) row[1], 1))
                .toList();
    }

    private static Stream<Object[]> rows(jakarta.persistence.Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row);
    }
}
