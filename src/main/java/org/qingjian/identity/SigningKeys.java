package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign tokens (ES256), one file each, named after the moment of their making, which is also the token's
 * {@code kid}. The youngest signs; an older one verifies until every token it signed has ended, then its file goes.
 */
@Singleton
class SigningKeys {
    private static final String PREFIX = "signing-";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final KeyFolder folder;
    private final IdentitySettings settings;
    private final Clock clock;
    private final Map<String, Key> known = new ConcurrentHashMap<>();
    private @Nullable Key youngest;
    private Instant looked = Instant.EPOCH;

    record Key(String id, PrivateKey secret, PublicKey open) {}

    SigningKeys(KeyFolder folder, IdentitySettings settings, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.clock = clock;
    }

    /** The key that signs now; made or replaced when it is time. */
    synchronized Key current() {
        Instant now = clock.instant();
        Key key = youngest;
        if (key == null || looked.plus(LOOK_AGAIN).isBefore(now)) {
            key = youngestFile();
            if (key == null || madeAt(key.id()).plus(settings.keyRotation()).isBefore(now)) {
                key = rotate();
            }
            youngest = key;
            looked = now;
        }
        return key;
    }

    /** The public key to verify with; empty for an id that never was or no longer is. */
    Optional<PublicKey> verifying(String id) {
        if (!id.matches("[0-9]{13}-[0-9a-f]{8}") || isPast(id)) {
            return Optional.empty();
        }
        Key key = known.get(id);
        if (key == null && folder.names(PREFIX).contains(PREFIX + id)) {
            key = load(id);
        }
        return Optional.ofNullable(key).map(Key::open);
    }

    /** Makes a new key, which signs from now on, and removes those that have nothing left to verify. */
    synchronized Key rotate() {
        String id = "%013d-%s"
                .formatted(
                        clock.millis(),
                        HexFormat.of().toHexDigits(UUID.randomUUID().hashCode()));
        folder.create(PREFIX + id, write(generate()));
        youngest = load(id);
        looked = clock.instant();
        ids().stream().filter(this::isPast).forEach(old -> {
            folder.delete(PREFIX + old);
            known.remove(old);
        });
        return youngest;
    }

    private @Nullable Key youngestFile() {
        List<String> ids = ids();
        return ids.isEmpty() ? null : load(ids.get(ids.size() - 1));
    }

    private List<String> ids() {
        return folder.names(PREFIX).stream()
                .map(name -> name.substring(PREFIX.length()))
                .toList();
    }

    /** Replaced so long ago that no token it signed can still be good. */
    private boolean isPast(String id) {
        List<String> younger =
                ids().stream().filter(other -> other.compareTo(id) > 0).toList();
        return !younger.isEmpty()
                && madeAt(younger.get(0))
                        .plus(settings.tokenLifetime())
                        .plus(LOOK_AGAIN)
                        .isBefore(clock.instant());
    }

    private static Instant madeAt(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, 13)));
    }

    private Key load(String id) {
        return known.computeIfAbsent(id, any -> read(id, folder.read(PREFIX + id)));
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks P-256", e);
        }
    }

    private static byte[] write(KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        String lines = base64.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + base64.encodeToString(pair.getPublic().getEncoded()) + "\n";
        return lines.getBytes(StandardCharsets.US_ASCII);
    }

    private static Key read(String id, byte[] content) {
        List<String> lines =
                new String(content, StandardCharsets.US_ASCII).lines().toList();
        Base64.Decoder base64 = Base64.getDecoder();
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new Key(
                    id,
                    factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))),
                    factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key " + id + " does not read", e);
        }
    }
}
