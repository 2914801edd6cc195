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

    /** What the entry form knows replaces what it knew before; what only other pages ask stays. */
    void writeEntered(String subject, CheckAnswers entered, String by) {
        CheckAnswers before = of(subject);
        CheckAnswers after = new CheckAnswers(entered.act(), entered.required(), entered.pauses(), before.outside());
        if (!after.equals(before)) {
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
