package org.qingjian.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile number that can get short messages: E.164 with plus sign; a mainland number may be typed without its +86. */
public record PhoneNumber(String value) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern MAINLAND = Pattern.compile("1[3-9][0-9]{9}");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("not a phone number");
        }
    }

    /** Reads what somebody typed; empty when no message could be sent there. */
    public static Optional<PhoneNumber> parse(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        String whole = MAINLAND.matcher(digits).matches() ? "+86" + digits : digits;
        return E164.matcher(whole).matches() ? Optional.of(new PhoneNumber(whole)) : Optional.empty();
    }

    /** Nothing of the number: records are printed where nobody thinks of it. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
