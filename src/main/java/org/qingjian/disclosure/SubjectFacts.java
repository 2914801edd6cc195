package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.disclosure.check.CheckContext;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.disclosure.check.CheckRegister;
import org.qingjian.disclosure.check.CheckReview;
import org.qingjian.disclosure.check.EiaProjectFacts;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.disclosure.check.NotChecked;
import org.qingjian.disclosure.check.PenaltyFacts;
import org.qingjian.shared.time.LegalZone;

/** Turns records into the facts that checks look at, and asks the checks. */
@Singleton
class SubjectFacts {
    /** Of a record that was published elsewhere the portal knows neither when nor for how long. */
    private static final Set<String> OF_PUBLICATION = Set.of("P01", "P02", "C01", "C03", "C03L", "C10", "C22", "C24");

    private static final String PUBLISHED_ELSEWHERE = "由别处公开后导入，公开的时间和经过不在本站";
    /** A delivered row is a table's columns: neither the document nor its files. */
    private static final Set<String> OF_DOCUMENT = Set.of("P05", "C12", "C13", "C14", "C15", "C19", "C20");

    private static final String NO_DOCUMENT = "导入的数据没有文书原文和附件";
    /** The penalty checks that hold for every enforcement document. */
    private static final Set<String> OF_EVERY_DECISION = Set.of("P02", "P03", "P04", "P06", "P07", "P08", "P10");

    private static final String DESK = "desk";
    private static final String IN_PREPARATION = "#";

    private final EditionRepository editions;
    private final EiaFacts eia;
    private final Withholdings withholdings;
    private final ChallengeRepository challenges;
    private final CheckAnswersBook book;
    private final UnmaskedPassages unmasked;
    private final StepLog steps;
    private final StatutoryClocks clocks;
    private final EntityManager em;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters")
    SubjectFacts(
            EditionRepository editions,
            EiaFacts eia,
            Withholdings withholdings,
            ChallengeRepository challenges,
            CheckAnswersBook book,
            UnmaskedPassages unmasked,
            StepLog steps,
            StatutoryClocks clocks,
            EntityManager em,
            Clock clock) {
        this.editions = editions;
        this.eia = eia;
        this.withholdings = withholdings;
        this.challenges = challenges;
        this.book = book;
        this.unmasked = unmasked;
        this.steps = steps;
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

    /** The id that findings and answers are kept under: the EIA project, else the record. */
    static String subjectOf(DisclosedRecord record) {
        return Objects.requireNonNullElse(record.kind().isEia() ? record.projectId() : null, record.id());
    }

    private static CheckedSubject subject(String id, DisclosedRecord record, String label) {
        return new CheckedSubject(
                id, record.id(), record.kind().isEia() ? "EIA" : record.kind().name(), record.branch(), label);
    }

    private static String label(DisclosedRecord record, Edition edition) {
        return label(edition.content(record.kind()));
    }

    private static String label(EiaProjectFacts project) {
        Decision decision = project.decision();
        return decision == null || decision.number().isEmpty()
                ? project.notices().get(0).title()
                : decision.number();
    }

    private static String label(RecordContent content) {
        return content.documentNumber().isEmpty() ? content.title() : content.documentNumber();
    }

    /**
     * The decision or project as the public sees it: a correction in preparation mends nothing before it is released. What
     * has never been public is checked as it is being prepared. Empty when there is neither.
     */
    Optional<Checked> present(DisclosedRecord record) {
        String id = subjectOf(record);
        if (record.kind().isEia()) {
            return eia.present(record)
                    .map(facts -> new Checked(
                            subject(id, record, label(facts)),
                            known(record, register().review(facts))));
        }
        return editions.published(record.id()).stream()
                .findFirst()
                .or(() -> editions.inPreparation(record.id()))
                .map(shown -> new Checked(subject(id, record, label(record, shown)), review(record, shown)));
    }

    /** What is being prepared beside what is public of the same subject; empty when nothing is. */
    Optional<Checked> inPreparation(DisclosedRecord record) {
        boolean isPublic = record.kind().isEia() ? eia.isPublic(record) : record.state() != RecordState.UNPUBLISHED;
        return editions.inPreparation(record.id())
                .filter(draft -> isPublic)
                .map(draft -> new Checked(
                        subject(inPreparationId(record.id(), draft.number()), record, label(record, draft)),
                        review(record, draft)));
    }

    /** The id of what is found in an edition in preparation; it never counts as a subject of its own. */
    static String inPreparationId(String recordId, int number) {
        return recordId + IN_PREPARATION + number;
    }

    /** For {@code like}: whatever was in preparation of a record. */
    static String inPreparationPattern(String recordId) {
        return recordId + IN_PREPARATION + "%";
    }

    /** What the checks say about the record with this edition as its present text. */
    CheckReview review(DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        if (record.kind().isEia()) {
            return known(record, register().review(eia.of(record, edition)));
        }
        LocalDate date = content.date();
        if (!isDecision(record.kind()) || date == null) {
            return CheckReview.NOTHING;
        }
        CheckReview review = known(record, register().review(penalty(record, edition, content, date)));
        return ImposedKinds.isPenalty(content) ? review : only(OF_EVERY_DECISION, review);
    }

    private static CheckReview only(Set<String> checks, CheckReview review) {
        return new CheckReview(
                review.hits().stream()
                        .filter(hit -> checks.contains(hit.check()))
                        .toList(),
                review.notChecked().stream()
                        .filter(not -> checks.contains(not.check()))
                        .toList());
    }

    /** Without the checks of what the portal cannot know of a record that came from elsewhere; they are told as not made. */
    private CheckReview known(DisclosedRecord record, CheckReview review) {
        if (record.source().equals(DESK)) {
            return review;
        }
        Map<String, String> unknown = new TreeMap<>();
        review.notChecked().forEach(not -> unknown.put(not.check(), not.reason()));
        String kind = record.kind().isEia() ? "C" : "P";
        OF_DOCUMENT.stream().filter(check -> check.startsWith(kind)).forEach(check -> unknown.put(check, NO_DOCUMENT));
        boolean elsewhere = record.state() != RecordState.UNPUBLISHED && !steps.wasReleasedHere(record.id());
        if (elsewhere) {
            OF_PUBLICATION.stream()
                    .filter(check -> check.startsWith(kind))
                    .forEach(check -> unknown.put(check, PUBLISHED_ELSEWHERE));
        }
        return new CheckReview(
                review.hits().stream()
                        .filter(hit -> !OF_DOCUMENT.contains(hit.check())
                                && !(elsewhere && OF_PUBLICATION.contains(hit.check())))
                        .toList(),
                unknown.entrySet().stream()
                        .map(each -> new NotChecked(each.getKey(), each.getValue()))
                        .toList());
    }

    private PenaltyFacts penalty(DisclosedRecord record, Edition edition, RecordContent content, LocalDate date) {
        StoredContent stored = StoredContent.of(content);
        LocalDate actUntil = book.of(record.id()).act().until();
        return new PenaltyFacts(
                record.id(),
                record.branch(),
                content.issuer().agency(),
                content.title(),
                content.documentNumber(),
                isTaken(record, stored),
                text(content),
                date,
                actUntil,
                publication(record, edition, stored),
                unmasked.in(record, edition),
                actUntil == null ? Map.of("P07", "没有填写违法行为的日期，只核对了决定日还没有施行的法律") : Map.of());
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
