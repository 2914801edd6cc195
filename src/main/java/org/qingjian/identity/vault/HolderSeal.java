package org.qingjian.identity.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Encrypts something so that only the holder of a random token can read it, such as a draft that belongs to a cookie: the key
 * is made from the token, which is kept nowhere.
 */
public final class HolderSeal {
    private static final String HMAC = "HmacSha256";
    private static final int KEY = 32;

    private HolderSeal() {}

    public static byte[] seal(String token, byte[] plain) {
        try {
            return new AesGcmJce(key(token)).encrypt(plain, new byte[0]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not be sealed", e);
        }
    }

    /** Empty for another token or damaged bytes. */
    public static Optional<byte[]> open(String token, byte[] sealed) {
        try {
            return Optional.of(new AesGcmJce(key(token)).decrypt(sealed, new byte[0]));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] key(String token) throws GeneralSecurityException {
        byte[] secret = token.getBytes(StandardCharsets.UTF_8);
        return Hkdf.computeHkdf(HMAC, secret, new byte[0], "holder".getBytes(StandardCharsets.UTF_8), KEY);
    }
}
