package org.qingjian.identity.vault;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of the vault. */
@ConfigMapping(prefix = "qingjian.vault")
interface VaultSettings {
    /** How long an approved opening may be used. */
    @WithDefault("PT8H")
    Duration approvalLasts();

    /** How many openings one person may ask for within a day; more is an alarm, not work. */
    @WithDefault("20")
    int requestsPerDay();

    /**
     * Master keys given from outside, such as by a secret store that fills the environment: id → base64 of 32 bytes. Empty = files
     * in the key folder, made by the portal.
     */
    Map<String, String> masterKeys();

    /** Which of them encrypts; needed when there are some. */
    Optional<String> currentMasterKey();
}
