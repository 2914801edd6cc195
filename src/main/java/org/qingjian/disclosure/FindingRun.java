package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingjian.disclosure.check.CheckHit;

/**
 * Keeps the check register in step with the records: what a check trips is a finding, what it does not trip any more is
 * mended. Running it again changes nothing.
 */
@ApplicationScoped
class FindingRun {
    private static final String CHECKED = """
            insert into checked_subject (subject, kind, branch, checked_at) values (:subject, :kind, :branch, :at)
            on conflict (subject) do update set checked_at = excluded.checked_at, branch = excluded.branch
            """;

    private final RecordRepository records;
    private final EditionRepository editions;
    private final SubjectFacts facts;
    private final EntityManager em;
    private final Clock clock;

    FindingRun(
            RecordRepository records, EditionRepository editions, SubjectFacts facts, EntityManager em, Clock clock) {
        this.records = records;
        this.editions = editions;
        this.facts = facts;
        this.em = em;
        this.clock = clock;
    }

    /** Checks one record after something was done to it. */
    @Transactional
    public void afterChange(String recordId) {
        records.findByIdOptional(recordId).ifPresent(this::check);
    }

    /** Checks a batch of records; of a project's notices one stands for all. */
    @Transactional
    public void check(List<String> recordIds) {
        records.list("id in ?1", recordIds).forEach(this::check);
    }

    private void check(DisclosedRecord record) {
        if (!SubjectFacts.isChecked(record.kind())) {
            return;
        }
        Optional<Edition> present = editions.inPreparation(record.id()).or(() -> editions.latest(record.id()));
        present.ifPresentOrElse(
                edition -> settle(facts.subject(record, edition), facts.hits(record, edition)),
                () -> known(record.id()).values().forEach(finding -> finding.gone(clock.instant())));
    }

    private void settle(CheckedSubject subject, List<CheckHit> hits) {
        Instant now = clock.instant();
        em.createNativeQuery(CHECKED)
                .setParameter("subject", subject.id())
                .setParameter("kind", subject.kind())
                .setParameter("branch", subject.branch())
                .setParameter("at", now)
                .executeUpdate();
        Map<String, List<CheckHit>> byCheck = hits.stream().collect(Collectors.groupingBy(CheckHit::check));
        Map<String, Finding> known = known(subject.id());
        byCheck.forEach((check, evidence) -> {
            String seen = evidence.stream().map(CheckHit::evidence).distinct().collect(Collectors.joining("；"));
            Finding before = known.get(check);
            if (before == null) {
                em.persist(Finding.of(subject, evidence.get(0), seen, now));
            } else {
                before.seenAgain(seen, now);
            }
        });
        known.forEach((check, finding) -> {
            if (!byCheck.containsKey(check)) {
                finding.gone(now);
            }
        });
    }

    private Map<String, Finding> known(String subject) {
        return em.createQuery("from Finding where subject = :subject", Finding.class)
                .setParameter("subject", subject)
                .getResultStream()
                .collect(Collectors.toMap(Finding::check, Function.identity()));
    }

    /** The numbers that are missing in a branch's series of penalties: questions for the branch. */
    @Transactional
    public void checkSeries(String branch) {
        facts.missingNumbers(branch)
                .forEach(hit -> settle(
                        new CheckedSubject(hit.subject(), null, RecordKind.PENALTY.name(), branch, hit.subject()),
                        List.of(hit)));
        for (String answered : facts.answeredNumbers(branch)) {
            known(answered).values().forEach(finding -> finding.gone(clock.instant()));
        }
    }

    /** Ids of the records there are checks for, in order, after one. */
    @Transactional
    public List<String> idsAfter(String last, int max) {
        return records
                .find(
                        "kind in ?1 and id > ?2 order by id",
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
