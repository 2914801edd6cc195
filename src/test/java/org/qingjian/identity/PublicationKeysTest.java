package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is signed for publication stays checkable, whatever became of its key. */
class PublicationKeysTest {
    private static final byte[] CONTENT = "{\"items\":[]}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-01T00:00:00Z"));

    private PublicationKeys keys() {
        IdentitySettings settings = new SmallRyeConfigBuilder()
                .withMapping(IdentitySettings.class)
                .withDefaultValue("qingjian.identity.keys", data.toString())
                .build()
                .getConfigMapping(IdentitySettings.class);
        return new PublicationKeys(new KeyFolder(settings), settings, clock);
    }

    private static boolean verifies(String jws, String jwks) throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(jws);
        signature.setEncodedPayload(Base64.getUrlEncoder().withoutPadding().encodeToString(CONTENT));
        JsonWebKey key = new JsonWebKeySet(jwks)
                .getJsonWebKeys().stream()
                        .filter(known -> known.getKeyId().equals(signature.getKeyIdHeaderValue()))
                        .findFirst()
                        .orElseThrow();
        signature.setKey(key.getKey());
        return signature.verifySignature();
    }

    @Test
    void a_rotated_key_signs_no_more_and_verifies_for_ever() throws Exception {
        PublicationKeys keys = keys();
        String before = keys.sign(CONTENT);
        clock.pass(Duration.ofDays(1));
        keys.rotate();
        String after = keys.sign(CONTENT);

        assertThat(new JsonWebKeySet(keys.jwks()).getJsonWebKeys()).hasSize(2);
        assertThat(keys.jwks()).doesNotContain("\"d\"");
        assertThat(verifies(before, keys.jwks())).isTrue();
        assertThat(verifies(after, keys().jwks())).isTrue();
        List<Path> files;
        try (Stream<Path> all = Files.list(data)) {
            files = all.sorted().toList();
        }
        assertThat(Files.readAllLines(files.get(0))).as("only the public half").hasSize(1);
        assertThat(Files.readAllLines(files.get(1))).hasSize(2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_is_replaced_by_itself_when_it_is_old() {
        PublicationKeys keys = keys();
        keys.sign(CONTENT);
        clock.pass(Duration.ofDays(91));
        keys.sign(CONTENT);
        assertThat(keys.jwks().split("\"kid\"")).hasSize(3);
    }
}
