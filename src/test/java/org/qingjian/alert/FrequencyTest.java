package org.qingjian.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.shared.time.LegalZone;

class FrequencyTest {
    @ParameterizedTest(name = "{0} at {1} writes next at {2}")
    @CsvSource({
        "AT_ONCE, 2026-11-25T10:00, 2026-11-25T10:15",
        "DAILY, 2026-11-25T07:59, 2026-11-25T08:00",
        "DAILY, 2026-11-25T08:00, 2026-11-26T08:00",
        "DAILY, 2026-11-25T23:30, 2026-11-26T08:00",
        "DAILY, 2026-12-31T10:00, 2027-01-01T08:00",
        "WEEKLY, 2026-11-25T10:00, 2026-11-30T08:00",
        "WEEKLY, 2026-11-30T07:00, 2026-11-30T08:00",
        "WEEKLY, 2026-11-30T08:00, 2026-12-07T08:00",
        "WEEKLY, 2026-11-29T23:59, 2026-11-30T08:00"
    })
    void the_next_mail_is_due_in_the_morning_of_the_legal_zone(
            Frequency frequency, LocalDateTime now, LocalDateTime next) {
        assertThat(frequency.next(now.atZone(LegalZone.ID).toInstant()))
                .isEqualTo(next.atZone(LegalZone.ID).toInstant());
    }
}
