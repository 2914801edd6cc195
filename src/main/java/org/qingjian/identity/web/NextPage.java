package org.qingjian.identity.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.SignedIn;

/** Where somebody goes after signing in: to the page they wanted, if it is one of ours, else to where they work. */
final class NextPage {
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,1000}");

    private NextPage() {}

    /** The page they wanted; empty when there is none or it is not one of ours. */
    static String safe(@Nullable String next) {
        return next != null && OURS.matcher(next).matches() && isAddress(next) ? next : "";
    }

    static URI after(SignedIn signedIn, @Nullable String next) {
        if (!signedIn.pending().isEmpty()) {
            return URI.create("/account");
        }
        String wanted = safe(next);
        if (!wanted.isEmpty()) {
            return URI.create(wanted);
        }
        return URI.create(signedIn.actor().isStaff() ? "/desk" : "/my");
    }

    private static boolean isAddress(String next) {
        try {
            URI address = URI.create(next);
            return address.getScheme() == null && address.getAuthority() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
