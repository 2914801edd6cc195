package org.qingjian.redaction;

/**
 * Text that may leave the portal. Only this package makes one: pages, JSON, feeds, exports and index documents take it
 * instead of a string, so a private field cannot leak by being forgotten.
 */
public final class PublicText {
    private final String value;

    PublicText(String value) {
        this.value = value;
    }

    /**
     * Text that a competent authority has already published under its own responsibility, such as a law or an imported
     * record of a public register. A deliberate way around the redactor: every call of it is looked at in review.
     */
    public static PublicText trustAsAlreadyPublished(String value) {
        return new PublicText(value);
    }

    /** The text itself. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicText that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
