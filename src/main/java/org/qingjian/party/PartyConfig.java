package org.qingjian.party;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The bureau's choices about what enterprises file, where the law leaves one. */
@ConfigMapping(prefix = "qingjian.party")
interface PartyConfig {
    /** Working days in which an objection or a report is decided. The bureau's own target: the law that gives the right sets no days. */
    @WithDefault("10")
    int targetDays();

    /** Most files of one request. */
    @WithDefault("10")
    int mostFiles();

    /** Largest file, in bytes; never more than the portal takes at all. */
    @WithDefault("20971520")
    long maxBytes();
}
