package org.qingjian.alert;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail's links carry: which alert, and the proof that the link came out of a mail. Written {@code <id>.<proof>}.
 *
 * @param proof keyed hash of the id; nothing that the database knows
 */
public record AlertKey(UUID id, String proof) {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{32})");

    /** Empty for what is no key at all; whether the proof is right only {@link Alerts} knows. */
    public static Optional<AlertKey> parse(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(new AlertKey(UUID.fromString(form.group(1)), form.group(2)))
                : Optional.empty();
    }

    /** As it stands in an address. */
    public String written() {
        return id + "." + proof;
    }

    @Override
    public String toString() {
        return "AlertKey";
    }
}
