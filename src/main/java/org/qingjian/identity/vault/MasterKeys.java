package org.qingjian.identity.vault;

import java.util.Optional;

/** Where the keys come from that encrypt the keys of the cases. Never the database. */
interface MasterKeys {
    /** The key that encrypts from now on. */
    MasterKey current();

    /** A key that encrypted at some time; empty when it is gone. */
    Optional<MasterKey> find(String id);
}
