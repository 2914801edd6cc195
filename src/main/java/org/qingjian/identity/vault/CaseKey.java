package org.qingjian.identity.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key of one case, AES-256-GCM. What it encrypts is bound to the case and to its place in it, so that nothing can be
 * swapped.
 */
final class CaseKey {
    private final UUID caseId;
    private final byte[] key;
    private final Aead aead;

    private CaseKey(UUID caseId, byte[] key) throws GeneralSecurityException {
        this.caseId = caseId;
        this.key = key;
        this.aead = new AesGcmJce(key);
    }

    static CaseKey fresh(UUID caseId) {
        try {
            return new CaseKey(caseId, Random.randBytes(MasterKey.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be made", e);
        }
    }

    static CaseKey unwrap(UUID caseId, byte[] wrapped, MasterKey master) {
        try {
            return new CaseKey(caseId, master.aead().decrypt(wrapped, bytes(caseId.toString())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a case's key does not open with " + master, e);
        }
    }

    byte[] wrap(MasterKey master) {
        try {
            return master.aead().encrypt(key, bytes(caseId.toString()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a case's key could not be wrapped", e);
        }
    }

    byte[] seal(VaultField field, String name, byte[] plain) {
        try {
            return aead.encrypt(plain, place(field, name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not be sealed", e);
        }
    }

    byte[] open(VaultField field, String name, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place(field, name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed does not open here", e);
        }
    }

    private byte[] place(VaultField field, String name) {
        return bytes(caseId + " " + field + " " + name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
