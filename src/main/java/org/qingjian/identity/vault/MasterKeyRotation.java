package org.qingjian.identity.vault;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qingjian.identity.vault.VaultStore.StoredKey;

/** Encrypts the keys of all cases with the present master key, a hundred in a transaction; may be broken off and run again. */
@Singleton
class MasterKeyRotation {
    private final VaultStore store;
    private final MasterKeys masters;

    MasterKeyRotation(VaultStore store, MasterKeys masters) {
        this.store = store;
        this.masters = masters;
    }

    /** How many keys were encrypted anew; 0 when none is left. */
    @Transactional
    int rewrapSome() {
        MasterKey current = masters.current();
        List<StoredKey> old = store.keysNotOf(current.id());
        for (StoredKey key : old) {
            MasterKey before = masters.find(key.master())
                    .orElseThrow(() -> new IllegalStateException("master key " + key.master() + " is missing"));
            CaseKey opened = CaseKey.unwrap(key.caseId(), key.wrapped(), before);
            store.rewrap(new StoredKey(key.caseId(), current.id(), opened.wrap(current)));
        }
        return old.size();
    }
}
