package org.qingjian.identity.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.Permission;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Role;
import org.qingjian.identity.Sessions;
import org.qingjian.identity.SignedIn;

/**
 * Finds out who asks: by {@code Authorization: Bearer}, else by the cookie. A token that is broken or over makes nobody
 * of the caller and never fails by itself: public pages stay open, and {@link RequestGuards} tells a program so.
 */
@Singleton
class TokenAuthentication implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";
    private static final String HELD = TokenAuthentication.class.getName();

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final BlockingSecurityExecutor blocking;

    /** How a caller showed who it is. */
    enum Transport {
        NONE,
        BEARER,
        COOKIE
    }

    /** What was found: nobody when the token was no good. */
    record Found(Transport transport, @Nullable SignedIn signedIn) {}

    TokenAuthentication(Sessions sessions, SessionCookie cookie, BlockingSecurityExecutor blocking) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.blocking = blocking;
    }

    /** What was found for this request. */
    static Found found(RoutingContext request) {
        Found found = request.get(HELD);
        return found == null ? new Found(Transport.NONE, null) : found;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String bearer = bearer(request.request());
        String token = bearer == null ? cookie.read(request.request()) : bearer;
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        Transport transport = bearer == null ? Transport.COOKIE : Transport.BEARER;
        return blocking.executeBlocking(() -> sessions.resolve(token)).map(session -> {
            request.put(HELD, new Found(transport, session.orElse(null)));
            return session.map(TokenAuthentication::identity).orElse(null);
        });
    }

    private static SecurityIdentity identity(SignedIn signedIn) {
        Actor actor = signedIn.actor();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(actor.unit()))
                .addRoles(actor.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .addPermissionChecker(wanted -> Uni.createFrom().item(permits(actor, wanted)))
                .addAttribute(CurrentActor.ATTRIBUTE, signedIn)
                .build();
    }

    /** A permission that does not exist is nobody's. */
    private static boolean permits(Actor actor, Permission wanted) {
        return actor.permissions().stream().anyMatch(has -> has.name().equals(wanted.getName()));
    }

    private static @Nullable String bearer(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .orElse(null);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }
}
