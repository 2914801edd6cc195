package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are made at the first start, readable for nobody else, and replaced without anybody being signed out. */
class SigningKeysTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration TOKEN = Duration.ofMinutes(30);

    @TempDir
    Path data;

    /** Real time, because the library that reads tokens knows no other; moved by what a test adds. */
    private final MovableClock clock = new MovableClock(Instant.now());

    private IdentitySettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(IdentitySettings.class)
                .withDefaultValue("qingjian.identity.keys", data.resolve("keys").toString())
                .withDefaultValue("qingjian.identity.token-lifetime", TOKEN.toString())
                .build()
                .getConfigMapping(IdentitySettings.class);
    }

    /** A node of the portal: nodes share the folder and nothing else. */
    private SigningKeys node() {
        return new SigningKeys(new KeyFolder(settings()), settings(), clock);
    }

    private static Tokens tokens(SigningKeys keys) {
        return new Tokens(keys, new ObjectMapper());
    }

    private String issue(SigningKeys keys) {
        Account account = new Account(
                new NewAccount("somebody", "测试岗", Set.of(Role.CLERK), "440205", null), "no password", Instant.EPOCH);
        Instant now = Instant.now();
        return tokens(keys).issue(account, UUID.randomUUID(), now, now.plus(TOKEN));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("keys"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_key_is_made_at_the_first_start_and_only_the_owner_reads_it() throws IOException {
        node().current();
        new SecretBox(new KeyFolder(settings())).mark("a", "b");

        assertThat(files()).hasSize(2);
        for (Path file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_token_that_is_over_opens_nothing() {
        SigningKeys keys = node();
        Account account = new Account(
                new NewAccount("somebody", "测试岗", Set.of(Role.CLERK), "440205", null), "no password", Instant.EPOCH);
        Instant over = Instant.now().minusSeconds(1);

        assertThat(tokens(keys).verify(tokens(keys).issue(account, UUID.randomUUID(), over.minus(TOKEN), over)))
                .isEmpty();
    }

    @Test
    void a_token_outlives_the_change_of_keys() {
        SigningKeys keys = node();
        String before = issue(keys);
        String oldKey = keys.current().id();
        clock.pass(A_MINUTE);
        keys.rotate();
        String after = issue(keys);

        assertThat(keys.current().id()).isNotEqualTo(oldKey);
        assertThat(tokens(keys).verify(before)).isPresent();
        assertThat(tokens(keys).verify(after)).isPresent();
    }

    @Test
    void an_old_key_goes_when_nothing_it_signed_can_still_be_good() throws IOException {
        SigningKeys keys = node();
        String before = issue(keys);
        clock.pass(A_MINUTE);
        keys.rotate();
        clock.pass(TOKEN.plus(A_MINUTE));
        assertThat(tokens(keys).verify(before)).isEmpty();

        keys.rotate();
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_key_is_replaced_when_it_is_old_enough() {
        SigningKeys keys = node();
        String first = keys.current().id();
        clock.pass(Duration.ofDays(89));
        assertThat(keys.current().id()).isEqualTo(first);
        clock.pass(Duration.ofDays(2));
        assertThat(keys.current().id()).isNotEqualTo(first);
    }

    @Test
    void every_node_takes_the_others_tokens_before_and_after_a_change() {
        SigningKeys one = node();
        SigningKeys other = node();
        String before = issue(one);
        assertThat(tokens(other).verify(before)).isPresent();
        assertThat(other.current().id()).isEqualTo(one.current().id());

        clock.pass(A_MINUTE);
        one.rotate();
        assertThat(tokens(other).verify(issue(one))).isPresent();
        assertThat(tokens(one).verify(issue(other))).isPresent();
    }

    @Test
    void nodes_that_start_at_once_agree_on_the_secret() {
        List<String> marks = IntStream.range(0, 8)
                .parallel()
                .mapToObj(node -> new SecretBox(new KeyFolder(settings())).mark("purpose", "value"))
                .distinct()
                .toList();

        assertThat(marks).hasSize(1);
    }

    @Test
    void a_key_id_never_reaches_another_file() {
        SigningKeys keys = node();
        keys.current();

        for (String id : List.of("../identity.secret", "", "0", "0000000000000-00000000", "../../etc/passwd")) {
            assertThat(keys.verifying(id)).as(id).isEmpty();
        }
    }
}
