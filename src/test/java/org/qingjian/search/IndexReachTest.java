package org.qingjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexReachTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    private static IndexReach waitingFor(Duration time) {
        return new IndexReach(() -> Optional.of(NOW.minus(time)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void an_index_that_nothing_waits_for_is_up_to_now() {
        IndexReach reach = new IndexReach(Optional::empty, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(reach.indexedAt()).isEqualTo(NOW);
        assertThat(reach.lags()).isFalse();
    }

    @Test
    void a_change_that_waits_as_usual_is_no_lag_and_one_that_waits_longer_is() {
        assertThat(waitingFor(Duration.ofSeconds(2)).lags()).isFalse();
        assertThat(waitingFor(Duration.ofSeconds(6)).lags()).isTrue();
        assertThat(waitingFor(Duration.ofSeconds(6)).indexedAt()).isEqualTo(NOW.minusSeconds(6));
    }
}
