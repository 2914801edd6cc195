package org.qingjian.notification;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, in one spelling: domain in lower case and ASCII (IDNA). Holds no character that
 * could end a header line or begin another address (CWE-93), so it may be put into a header as it is.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    public EmailAddress {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** Reads what somebody typed; empty when no mail could be sent there. */
    public static Optional<EmailAddress> parse(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            String whole = address.substring(0, at) + "@" + domain;
            return isWellFormed(whole) ? Optional.of(new EmailAddress(whole)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isWellFormed(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL_PART
                && address.length() <= LONGEST
                && LOCAL_PART.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
    }

    /** The same for the spellings that are one mailbox almost everywhere, such as {@code Li@…} and {@code li@…}. */
    public String mailbox() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Nothing of the address: records are printed where nobody thinks of it. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
