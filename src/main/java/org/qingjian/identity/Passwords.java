package org.qingjian.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import org.qingjian.shared.PortalException;

/** Password hashes: Argon2id at OWASP's cost, the parameters stored in each hash so that the cost can be raised. */
@Singleton
class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int SALT = 16;
    private static final int HASH = 32;

    private final SecureRandom random = new SecureRandom();
    private final Argon2Function function;
    private final String nobodys;

    Passwords(IdentitySettings settings) {
        this.function = Argon2Function.getInstance(settings.hashMemory(), settings.hashPasses(), 1, HASH, Argon2.ID);
        this.nobodys = hash(oneTime());
    }

    String hash(String password) {
        return Password.hash(plain(password)).addRandomSalt(SALT).with(function).getResult();
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST
                && Password.check(plain(password), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** A hash that no password has: what an unknown account is checked against, for the same time. */
    String nobodys() {
        return nobodys;
    }

    /** Whether the hash was made at less than today's cost. */
    boolean isOutdated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() != function.getMemory() || made.getIterations() != function.getIterations();
    }

    /** A password for one use: 96 random bits. */
    String oneTime() {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Length counts, not the kinds of characters; what everybody tries first is refused. */
    static void requireGood(String password, String username) {
        String lower = plain(password).toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            throw PortalException.invalid("newPassword", "password-too-short", "密码至少 12 个字符");
        }
        if (password.length() > LONGEST) {
            throw PortalException.invalid("newPassword", "password-too-long", "密码最多 128 个字符");
        }
        if (lower.contains(username) || PasswordStrength.isGuessable(lower, username)) {
            throw PortalException.invalid("newPassword", "password-too-common", "密码太容易被猜到");
        }
    }

    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
