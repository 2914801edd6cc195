package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps what the database must not show: seals second factors with AES-GCM, and turns user names and addresses into keyed
 * hashes that can be compared but not guessed without the key file.
 */
@Singleton
public class SecretBox {
    private static final String FILE = "identity.secret";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Supplier<byte[]> secret;

    SecretBox(KeyFolder keys) {
        this.secret = () -> keys.readOrCreate(FILE, () -> bytes(32));
    }

    /** Encrypts; only {@link #open} with the same purpose reads it again. */
    public byte[] seal(byte[] plain, String purpose) {
        byte[] nonce = bytes(NONCE);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Throws IllegalStateException for what was not sealed here for this purpose. */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("not a sealed value");
        }
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                purpose,
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /** A keyed hash, 32 hexadecimal digits: equal for equal values of one purpose, telling nothing without the key. */
    public String mark(String purpose, String value) {
        byte[] mark = hmac(derived("mark " + purpose), value.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mark, 0, 16);
    }

    /** A keyed hash of 32 bytes. */
    byte[] mac(String purpose, byte[] value) {
        return hmac(derived("mac " + purpose), value);
    }

    private byte[] cipher(int mode, byte[] nonce, String purpose, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value does not open: is the key file the right one?", e);
        }
    }

    private byte[] derived(String label) {
        return hmac(secret.get(), label.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks HMAC", e);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
