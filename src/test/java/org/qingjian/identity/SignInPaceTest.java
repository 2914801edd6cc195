package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever guesses is slowed down; nobody is locked out. */
class SignInPaceTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T01:00:00Z"));
    private final SignInPace pace = new SignInPace(clock);

    private static SignInAttempt from(String address, String username) {
        return new SignInAttempt(username, "wrong", null, address);
    }

    private void wrong(SignInAttempt attempt, int times) {
        for (int i = 0; i < times; i++) {
            pace.wrong(attempt);
        }
    }

    @Test
    void the_fifth_wrong_password_brings_the_first_pause_and_each_further_one_doubles_it() {
        SignInAttempt attempt = from("203.0.113.7", "clerk");
        wrong(attempt, 4);
        assertThat(pace.pause(attempt)).isZero();
        wrong(attempt, 1);
        assertThat(pace.pause(attempt)).isEqualTo(Duration.ofSeconds(1));
        wrong(attempt, 1);
        assertThat(pace.pause(attempt)).isEqualTo(Duration.ofSeconds(2));
        wrong(attempt, 3);
        assertThat(pace.pause(attempt)).isEqualTo(Duration.ofSeconds(16));
        wrong(attempt, 40);
        assertThat(pace.pause(attempt)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_pause_passes() {
        SignInAttempt attempt = from("203.0.113.7", "clerk");
        wrong(attempt, 9);
        clock.pass(Duration.ofSeconds(15));
        assertThat(pace.pause(attempt)).isEqualTo(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(pace.pause(attempt)).isZero();
    }

    @Test
    void nobody_is_locked_out_by_somebody_elsewhere() {
        for (int i = 0; i < 500; i++) {
            pace.wrong(from("198.51.100." + i, "clerk"));
        }

        assertThat(pace.pause(from("203.0.113.7", "clerk"))).isZero();
    }

    @Test
    void an_address_that_tries_many_accounts_waits_for_all_of_them() {
        for (int i = 0; i < 60; i++) {
            pace.wrong(from("203.0.113.7", "name-" + i));
        }

        assertThat(pace.pause(from("203.0.113.7", "never-tried"))).isPositive();
    }

    @Test
    void what_looks_like_guessing_comes_last() {
        wrong(from("203.0.113.7", "clerk"), 3);

        assertThat(pace.suspicion(from("203.0.113.7", "clerk"))).isEqualTo(6);
        assertThat(pace.suspicion(from("203.0.113.8", "clerk"))).isEqualTo(3);
        assertThat(pace.suspicion(from("203.0.113.8", "publisher"))).isZero();
    }

    @Test
    void a_quarter_of_an_hour_forgives_and_so_does_the_right_password() {
        SignInAttempt attempt = from("203.0.113.7", "clerk");
        wrong(attempt, 20);
        clock.pass(Duration.ofMinutes(16));
        assertThat(pace.pause(attempt)).isZero();
        assertThat(pace.suspicion(attempt)).isZero();

        wrong(attempt, 9);
        pace.right(attempt);
        assertThat(pace.pause(attempt)).isZero();
    }

    @Test
    void an_unknown_account_is_slowed_down_like_any_other() {
        SignInAttempt known = from("203.0.113.7", "clerk");
        SignInAttempt unknown = from("203.0.113.9", "nobody-of-this-name");
        wrong(known, 8);
        wrong(unknown, 8);

        assertThat(pace.pause(unknown)).isEqualTo(pace.pause(known));
    }
}
