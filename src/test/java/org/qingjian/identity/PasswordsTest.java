package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.shared.PortalException;

@Execution(ExecutionMode.CONCURRENT)
class PasswordsTest {
    private static final String PASSWORD = "a heron stands in the reeds";

    private static Passwords passwords(String memory) {
        return new Passwords(new SmallRyeConfigBuilder()
                .withMapping(IdentitySettings.class)
                .withDefaultValue("qingjian.identity.keys", "unused")
                .withDefaultValue("qingjian.identity.hash-memory", memory)
                .build()
                .getConfigMapping(IdentitySettings.class));
    }

    private final Passwords passwords = passwords("9216");

    @Test
    void a_password_opens_its_own_hash_only_and_no_two_hashes_are_alike() {
        String hash = passwords.hash(PASSWORD);

        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD + ".", hash)).isFalse();
        assertThat(passwords.matches(PASSWORD.toUpperCase(java.util.Locale.ROOT), hash))
                .isFalse();
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
        assertThat(hash).startsWith("$argon2id$").doesNotContain("heron");
    }

    @Test
    void an_unknown_account_costs_as_much_as_a_known_one() {
        Argon2Function known = Argon2Function.getInstanceFromHash(passwords.hash(PASSWORD));
        Argon2Function nobodys = Argon2Function.getInstanceFromHash(passwords.nobodys());

        assertThat(nobodys).isEqualTo(known);
        assertThat(passwords.matches("", passwords.nobodys())).isFalse();
    }

    @Test
    void a_hash_of_lower_cost_is_known_as_outdated_and_still_opens() {
        String weak = passwords("4608").hash(PASSWORD);

        assertThat(passwords.isOutdated(weak)).isTrue();
        assertThat(passwords.matches(PASSWORD, weak)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash(PASSWORD))).isFalse();
    }

    @Test
    void one_time_passwords_are_long_and_never_the_same() {
        assertThat(passwords.oneTime()).hasSize(16).isNotEqualTo(passwords.oneTime());
    }

    @ParameterizedTest
    @CsvSource({
        "short,                        password-too-short",
        "12345678901,                  password-too-short",
        "123456789012,                 password-too-common",
        "aaaaaaaaaaaaaaaa,             password-too-common",
        "passwordpassword,             password-too-common",
        "P@ssw0rd12345,                password-too-common",
        "qwertyuiop123,                password-too-common",
        "qazwsxedcrfv,                 password-too-common",
        "iloveyou5201314,              password-too-common",
        "shengtaihuanjing1,            password-too-common",
        "qingjian2026!,                password-too-common",
        "zhang.clerk-2026,             password-too-common",
        "abcdefghijklmnop,             password-too-common",
        "december2026!,                password-too-common",
    })
    void what_everybody_tries_first_is_refused(String password, String code) {
        assertThatThrownBy(() -> Passwords.requireGood(password, "zhang.clerk"))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations().get(0).code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a heron stands in the reeds",
                "白鹭站在芦苇荡里等退潮看月亮",
                "no capital no digit no sign",
                "xK9#vQ2$mL7!pR",
                "a sentence may be as long as one hundred and twenty-eight characters, which is longer than most people type"
            })
    void any_other_password_of_any_kind_of_characters_is_taken(String password) {
        assertThatCode(() -> Passwords.requireGood(password, "zhang.clerk")).doesNotThrowAnyException();
    }
}
