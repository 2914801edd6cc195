package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;

/** 已公开文书: what the public sees or once saw, for the staff who correct and withdraw it. Each sees the branches it oversees. */
@ApplicationScoped
public class PublishedList {
    /** Lines of one page. */
    public static final int SIZE = 50;

    private static final String FOUND = """
             from record r
             join edition e on e.record_id = r.id and e.state in ('LIVE', 'WITHDRAWN', 'EXPIRED')
            where r.state = any (:states)
              and (:kind = '' or r.kind = :kind)
              and (:everywhere or r.branch = any (:branches))
              and (:asked = '' or r.id = :exact or e.credit_code = :exact
                   or e.document_number ilike :asked or e.title ilike :asked or e.party_name ilike :asked)
            """;

    private static final String LINES = """
            select r.id, r.kind, r.state, r.branch, e.title, e.document_number, e.party_name, e.document_date, e.published_at,
                   exists (select 1 from edition d
                            where d.record_id = r.id and d.state in ('DRAFT', 'IN_REVIEW', 'APPROVED'))
            """ + FOUND + " order by e.published_at desc nulls last, r.id desc";

    private final EntityManager em;

    PublishedList(EntityManager em) {
        this.em = em;
    }

    /**
     * What is asked for.
     *
     * @param text part of the number, title or party, or a whole record id or credit code; empty for all
     * @param kind null for all
     * @param state null for all that were ever public
     * @param page from 1
     */
    public record Question(
            String text,
            @Nullable RecordKind kind,
            @Nullable RecordState state,
            int page) {}

    /**
     * One record.
     *
     * @param label document number, or the title where there is none
     * @param correcting whether a correction is in preparation
     */
    public record Line(
            String recordId,
            RecordKind kind,
            RecordState state,
            String branch,
            String label,
            String party,
            @Nullable LocalDate date,
            @Nullable Instant publishedAt,
            boolean correcting) {}

    /** One page of them, the newest first, and how many there are in all. */
    public record Page(List<Line> lines, long total, int number) {
        public int pages() {
            return (int) Math.max(1, (total + SIZE - 1) / SIZE);
        }
    }

    /** @throws org.qingjian.shared.PortalException for whoever may not read the desk's records */
    @Transactional
    public Page find(Actor actor, Question question) {
        actor.require(Permission.RECORD_READ_DRAFT);
        int number = Math.max(1, question.page());
        Number total = (Number) asked(em.createNativeQuery("select count(*)" + FOUND), actor, question)
                .getSingleResult();
        Query lines = asked(em.createNativeQuery(LINES, Object[].class), actor, question)
                .setFirstResult(Math.multiplyExact(Math.min(number, Integer.MAX_VALUE / SIZE) - 1, SIZE))
                .setMaxResults(SIZE);
        List<?> rows = lines.getResultList();
        return new Page(rows.stream().map(row -> line((Object[]) row)).toList(), total.longValue(), number);
    }

    private static Query asked(Query query, Actor actor, Question question) {
        String text = question.text().strip();
        RecordState state = question.state();
        return query.setParameter("states", state == null ? EVER_PUBLIC : new String[] {state.name()})
                .setParameter(
                        "kind", question.kind() == null ? "" : question.kind().name())
                .setParameter("everywhere", actor.oversees(null))
                .setParameter(
                        "branches",
                        Branch.all().stream()
                                .map(Branch::code)
                                .filter(actor::oversees)
                                .toArray(String[]::new))
                .setParameter("exact", text)
                .setParameter("asked", text.isEmpty() ? "" : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static final String[] EVER_PUBLIC = {
        RecordState.PUBLISHED.name(), RecordState.WITHDRAWN.name(), RecordState.EXPIRED.name()
    };

    private static Line line(Object[] row) {
        String number = (String) row[5];
        return new Line(
                (String) row[0],
                RecordKind.valueOf((String) row[1]),
                RecordState.valueOf((String) row[2]),
                (String) row[3],
                number.isEmpty() ? (String) row[4] : number,
                (String) row[6],
                (LocalDate) row[7],
                (Instant) row[8],
                (Boolean) row[9]);
    }
}
