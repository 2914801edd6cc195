package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.shared.database.DatabaseJson;

/**
 * Who wrote a case, for a machine that takes the writer's name and numbers out of what comes later. Nobody reads it. Runs in the
 * caller's transaction.
 */
@Singleton
class KnownWriter {
    private final Vault vault;

    KnownWriter(Vault vault) {
        this.vault = vault;
    }

    /** What the writer gave as contact; null when nothing. */
    @Nullable
    Contact of(UUID caseId) {
        return vault.forMachine(caseId, VaultField.CONTACT, OpenedValue.CONTACT)
                .map(plain -> DatabaseJson.read(Contact.class, new String(plain, StandardCharsets.UTF_8)))
                .orElse(null);
    }
}
