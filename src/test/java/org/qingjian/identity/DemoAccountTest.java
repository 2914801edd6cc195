package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No password that anybody else knows opens anything for long. */
class DemoAccountTest {
    private static final Instant MADE = Instant.parse("2026-11-23T01:00:00Z");

    private static Account account(Role role) {
        return new Account(new NewAccount("somebody", "测试岗", Set.of(role), "440205", null), "no password", MADE);
    }

    private static Account demo(Role role) {
        Account account = account(role);
        account.makeDemo(
                new DemoAccount("somebody", "known to all", "测试岗", Set.of(role), "440205", null), "no password");
        return account;
    }

    @Test
    void an_account_of_the_demonstration_opens_in_a_demonstration_only() {
        DemoMode mode = new DemoMode();
        assertThat(mode.opens(demo(Role.CLERK))).isFalse();
        assertThat(mode.opens(account(Role.CLERK))).isTrue();
        mode.enter();
        assertThat(mode.opens(demo(Role.CLERK))).isTrue();
    }

    @Test
    void a_demonstration_spares_the_second_factor_and_nothing_else_does() {
        assertThat(demo(Role.PUBLISHER).pending()).isEmpty();
        Account publisher = account(Role.PUBLISHER);
        publisher.setPassword("another");
        assertThat(publisher.pending()).containsExactly(SignedIn.Step.ENROL_SECOND_FACTOR);
        assertThat(publisher.actor().roles()).isEmpty();
    }

    @Test
    void a_one_time_password_is_over_after_a_week() {
        Account account = account(Role.CLERK);
        assertThat(account.isOneTimeOver(MADE.plus(Duration.ofDays(7)).minusSeconds(1)))
                .isFalse();
        assertThat(account.isOneTimeOver(MADE.plus(Duration.ofDays(7)))).isTrue();

        account.setPassword("its own");
        assertThat(account.isOneTimeOver(MADE.plus(Duration.ofDays(700)))).isFalse();
    }
}
