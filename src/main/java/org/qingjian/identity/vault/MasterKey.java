package org.qingjian.identity.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/**
 * A key that encrypts the keys of cases.
 *
 * @param id stable name; stored beside what it encrypted
 * @param aead AES-256-GCM
 */
record MasterKey(String id, Aead aead) {
    static final int BYTES = 32;

    static MasterKey of(String id, byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalStateException("master key " + id + " does not have " + BYTES + " bytes");
        }
        try {
            return new MasterKey(id, new AesGcmJce(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("master key " + id + " cannot be used", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey " + id;
    }
}
