package org.qingjian.identity.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.web.SiteSettings;

/**
 * The cookie that holds a page's token: out of reach of scripts and of other sites. Where the site is https it never goes
 * over plain http, and its name has the prefix {@code __Host-}, by which browsers let no other host set it (RFC 6265bis).
 */
@Singleton
class SessionCookie {
    private static final String NAME = "qj-session";
    private static final String SECURE_NAME = "__Host-" + NAME;

    private final boolean siteIsSecure;

    SessionCookie(SiteSettings site) {
        this.siteIsSecure = site.url().filter(url -> url.startsWith("https:")).isPresent();
    }

    @Nullable
    String read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name(request));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** Ends with the browser; the token in it ends by itself. */
    NewCookie of(String token, HttpServerRequest request) {
        return cookie(token, request).build();
    }

    NewCookie removed(HttpServerRequest request) {
        return cookie("", request).maxAge(0).build();
    }

    private NewCookie.Builder cookie(String value, HttpServerRequest request) {
        return new NewCookie.Builder(name(request))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite(NewCookie.SameSite.STRICT);
    }

    private String name(HttpServerRequest request) {
        return isSecure(request) ? SECURE_NAME : NAME;
    }

    /** By the site's own address, because a proxy may end the https before us. */
    private boolean isSecure(HttpServerRequest request) {
        return siteIsSecure || "https".equals(request.scheme());
    }
}
