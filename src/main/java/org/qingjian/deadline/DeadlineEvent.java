package org.qingjian.deadline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/**
 * Something that happened to a deadline. The due date is a function of the list of events and nothing else. Each
 * serialises to JSON with its name in {@code event}, so that a feature can keep the list with its own record.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeadlineEvent.Started.class, name = "STARTED"),
    @JsonSubTypes.Type(value = DeadlineEvent.Paused.class, name = "PAUSED"),
    @JsonSubTypes.Type(value = DeadlineEvent.Resumed.class, name = "RESUMED"),
    @JsonSubTypes.Type(value = DeadlineEvent.Extended.class, name = "EXTENDED"),
    @JsonSubTypes.Type(value = DeadlineEvent.ClockChanged.class, name = "CLOCK_CHANGED"),
    @JsonSubTypes.Type(value = DeadlineEvent.Closed.class, name = "CLOSED"),
    @JsonSubTypes.Type(value = DeadlineEvent.Reopened.class, name = "REOPENED")
})
public sealed interface DeadlineEvent {
    /** The legal date of the event. Never before the event in front of it. */
    LocalDate date();

    /** The trigger of the clock. Always the first event and only that. */
    record Started(LocalDate date, String clockKey) implements DeadlineEvent {}

    /**
     * The clock stands still from this day on.
     *
     * @param ground code of a {@link StopGround} that the clock allows
     * @param legalBasis the document or provision it rests on, in the officer's words
     * @param approver who approved it: account name or post, never empty
     */
    record Paused(LocalDate date, String ground, String legalBasis, String approver) implements DeadlineEvent {}

    /** The clock runs again; this day counts. */
    record Resumed(LocalDate date) implements DeadlineEvent {}

    /**
     * More time, within the clock's extension rule. Refused after the due date.
     *
     * @param by how many units of the clock
     * @param approver who approved it
     * @param ground why
     */
    record Extended(LocalDate date, int by, String approver, String ground) implements DeadlineEvent {}

    /** Another limit applies. It is counted from the original trigger; pauses stay, extensions of the old one do not. */
    record ClockChanged(LocalDate date, String clockKey, String reason) implements DeadlineEvent {}

    /** Done. */
    record Closed(LocalDate date) implements DeadlineEvent {}

    /** Taken up again; the time between does not count. */
    record Reopened(LocalDate date, String reason) implements DeadlineEvent {}
}
