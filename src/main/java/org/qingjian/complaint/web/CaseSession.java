package org.qingjian.complaint.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.Drafts;
import org.qingjian.complaint.Drafts.Draft;

/** The cookie that stands for number and secret code, until the browser ends or for half an hour. */
@Singleton
class CaseSession {
    private static final String COOKIE = "qj-case";
    private static final String PATH = "/complaints/track";
    private static final Duration OPEN = Duration.ofMinutes(30);

    private final Drafts sessions;

    CaseSession(Drafts sessions) {
        this.sessions = sessions;
    }

    NewCookie open(CaseCode code, HttpServerRequest request) {
        String token = sessions.newToken();
        sessions.save(token, new Draft(Map.of("number", code.number(), "secret", code.secret()), List.of()), OPEN);
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path(PATH)
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** The codes that the browser typed before; empty when it has not or too long ago. */
    Optional<CaseCode> code(HttpServerRequest request) {
        String token = token(request);
        Optional<Draft> session = token == null ? Optional.empty() : sessions.load(token);
        return session.map(values -> CaseCode.typed(values.value("number"), values.value("secret")));
    }

    NewCookie close(HttpServerRequest request) {
        String token = token(request);
        if (token != null) {
            sessions.delete(token);
        }
        return new NewCookie.Builder(COOKIE).value("").path(PATH).maxAge(0).build();
    }

    private static @Nullable String token(HttpServerRequest request) {
        Cookie cookie = request.getCookie(COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
