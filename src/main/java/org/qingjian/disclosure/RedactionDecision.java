package org.qingjian.disclosure;

/**
 * What an officer decides about a passage.
 *
 * @param passage as the original has it; for a file the question that was asked
 * @param type name of a {@link org.qingjian.redaction.MaskType}, or {@code FILE}
 * @param masked hidden, or left as it is
 * @param added found by the officer, not proposed
 * @param replacement what stands there in public; empty takes the proposal. {@code TEXT} puts a file's text in its place
 * @param reason why; asked for when a proposal is not followed
 */
public record RedactionDecision(
        String passage, String type, boolean masked, boolean added, String replacement, String reason) {
    /** Kind, not content: a log must not tell the passage. */
    @Override
    public String toString() {
        return "RedactionDecision " + type + " " + (masked ? "mask" : "keep");
    }
}
