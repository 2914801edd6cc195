package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The live records of one enterprise, under all the credit codes it has or had: counted as a whole, read page by page. */
@ApplicationScoped
public class EnterpriseRecords {
    private static final String LIVE_OF = " from Edition e join DisclosedRecord r on r.id = e.id.recordId"
            + " where e.creditCode in :codes and e.state = org.qingjian.disclosure.EditionState.LIVE";

    private final EntityManager em;

    /**
     * What is counted. Only live records count: what was withdrawn, has expired or is in preparation does not.
     *
     * @param records all records
     * @param penalties 行政处罚 and 按日连续处罚 decisions; an order to rectify is none
     * @param fines the sum of their 罚款 in yuan, without what was confiscated
     * @param rectifications 责令改正 decisions
     * @param projects EIA projects, however many notices each has
     * @param inspections results that name it
     */
    public record Totals(
            long records, long penalties, BigDecimal fines, long rectifications, long projects, long inspections) {}

    EnterpriseRecords(EntityManager em) {
        this.em = em;
    }

    /** The totals over all pages. */
    @Transactional
    public Totals totals(List<String> creditCodes) {
        Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
        BigDecimal fines = BigDecimal.ZERO;
        for (Object[] row : em.createQuery(
                        "select r.kind, count(e), sum(e.fine)" + LIVE_OF + " group by r.kind", Object[].class)
                .setParameter("codes", creditCodes)
                .getResultList()) {
            RecordKind kind = (RecordKind) row[0];
            counts.put(kind, (Long) row[1]);
            if (kind == RecordKind.PENALTY || kind == RecordKind.DAILY) {
                fines = fines.add(Objects.requireNonNullElse((BigDecimal) row[2], BigDecimal.ZERO));
            }
        }
        long projects = em.createQuery("select count(distinct r.projectId)" + LIVE_OF, Long.class)
                .setParameter("codes", creditCodes)
                .getSingleResult();
        return new Totals(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                count(counts, RecordKind.PENALTY) + count(counts, RecordKind.DAILY),
                fines,
                count(counts, RecordKind.RECTIFY),
                projects,
                count(counts, RecordKind.INSPECTION));
    }

    private static long count(Map<RecordKind, Long> counts, RecordKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /**
     * One page of them, the newest document first.
     *
     * @param page from 1
     */
    @Transactional
    public List<RecordLine> page(List<String> creditCodes, int page, int size) {
        return em
                .createQuery(
                        "select r, e" + LIVE_OF + " order by e.documentDate desc nulls last, e.id.recordId",
                        Object[].class)
                .setParameter("codes", creditCodes)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row -> RecordLine.of((DisclosedRecord) row[0], (Edition) row[1]))
                .toList();
    }
}
