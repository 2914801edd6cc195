package org.qingjian.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How messages leave the portal. */
@ConfigMapping(prefix = "qingjian.notification")
public interface NotificationConfig {
    /** Whether there is a mail server ({@code quarkus.mailer.*} says which). Without one nothing is offered by mail. */
    @WithDefault("false")
    boolean mail();

    /** Whether there is a gateway for short messages. */
    @WithDefault("false")
    boolean textMessages();

    /** How often waiting messages are looked for. */
    @WithDefault("5s")
    String every();

    /** How often what ended long ago is removed. */
    @WithDefault("1h")
    String tidyEvery();

    /** Address of sender, by which people know the portal. */
    @WithDefault("qingjian@localhost.localdomain")
    String from();

    /** Where the mail system returns what it cannot deliver; the sender when not set. */
    Optional<String> bounceAddress();

    /** How long the mail server may take over one message; after that it counts as down. */
    @WithDefault("PT10S")
    Duration sentWithin();

    /** Tries before a message is given up. The pauses are 1, 2, 4 … 360 minutes; 14 tries take about a day and a half. */
    @WithDefault("14")
    int maxAttempts();

    /** How long a recipient that was refused as unknown is not tried again. */
    @WithDefault("P30D")
    Duration refusedFor();

    /** How long the fact that something was sent is kept, without its text and address. */
    @WithDefault("P90D")
    Duration kept();

    Sms sms();

    /** The gateway for short messages. */
    interface Sms {
        /** Where messages are posted to. */
        Optional<URI> url();

        /** Sent as {@code Authorization: Bearer}. */
        Optional<String> token();

        @WithDefault("PT5S")
        Duration timeout();
    }
}
