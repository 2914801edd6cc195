package org.qingjian.disclosure;

/**
 * What became of one delivered record.
 *
 * @param recordId its id here; of the record that is in the way when it was rejected as a duplicate
 * @param held it was to be public at once and waits as a draft: a person has to judge what may be personal in it
 */
public record ImportOutcome(Status status, String recordId, boolean held) {

    public ImportOutcome(Status status, String recordId) {
        this(status, recordId, false);
    }

    /** The four things that can become of a delivered record. */
    public enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** Another source's record with the same number and kind is already public. */
        NUMBER_TAKEN
    }
}
