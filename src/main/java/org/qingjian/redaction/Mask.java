package org.qingjian.redaction;

/**
 * One passage that should not be public, and what stands there instead.
 *
 * @param start first position in the original, in UTF-16 units
 * @param end position after the last
 * @param value the passage as the original has it
 * @param replacement what the public text shows in its place
 * @param evidence stable code of what gave it away, such as {@code label}, {@code register}; never the passage itself
 */
public record Mask(
        MaskType type, int start, int end, String value, String replacement, Confidence confidence, String evidence) {

    /** The same passage with another public wording, as an officer decides it. */
    public Mask withReplacement(String wording) {
        return new Mask(type, start, end, value, wording, confidence, evidence);
    }

    /** Kind, place and evidence without the passage, so that a log cannot tell it. */
    @Override
    public String toString() {
        return type + "[" + start + "," + end + ") " + confidence + " " + evidence;
    }
}
