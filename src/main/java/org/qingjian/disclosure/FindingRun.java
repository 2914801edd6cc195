package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.disclosure.check.CheckReview;
import org.qingjian.shared.database.DatabaseJson;

/**
 * Keeps the check register in step with the records: what a check trips is a finding, what it does not trip any more is
 * mended. Running it again changes nothing.
 */
@ApplicationScoped
class FindingRun {
    private static final String CHECKED = """
            insert into checked_subject (subject, kind, branch, not_checked, checked_at)
            values (:subject, :kind, :branch, cast(:not as jsonb), :at)
            on conflict (subject) do update
              set checked_at = excluded.checked_at, branch = excluded.branch, not_checked = excluded.not_checked
            """;

    private final RecordRepository records;
    private final SubjectFacts facts;
    private final EntityManager em;
    private final Clock clock;

    FindingRun(RecordRepository records, SubjectFacts facts, EntityManager em, Clock clock) {
        this.records = records;
        this.facts = facts;
        this.em = em;
        this.clock = clock;
    }

    /** Checks one record after something was done to it. */
    @Transactional
    public void afterChange(String recordId) {
        records.findByIdOptional(recordId).ifPresent(this::check);
    }

    /** Checks a batch of records, in order. */
    @Transactional
    public void check(List<String> recordIds) {
        for (String id : recordIds) {
            records.findByIdOptional(id).ifPresent(this::check);
            em.flush();
            em.clear(); // every query looks through all that was read before
        }
    }

    private void check(DisclosedRecord record) {
        if (!SubjectFacts.isChecked(record.kind())) {
            return;
        }
        String subject = SubjectFacts.subjectOf(record);
        lock(subject);
        Optional<Checked> preparing = facts.inPreparation(record);
        Map<String, Finding> answered = known(ofPreparation(record.id()));
        preparing.ifPresent(checked -> settle(checked, Map.of()));
        facts.present(record)
                .ifPresentOrElse(
                        checked -> {
                            count(checked);
                            settle(checked, answered);
                        },
                        () -> known(ofSubject(subject)).values().forEach(finding -> finding.gone(clock.instant())));
        answered.values().stream()
                .filter(finding ->
                        preparing.isEmpty() || !preparing.get().subject().id().equals(finding.subject()))
                .forEach(finding -> finding.gone(clock.instant()));
    }

    /** Two events of one subject follow each other: the second sees what the first has found. */
    private void lock(String subject) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:subject, 0))", Object.class)
                .setParameter("subject", "finding " + subject)
                .getSingleResult();
    }

    private void count(Checked checked) {
        Map<String, String> notChecked = new TreeMap<>();
        checked.review().notChecked().forEach(not -> notChecked.put(not.check(), not.reason()));
        CheckedSubject subject = checked.subject();
        em.createNativeQuery(CHECKED)
                .setParameter("subject", subject.id())
                .setParameter("kind", subject.kind())
                .setParameter("branch", subject.branch())
                .setParameter("not", DatabaseJson.write(Map.class, notChecked))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private void settle(Checked checked, Map<String, Finding> answered) {
        Instant now = clock.instant();
        Map<String, List<CheckHit>> byCheck = checked.review().hits().stream()
                .collect(Collectors.groupingBy(CheckHit::check, TreeMap::new, Collectors.toList()));
        Map<String, Finding> known = known(ofSubject(checked.subject().id()));
        byCheck.forEach((check, hits) -> {
            String seen = Finding.evidence(hits);
            Finding finding = known.get(check);
            if (finding == null) {
                finding = Finding.of(checked.subject(), hits.get(0), seen, now);
                em.persist(finding);
            } else {
                finding.seenAgain(seen, now);
            }
            Finding before = answered.get(check);
            if (before != null) {
                finding.carry(before);
            }
        });
        known.forEach((check, finding) -> {
            if (!byCheck.containsKey(check)) {
                finding.gone(now);
            }
        });
    }

    private TypedQuery<Finding> ofSubject(String subject) {
        return em.createQuery("from Finding where subject = :subject order by id", Finding.class)
                .setParameter("subject", subject);
    }

    private TypedQuery<Finding> ofPreparation(String recordId) {
        return em.createQuery(
                        "from Finding where recordId = :record and subject like :subject order by id", Finding.class)
                .setParameter("record", recordId)
                .setParameter("subject", SubjectFacts.inPreparationPattern(recordId));
    }

    /** Check → finding, the newest; locked, so that an officer's answer and this run follow each other. */
    private static Map<String, Finding> known(TypedQuery<Finding> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Finding::check, Function.identity(), (before, after) -> after));
    }

    /** The numbers that are missing in a branch's series of penalties: questions for the branch. */
    @Transactional
    public void checkSeries(String branch) {
        for (CheckHit hit : facts.missingNumbers(branch)) {
            lock(hit.subject());
            Checked missing = new Checked(
                    new CheckedSubject(hit.subject(), null, RecordKind.PENALTY.name(), branch, hit.subject()),
                    new CheckReview(List.of(hit), List.of()));
            count(missing);
            settle(missing, Map.of());
        }
        for (String answered : facts.answeredNumbers(branch)) {
            known(ofSubject(answered)).values().forEach(finding -> finding.gone(clock.instant()));
        }
    }

    /**
     * Ids of the records there are checks for, in order, after one. Of a project's notices the first stands for all, and those
     * that are in preparation.
     */
    @Transactional
    public List<String> idsAfter(String last, int max) {
        return records
                .find(
                        "from DisclosedRecord r where r.kind in ?1 and r.id > ?2 and (r.projectId is null"
                                + " or r.id = (select min(o.id) from DisclosedRecord o where o.projectId = r.projectId)"
                                + " or exists (select 1 from Edition e where e.id.recordId = r.id"
                                + " and e.state in (DRAFT, IN_REVIEW, APPROVED)))"
                                + " order by r.id",
                        java.util.Arrays.stream(RecordKind.values())
                                .filter(SubjectFacts::isChecked)
                                .toList(),
                        last)
                .page(0, max)
                .stream()
                .map(DisclosedRecord::id)
                .toList();
    }

    /** The branches that have records. */
    @Transactional
    public List<String> branches() {
        return em.createQuery("select distinct branch from DisclosedRecord", String.class)
                .getResultList();
    }
}
