package org.qingjian.identity.vault;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.qingjian.identity.KeyFolder;

/** Chooses where master keys come from: what is given by configuration, else files of the portal's own. */
class MasterKeySource {
    @Produces
    @Singleton
    MasterKeys keys(VaultSettings settings, KeyFolder folder, Clock clock) {
        return settings.masterKeys().isEmpty()
                ? new FileMasterKeys(folder, clock)
                : new GivenMasterKeys(settings.masterKeys(), settings.currentMasterKey());
    }
}
