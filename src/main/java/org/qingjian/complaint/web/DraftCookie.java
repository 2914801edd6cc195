package org.qingjian.complaint.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookie that a draft belongs to: for these pages only, out of reach of scripts and other sites. */
final class DraftCookie {
    static final String NAME = "qj-draft";

    private DraftCookie() {}

    static @Nullable String read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(NAME);
        return cookie == null
                        || cookie.getValue().length() < 20
                        || cookie.getValue().length() > 100
                ? null
                : cookie.getValue();
    }

    static NewCookie of(String token, Duration kept, HttpServerRequest request) {
        return cookie(token, request).maxAge((int) kept.toSeconds()).build();
    }

    static NewCookie removed(HttpServerRequest request) {
        return cookie("", request).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/complaints")
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
