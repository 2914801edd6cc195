package org.qingjian.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of import and export. */
@ConfigMapping(prefix = "qingjian.exchange")
interface ExchangeSettings {
    /** Whether this process works on delivered files; one-shot commands leave it to the portal that serves. */
    @WithDefault("${qingjian.serving}")
    boolean worker();

    /** How often to look for files that another node took in. */
    @WithDefault("PT5S")
    Duration poll();

    /** Rows in one transaction. */
    @WithDefault("500")
    int batch();
}
