package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign what the portal publishes (Ed25519), apart from those that sign tokens: what they signed is checked for years.
 * The youngest signs; of an older one only the public half is kept, for ever, so that old signatures stay good.
 */
@Singleton
public class PublicationKeys {
    private static final String PREFIX = "publication-";
    private static final String ALGORITHM = "Ed25519";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final KeyFolder folder;
    private final IdentitySettings settings;
    private final Clock clock;
    private @Nullable Key youngest;
    private Instant looked = Instant.EPOCH;

    private record Key(String id, PrivateKey secret) {}

    PublicationKeys(KeyFolder folder, IdentitySettings settings, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs exactly these bytes: a JWS (RFC 7515) in compact form whose payload is left out, as its appendix F has it. */
    public String sign(byte[] content) {
        Key key = current();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(key.id());
        signature.setPayloadBytes(content);
        signature.setKey(key.secret());
        try {
            return signature.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("nothing can be signed for publication", e);
        }
    }

    /** All public keys as a JWKS (RFC 7517), the oldest first. */
    public String jwks() {
        current();
        return new JsonWebKeySet(ids().stream().map(this::jwk).toList()).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private PublicJsonWebKey jwk(String id) {
        try {
            PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(open(id));
            jwk.setKeyId(id);
            jwk.setUse("sig");
            jwk.setAlgorithm(AlgorithmIdentifiers.EDDSA);
            return jwk;
        } catch (JoseException e) {
            throw new IllegalStateException("the publication key " + id + " does not read", e);
        }
    }

    /** Makes a new key, which signs from now on, and forgets the secret halves of the others. */
    synchronized String rotate() {
        List<String> older = ids();
        String id = "%013d-%s"
                .formatted(
                        clock.millis(),
                        HexFormat.of().toHexDigits(UUID.randomUUID().hashCode()));
        folder.create(PREFIX + id, write(generate()));
        older.forEach(
                old -> folder.replace(PREFIX + old, (lines(old).get(0) + "\n").getBytes(StandardCharsets.US_ASCII)));
        youngest = load(id);
        looked = clock.instant();
        return id;
    }

    private synchronized Key current() {
        Instant now = clock.instant();
        Key key = youngest;
        if (key == null || looked.plus(LOOK_AGAIN).isBefore(now)) {
            List<String> ids = ids();
            String last = ids.isEmpty() ? "" : ids.get(ids.size() - 1);
            boolean due = last.isEmpty()
                    || Instant.ofEpochMilli(Long.parseLong(last.substring(0, 13)))
                            .plus(settings.keyRotation())
                            .isBefore(now);
            key = load(due ? rotate() : last);
            youngest = key;
            looked = now;
        }
        return key;
    }

    private List<String> ids() {
        return folder.names(PREFIX).stream()
                .map(name -> name.substring(PREFIX.length()))
                .toList();
    }

    /** The public half, and the secret one where it is still kept. */
    private List<String> lines(String id) {
        return new String(folder.read(PREFIX + id), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }

    private PublicKey open(String id) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(
                            Base64.getDecoder().decode(lines(id).get(0))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the publication key " + id + " does not read", e);
        }
    }

    private Key load(String id) {
        try {
            return new Key(
                    id,
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(
                                    Base64.getDecoder().decode(lines(id).get(1)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the publication key " + id + " does not read", e);
        }
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks Ed25519", e);
        }
    }

    private static byte[] write(KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        String lines = base64.encodeToString(pair.getPublic().getEncoded()) + "\n"
                + base64.encodeToString(pair.getPrivate().getEncoded()) + "\n";
        return lines.getBytes(StandardCharsets.US_ASCII);
    }
}
