package org.qingjian.redaction;

/** A redactor with the shipped settings, without a container. */
public final class RedactorForTests {
    private RedactorForTests() {}

    public static Redactor create() {
        return new Redactor(settings(true, false));
    }

    static RedactionSettings settings(boolean officeContactsStay, boolean platesStay) {
        return new RedactionSettings() {
            @Override
            public boolean officeContactsStay() {
                return officeContactsStay;
            }

            @Override
            public boolean platesStay() {
                return platesStay;
            }

            @Override
            public int longestText() {
                return 2 << 20;
            }
        };
    }
}
