package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.disclosure.check.CheckContext;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.disclosure.check.CheckRegister;
import org.qingjian.disclosure.check.PenaltyFacts;
import org.qingjian.shared.time.LegalZone;

/** Turns records into the facts that checks look at, and asks the checks. */
@Singleton
class SubjectFacts {
    /** Of a record that was published elsewhere the portal knows neither when nor with which files. */
    private static final Set<String> NOT_KNOWN_OF_IMPORTED =
            Set.of("P01", "P02", "P05", "C01", "C03", "C03L", "C10", "C12", "C13", "C14", "C15", "C19", "C20", "C24");
    /** What the portal has no source for yet: the credit platform's list, deliveries to it. */
    private static final Set<String> NO_SOURCE = Set.of("C29");
    /** The penalty checks that hold for every enforcement document. */
    private static final Set<String> OF_EVERY_DECISION = Set.of("P02", "P03", "P04", "P06", "P07", "P08", "P10");

    private static final String DESK = "desk";

    private final EditionRepository editions;
    private final EiaFacts eia;
    private final Withholdings withholdings;
    private final ChallengeRepository challenges;
    private final StatutoryClocks clocks;
    private final EntityManager em;
    private final Clock clock;

    SubjectFacts(
            EditionRepository editions,
            EiaFacts eia,
            Withholdings withholdings,
            ChallengeRepository challenges,
            StatutoryClocks clocks,
            EntityManager em,
            Clock clock) {
        this.editions = editions;
        this.eia = eia;
        this.withholdings = withholdings;
        this.challenges = challenges;
        this.clocks = clocks;
        this.em = em;
        this.clock = clock;
    }

    /** Whether there are checks for records of this kind. */
    static boolean isChecked(RecordKind kind) {
        return kind.isEia() || isDecision(kind);
    }

    private static boolean isDecision(RecordKind kind) {
        return switch (kind) {
            case PENALTY, DAILY, RECTIFY, SEIZE, LIMIT -> true;
            case EIA_ACCEPTANCE, EIA_PRE_APPROVAL, EIA_DECISION, INSPECTION, LIST, COMPENSATION, DOCUMENT -> false;
        };
    }

    CheckRegister register() {
        return new CheckRegister(new CheckContext(clocks.rules(), LegalZone.today(clock)));
    }

    CheckedSubject subject(DisclosedRecord record, Edition edition) {
        boolean project = record.kind().isEia();
        return new CheckedSubject(
                Objects.requireNonNullElse(project ? record.projectId() : null, record.id()),
                record.id(),
                project ? "EIA" : record.kind().name(),
                record.branch(),
                label(edition.content(record.kind())));
    }

    private static String label(RecordContent content) {
        return content.documentNumber().isEmpty() ? content.title() : content.documentNumber();
    }

    /** Everything the record trips with this edition as its present text. */
    List<CheckHit> hits(DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        if (record.kind().isEia()) {
            return known(record, register().check(eia.of(record, edition)));
        }
        LocalDate date = content.date();
        if (!isDecision(record.kind()) || date == null) {
            return List.of();
        }
        boolean penalty = record.kind() == RecordKind.PENALTY || record.kind() == RecordKind.DAILY;
        return known(record, register().check(penalty(record, edition, content, date))).stream()
                .filter(hit -> penalty || OF_EVERY_DECISION.contains(hit.check()))
                .toList();
    }

    private static List<CheckHit> known(DisclosedRecord record, List<CheckHit> hits) {
        boolean imported = !record.source().equals(DESK);
        return hits.stream()
                .filter(hit -> !NO_SOURCE.contains(hit.check()))
                .filter(hit -> !imported || !NOT_KNOWN_OF_IMPORTED.contains(hit.check()))
                .toList();
    }

    private PenaltyFacts penalty(DisclosedRecord record, Edition edition, RecordContent content, LocalDate date) {
        StoredContent stored = StoredContent.of(content);
        return new PenaltyFacts(
                record.id(),
                record.branch(),
                content.title(),
                content.documentNumber(),
                isTaken(record, stored),
                text(content),
                date,
                null,
                publication(record, edition, stored),
                0);
    }

    private boolean isTaken(DisclosedRecord record, StoredContent stored) {
        return !stored.numberKey().isEmpty()
                && editions.withNumber(stored.numberKey(), record.kind(), record.id())
                        .isPresent();
    }

    private PenaltyFacts.Publication publication(DisclosedRecord record, Edition edition, StoredContent stored) {
        Withdrawal withdrawal = em.find(Withdrawal.class, record.id());
        boolean live = edition.state() == EditionState.LIVE;
        return new PenaltyFacts.Publication(
                firstPublished(record),
                withholdings.groundOf(record.kind(), stored.numberKey()).orElse(null),
                withdrawal == null ? challenges.overturnedKnownOn(record.id()).orElse(null) : withdrawal.knownOn(),
                withdrawal == null ? null : LegalZone.dateOf(withdrawal.withdrawnAt()),
                !live || stored.hash().equals(edition.contentHash()));
    }

    private @Nullable LocalDate firstPublished(DisclosedRecord record) {
        return editions.published(record.id()).stream()
                .map(Edition::publishedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(LegalZone::dateOf)
                .orElse(null);
    }

    /** Numbers missing in the branch's series that nobody has given a ground for; the number is the subject. */
    List<CheckHit> missingNumbers(String branch) {
        List<String> numbers = em.createQuery(
                        "select e.documentNumber from Edition e join DisclosedRecord r on r.id = e.id.recordId"
                                + " where r.branch = :branch and r.kind = :kind and r.source = :desk"
                                + " and e.state <> :discarded and e.documentNumber <> ''",
                        String.class)
                .setParameter("branch", branch)
                .setParameter("kind", RecordKind.PENALTY)
                .setParameter("desk", DESK)
                .setParameter("discarded", EditionState.DISCARDED)
                .getResultList();
        List<String> known = Stream.concat(numbers.stream(), answeredNumbers(branch).stream())
                .toList();
        return register().missingNumbers(known, branch);
    }

    /** Numbers of the branch that have a recorded ground. */
    List<String> answeredNumbers(String branch) {
        return em.createQuery("select documentNumber from Withholding where branch = :branch", String.class)
                .setParameter("branch", branch)
                .getResultList();
    }

    static String text(RecordContent content) {
        return String.join("\n", ContentLayers.of(content).values());
    }
}
