package org.qingjian.notification;

import java.util.UUID;

/**
 * The port to what takes messages away: a mail server, the gateway of a telephone company. Never called inside a
 * transaction. Answers within seconds, and throws nothing for what can go wrong on the other side.
 */
public interface Carrier {
    Medium medium();

    /**
     * Hands one message over.
     *
     * @param id the same for every try, so that a receiver can tell a repetition
     */
    Outcome carry(UUID id, Message message);

    /**
     * What became of a try.
     *
     * @param code short and stable, for the administrator; never text of the other side, which may name the recipient
     */
    record Outcome(Kind kind, String code) {
        public static Outcome accepted() {
            return new Outcome(Kind.ACCEPTED, "");
        }

        public static Outcome failed(String code) {
            return new Outcome(Kind.FAILED, code);
        }

        public static Outcome unreachable(String code) {
            return new Outcome(Kind.UNREACHABLE, code);
        }

        public static Outcome refused(String code) {
            return new Outcome(Kind.REFUSED, code);
        }
    }

    /** ACCEPTED: taken. FAILED: not now. UNREACHABLE: not now, and no other message either. REFUSED: no such recipient. */
    enum Kind {
        ACCEPTED,
        FAILED,
        UNREACHABLE,
        REFUSED
    }
}
