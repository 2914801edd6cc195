package org.qingjian.identity.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;

/** The cookie that holds a page's token: out of reach of scripts and of other sites, and of plain http where there is https. */
final class SessionCookie {
    static final String NAME = "qj-session";

    private SessionCookie() {}

    static @Nullable String read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** Ends with the browser; the token in it ends by itself. */
    static NewCookie of(String token, HttpServerRequest request) {
        return cookie(token, request).build();
    }

    static NewCookie removed(HttpServerRequest request) {
        return cookie("", request).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
