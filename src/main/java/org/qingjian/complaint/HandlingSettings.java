package org.qingjian.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Map;

/** Settings of handling. */
@ConfigMapping(prefix = "qingjian.complaint-handling")
interface HandlingSettings {
    /** How long an identity can still be opened after a case is over; then its key is destroyed (个人信息保护法 art. 47). */
    @WithDefault("P2Y")
    Period keepIdentity();

    /** How often photos that wait for their copy are looked for; a duration of the scheduler, or {@code off}. */
    @WithDefault("1s")
    String photosEvery();

    /** How often cases that near their due date are looked for; a duration of the scheduler, or {@code off}. */
    @WithDefault("1h")
    String remindEvery();

    /** Code of a unit → the mail address at which it is reminded; units that are not in it read reminders on the desk only. */
    Map<String, String> remindMail();
}
