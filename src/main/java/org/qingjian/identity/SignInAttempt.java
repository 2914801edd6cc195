package org.qingjian.identity;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who wants to sign in gave. Its text form shows nothing of it.
 *
 * @param username as typed; folded to half width and lower case
 * @param password as typed
 * @param code of the second factor; null when not given
 * @param address of the caller, as far as it can be trusted
 */
public record SignInAttempt(
        String username, String password, @Nullable String code, String address) {
    public SignInAttempt {
        username = fold(username);
        code = code == null || code.isBlank() ? null : fold(code).replaceAll("\\s", "");
    }

    static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "SignInAttempt";
    }
}
