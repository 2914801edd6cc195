package org.qingjian.complaint.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of filing and tracking. Limits are per network: an IPv4 address or the /64 of an IPv6 one. */
@ConfigMapping(prefix = "qingjian.complaint")
interface ComplaintSettings {
    /** Submissions that may come at once. */
    @WithDefault("300")
    int filingsAtOnce();

    /** Submissions a minute after that. */
    @WithDefault("60")
    int filingsPerMinute();

    /** Submissions with a proof of work that may come at once, beyond the others. */
    @WithDefault("600")
    int provedAtOnce();

    /** Submissions with a proof of work a minute after that. */
    @WithDefault("300")
    int provedPerMinute();

    /** Wrong codes that may come at once. */
    @WithDefault("300")
    int wrongCodesAtOnce();

    /** Wrong codes a minute after that. */
    @WithDefault("60")
    int wrongCodesPerMinute();

    /** Wrong codes a second, of all networks together, that are looked up in the database. */
    @WithDefault("100")
    int wrongCodesTogether();

    /** How long a draft is kept after the last change. */
    @WithDefault("P7D")
    Duration draftKept();
}
