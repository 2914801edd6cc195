package org.qingjian.enterprise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of enterprises' access. */
@ConfigMapping(prefix = "qingjian.enterprise")
interface EnterpriseSettings {
    /** How long the code of a letter works. */
    @WithDefault("P60D")
    Duration letterLifetime();

    /** How long the code works by which an enterprise brings in its own people. */
    @WithDefault("P7D")
    Duration invitationLifetime();
}
