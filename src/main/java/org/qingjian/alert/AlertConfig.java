package org.qingjian.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of alerts by mail. */
@ConfigMapping(prefix = "qingjian.alert")
public interface AlertConfig {
    /** How many alerts one address may have. */
    @WithDefault("20")
    int perAddress();

    /** How many mails a day somebody can cause to an address by filling in forms. */
    @WithDefault("5")
    int asksPerDay();

    /** How many forms one household or office may send in an hour. */
    @WithDefault("20")
    int asksPerClient();

    /** After this an alert that nobody confirmed is erased. */
    @WithDefault("PT48H")
    Duration unconfirmedFor();

    /** How long the link to all alerts of an address is good. */
    @WithDefault("PT24H")
    Duration listFor();

    /** Of how many results that a search has when an alert begins its owner hears when they are withdrawn. */
    @WithDefault("500")
    int baseline();

    /** How often changed records are held against the alerts. */
    @WithDefault("10s")
    String every();
}
