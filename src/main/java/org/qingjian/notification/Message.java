package org.qingjian.notification;

import org.jspecify.annotations.Nullable;

/** A finished message to one recipient. */
public sealed interface Message {
    Medium medium();

    /** The recipient in one spelling, for comparing. */
    String recipient();

    /**
     * A mail in both forms.
     *
     * @param subject one line
     * @param unsubscribe absolute address at which a POST ends these mails (RFC 8058) and a GET shows a page; null for a
     *     mail that was asked for, such as a confirmation
     */
    record Mail(
            EmailAddress to,
            String subject,
            String text,
            String html,
            @Nullable String unsubscribe) implements Message {
        public Mail {
            requireOneLine(subject);
            if (unsubscribe != null) {
                requireOneLine(unsubscribe);
                if (!unsubscribe.matches("https?://[!-;=?-~]+")) {
                    throw new IllegalArgumentException("not an absolute address");
                }
            }
        }

        @Override
        public Medium medium() {
            return Medium.MAIL;
        }

        @Override
        public String recipient() {
            return to.mailbox();
        }

        @Override
        public String toString() {
            return "Mail";
        }
    }

    /** A short message. */
    record Sms(PhoneNumber to, String text) implements Message {
        @Override
        public Medium medium() {
            return Medium.SMS;
        }

        @Override
        public String recipient() {
            return to.value();
        }

        @Override
        public String toString() {
            return "Sms";
        }
    }

    /** A line break in a header would begin another header (CWE-93). */
    private static void requireOneLine(String value) {
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header is one line of text");
        }
    }
}
