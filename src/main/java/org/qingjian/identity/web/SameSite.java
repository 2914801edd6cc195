package org.qingjian.identity.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.web.TokenAuthentication.Found;

/**
 * Protects forms from other sites (CSRF) by what the browser itself says about where a request comes from: {@code
 * Sec-Fetch-Site}, else {@code Origin}, else {@code Referer}. A page then needs no token of its own and can be cached.
 *
 * <ul>
 *   <li>Whoever asks with the cookie has to show that the request comes from this site; without any sign it is refused.
 *   <li>Whoever asks without it acts in nobody's name; a form from another site is still refused where pages are, so that
 *       nobody is signed in to a stranger's account. The API is open to programs anywhere.
 *   <li>{@code Authorization} is never added by a browser on its own: always allowed.
 * </ul>
 */
final class SameSite {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private enum Sign {
        OWN,
        OTHER,
        NONE
    }

    private SameSite() {}

    static boolean allows(HttpServerRequest request, Found found) {
        return switch (found.transport()) {
            case BEARER -> true;
            case COOKIE -> found.signedIn() == null ? allowsNobody(request) : sign(request) == Sign.OWN;
            case NONE -> allowsNobody(request);
        };
    }

    private static boolean allowsNobody(HttpServerRequest request) {
        return isForPrograms(request.path()) || sign(request) != Sign.OTHER;
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/open311/");
    }

    private static Sign sign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site) ? Sign.OWN : Sign.OTHER;
        }
        String origin = request.getHeader("Origin");
        return origin != null ? compare(origin, request) : compare(request.getHeader("Referer"), request);
    }

    private static Sign compare(@Nullable String address, HttpServerRequest request) {
        if (address == null) {
            return Sign.NONE;
        }
        return authority(address).equalsIgnoreCase(String.valueOf(request.authority())) ? Sign.OWN : Sign.OTHER;
    }

    private static String authority(String address) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
