package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;

/** Keeps the answers; joins the caller's transaction. */
@Singleton
class CheckAnswersBook {
    private final EntityManager em;
    private final Clock clock;

    CheckAnswersBook(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    Optional<CheckAnswersRow> row(String subject) {
        return Optional.ofNullable(em.find(CheckAnswersRow.class, subject));
    }

    CheckAnswers of(String subject) {
        return row(subject).map(CheckAnswersRow::answers).orElse(CheckAnswers.NONE);
    }

    void write(String subject, CheckAnswers answers, String by) {
        CheckAnswersRow row = em.find(CheckAnswersRow.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = CheckAnswersRow.of(subject);
            row.write(answers, by, clock.instant());
            em.persist(row);
        } else {
            row.write(answers, by, clock.instant());
        }
    }

    /** What a new notice's form says adds to what is known of its project; what it leaves empty stays. */
    void add(String subject, CheckAnswers entered, String by) {
        CheckAnswers before = of(subject);
        keep(
                subject,
                new CheckAnswers(
                        entered.act().until() == null ? before.act() : entered.act(),
                        entered.required().documentClass() == null ? before.required() : entered.required(),
                        entered.pauses().isEmpty() ? before.pauses() : entered.pauses(),
                        entered.outside().equals(CheckAnswers.Outside.UNKNOWN) ? before.outside() : entered.outside()),
                by);
    }

    /** What a form that showed the answers says replaces them; what only other pages ask stays. */
    void replace(String subject, CheckAnswers entered, String by) {
        keep(
                subject,
                new CheckAnswers(
                        entered.act(),
                        entered.required(),
                        entered.pauses(),
                        of(subject).outside()),
                by);
    }

    private void keep(String subject, CheckAnswers after, String by) {
        if (!after.equals(of(subject))) {
            requireInOrder(after);
            write(subject, after, by);
        }
    }

    static void requireInOrder(CheckAnswers answers) {
        requireInOrder("actUntil", answers.act().from(), answers.act().until());
        answers.pauses().forEach(pause -> requireInOrder("pauses", pause.from(), pause.until()));
    }

    private static void requireInOrder(String field, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw PortalException.invalid(field, "before-start", "结束日不能早于开始日");
        }
    }
}
