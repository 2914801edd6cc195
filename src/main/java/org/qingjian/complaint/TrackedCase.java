package org.qingjian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.LawReference;
import org.qingjian.deadline.Step;

/**
 * A case as its complainant sees it: no internal remark, no officer's name.
 *
 * @param holder name of the unit that has it; null when nobody does any more
 * @param next the next legal date; null when none runs
 * @param timeline newest last
 * @param viewers who opened the case, newest first
 * @param can what can be done now
 * @param later what cannot be done yet, and when it can
 * @param news whether the complainant is told that there is news; null where the portal can send nothing
 * @param parts numbers of the cases that were in the same submission: the same secret code opens them
 * @param publicAnswer whether the complainant agreed to an anonymised public answer; null while there is none to agree to
 */
public record TrackedCase(
        String caseNumber,
        ComplaintState status,
        ComplaintKind kind,
        IdentityLevel identity,
        Medium medium,
        String place,
        Instant receivedAt,
        @Nullable Holder holder,
        @Nullable NextDate next,
        List<TimelineStep> timeline,
        List<Message> messages,
        List<Viewer> viewers,
        @Nullable Answer answer,
        @Nullable Evaluation evaluation,
        List<Action> can,
        List<Later> later,
        int files,
        @Nullable Boolean news,
        @Nullable Boolean publicAnswer,
        List<String> parts) {

    /** A unit of the bureau, in both languages. */
    public record Holder(String zh, String en) {}

    /**
     * A legal date and how it was reached.
     *
     * @param clock key of the statutory clock
     * @param from the day that started it
     * @param provisional true while the holidays of that year are not announced
     * @param plain whether the public calculator gives the same date: nothing was paused or extended
     * @param workingDays whether the clock counts working days
     * @param steps how the date was counted, day by day, with every stop and extension; empty for a date that a letter sets
     */
    public record NextDate(
            LocalDate date,
            String clock,
            LawReference name,
            LawReference law,
            LocalDate from,
            boolean provisional,
            boolean plain,
            boolean workingDays,
            List<Step> steps) {}

    /** A past step. */
    public record TimelineStep(
            StepKind step,
            LocalDate date,
            Instant at,
            @Nullable String unit,
            @Nullable String note,
            LawReference law) {}

    /**
     * A message.
     *
     * @param files how many came with it
     */
    public record Message(
            Instant at, boolean fromOffice, @Nullable String unit, String text, int files) {}

    /** A reading of the case. */
    public record Viewer(Instant at, String unit, String seen, String reason) {}

    /**
     * The written answer.
     *
     * @param records what everybody can read of what followed
     */
    public record Answer(
            LocalDate date,
            String request,
            String facts,
            Reply.Opinion opinion,
            Reply.Outcome outcome,
            String legalBasis,
            String remedy,
            @Nullable String decisionNumber,
            List<PublishedRecord> records) {}

    /** What a complainant can do. */
    public enum Action {
        MESSAGE,
        EVALUATE,
        REOPEN,
        REVIEW,
        RECHECK
    }

    /**
     * Something that cannot be done now.
     *
     * @param until the last day when it was possible; null when it is still to come
     */
    public record Later(Action action, @Nullable LocalDate until) {}
}
