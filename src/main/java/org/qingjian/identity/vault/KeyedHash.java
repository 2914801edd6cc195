package org.qingjian.identity.vault;

import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.KeyFolder;

/**
 * HMAC-SHA256 with a key outside the database: for codes of at least 80 random bits, which need no slow hash. A dump of the
 * database without the key file confirms no guess.
 */
@ApplicationScoped
public class KeyedHash {
    private static final String FILE = "receipt.secret";
    private static final String HMAC = "HmacSHA256";

    private final KeyFolder folder;
    private volatile @Nullable SecretKeySpec key;

    KeyedHash(KeyFolder folder) {
        this.folder = folder;
    }

    /**
     * 32 bytes.
     *
     * @param purpose what it is for; one purpose's hashes say nothing about another's
     */
    public byte[] of(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks HMAC", e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec present = key;
        if (present == null) {
            present = new SecretKeySpec(folder.readOrCreate(FILE, () -> Random.randBytes(MasterKey.BYTES)), HMAC);
            key = present;
        }
        return present;
    }
}
