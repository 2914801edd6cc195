package org.qingjian.identity.web;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Sessions;
import org.qingjian.identity.SignedIn;
import org.qingjian.identity.web.TokenAuthentication.Found;
import org.qingjian.identity.web.TokenAuthentication.Transport;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * What holds for every request, before any page or resource is asked: a program with a bad token is told so; another site
 * cannot act in somebody's name; whoever has to change a password does that first; nothing private stays in a cache.
 */
class RequestGuards {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentVertxRequest current;
    private final Sessions sessions;
    private final SessionCookie cookie;

    RequestGuards(CurrentVertxRequest current, Sessions sessions, SessionCookie cookie) {
        this.current = current;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response check(ContainerRequestContext context) {
        RoutingContext request = current.getCurrent();
        Found found = TokenAuthentication.found(request);
        if (found.transport() == Transport.BEARER && found.signedIn() == null) {
            throw new PortalException(ProblemType.NOT_AUTHENTICATED, Map.of());
        }
        if (!SAFE.contains(context.getMethod()) && !SameSite.allows(request.request(), found)) {
            throw new PortalException(ProblemType.FORBIDDEN, Map.of("reason", "cross-site"));
        }
        boolean elsewhere = found.signedIn() != null
                && !found.signedIn().pending().isEmpty()
                && isWorkplace(request.normalizedPath());
        return elsewhere ? Response.seeOther(URI.create("/account")).build() : null;
    }

    private static boolean isWorkplace(String path) {
        return path.equals("/desk") || path.startsWith("/desk/") || path.equals("/my") || path.startsWith("/my/");
    }

    @ServerResponseFilter
    void keepPrivate(ContainerResponseContext response) {
        RoutingContext request = current.getCurrent();
        SignedIn signedIn = TokenAuthentication.found(request).signedIn();
        if (signedIn == null) {
            return;
        }
        response.getHeaders().putSingle("Cache-Control", "no-store");
        if (response.getStatus() == Response.Status.FORBIDDEN.getStatusCode()) {
            HttpServerRequest asked = request.request();
            Log.warnf(
                    "refused: %s %s to %s",
                    asked.method(), asked.path(), signedIn.actor().id());
        }
        if (TokenAuthentication.found(request).transport() == Transport.COOKIE
                && sessions.shouldRenew(signedIn)
                && !response.getHeaders().containsKey("Set-Cookie")) {
            renew(signedIn, request.request(), response);
        }
    }

    private void renew(SignedIn signedIn, HttpServerRequest request, ContainerResponseContext response) {
        String token = sessions.renew(signedIn).token();
        response.getHeaders().add("Set-Cookie", cookie.of(token, request));
    }
}
