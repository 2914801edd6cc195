package org.qingjian.party;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail's link carries: which address, and the proof that the link came out of a mail to it. Written {@code <id>.<proof>}.
 *
 * @param proof keyed hash of the id; nothing that the database knows
 */
record WatchKey(UUID id, String proof) {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{32})");

    static Optional<WatchKey> parse(String written) {
        Matcher form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(new WatchKey(UUID.fromString(form.group(1)), form.group(2)))
                : Optional.empty();
    }

    String written() {
        return id + "." + proof;
    }

    @Override
    public String toString() {
        return "WatchKey";
    }
}
