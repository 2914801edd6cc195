package org.qingjian.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The bureau's choices where the law leaves one. */
@ConfigMapping(prefix = "qingjian.disclosure")
interface DisclosureConfig {
    /** 法定代表人 of a punished organisation stays named (生态环境行政处罚办法 Article 62). Many bureaus mask it. */
    @WithDefault("true")
    boolean representativeStays();

    /** A page ends with the credit publicity of its decision; otherwise it stays and only the credit record ends. */
    @WithDefault("true")
    boolean pageEndsWithCreditPublicity();

    /** How often approved editions whose moment has come are looked for; {@code off} for never. */
    @WithDefault("30s")
    String releaseEvery();

    /** When every check runs over everything, as a cron expression in the legal zone. */
    @WithDefault("0 20 2 * * ?")
    String checksAt();

    /** When the notices in their period are opened to see that they can be, as a cron expression in the legal zone. */
    @WithDefault("0 10 * * * ?")
    String watchAt();

    /** Where the portal itself is asked for them. */
    @WithDefault("http://127.0.0.1:${quarkus.http.port:8080}")
    String watchAddress();

    /** When what has reached the end of its publicity is taken out, as a cron expression in the legal zone. */
    @WithDefault("0 5 0 * * ?")
    String expiryAt();
}
