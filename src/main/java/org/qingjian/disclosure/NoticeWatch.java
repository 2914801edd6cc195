package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The table {@code notice_watch}: on which days of its period a notice could be opened. Joins the caller's transaction. */
@Singleton
class NoticeWatch {
    private static final String ADD = """
            insert into notice_watch (record_id, day, answered, gone, unanswered) values (:record, :day, :ok, :gone, :none)
            on conflict (record_id, day) do update set answered = notice_watch.answered + excluded.answered,
              gone = notice_watch.gone + excluded.gone, unanswered = notice_watch.unanswered + excluded.unanswered
            """;
    private static final String SEEN = """
            select count(*), min(day) filter (where gone > 0 or (unanswered > 0 and answered = 0))
              from notice_watch where record_id = :record and day between :from and :until
            """;

    private final EntityManager em;

    NoticeWatch(EntityManager em) {
        this.em = em;
    }

    /** What the page answered. */
    enum Answer {
        ANSWERED,
        /** There is no such page (404, 410). */
        GONE,
        /** An error or nothing at all; found only when it stays so for a day. */
        UNANSWERED
    }

    /**
     * @param unreachableOn first day on which the notice could not be opened; null when it always could
     * @param unwatched days that nobody asked on
     */
    record Seen(@Nullable LocalDate unreachableOn, int unwatched) {
        static final Seen NOTHING_TO_SEE = new Seen(null, 0);
    }

    void add(String recordId, LocalDate day, Answer answer) {
        em.createNativeQuery(ADD)
                .setParameter("record", recordId)
                .setParameter("day", day)
                .setParameter("ok", answer == Answer.ANSWERED ? 1 : 0)
                .setParameter("gone", answer == Answer.GONE ? 1 : 0)
                .setParameter("none", answer == Answer.UNANSWERED ? 1 : 0)
                .executeUpdate();
    }

    /** What was seen from one day to another, both included. */
    Seen between(String recordId, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return Seen.NOTHING_TO_SEE;
        }
        Object[] row = (Object[]) em.createNativeQuery(SEEN)
                .setParameter("record", recordId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        return new Seen(day(row[1]), Math.toIntExact(days - ((Number) row[0]).longValue()));
    }

    private static @Nullable LocalDate day(@Nullable Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
