package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever keeps giving wrong passwords: the same account from the same address waits longer each time, and an
 * address that tries many accounts waits too. Nobody is locked out: from another address the right password always works.
 * Kept in memory, per process; the oldest are forgotten first.
 */
@Singleton
class SignInPace {
    private static final int REMEMBERED = 50_000;
    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_OF_ADDRESS = 60;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Wrong(int times, Instant last) {}

    SignInPace(Clock clock) {
        this.clock = clock;
    }

    /** How long this account from this address has to wait before it may try again; zero when it may. */
    synchronized Duration pause(SignInAttempt attempt) {
        Duration pair = pause(pair(attempt), FREE_TRIES);
        Duration address = pause(address(attempt), FREE_TRIES_OF_ADDRESS);
        return pair.compareTo(address) > 0 ? pair : address;
    }

    /** How much the attempt looks like guessing; 0 for a clean account from a clean address. */
    synchronized int suspicion(SignInAttempt attempt) {
        return times(account(attempt)) + times(address(attempt));
    }

    synchronized void wrong(SignInAttempt attempt) {
        count(pair(attempt));
        count(address(attempt));
        count(account(attempt));
    }

    synchronized void right(SignInAttempt attempt) {
        wrong.remove(pair(attempt));
    }

    private Duration pause(String key, int free) {
        int over = times(key) - free;
        Wrong last = wrong.get(key);
        if (over < 0 || last == null) {
            return Duration.ZERO;
        }
        Duration whole = Duration.ofSeconds(1L << Math.min(over, 6));
        Duration shorter = whole.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : whole;
        Duration left = Duration.between(clock.instant(), last.last().plus(shorter));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private int times(String key) {
        Wrong past = wrong.get(key);
        return past == null || past.last().plus(FORGIVEN_AFTER).isBefore(clock.instant()) ? 0 : past.times();
    }

    private void count(String key) {
        wrong.put(key, new Wrong(times(key) + 1, clock.instant()));
    }

    private static String pair(SignInAttempt attempt) {
        return "p " + attempt.username() + " " + attempt.address();
    }

    private static String address(SignInAttempt attempt) {
        return "a " + attempt.address();
    }

    private static String account(SignInAttempt attempt) {
        return "u " + attempt.username();
    }
}
