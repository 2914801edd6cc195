package org.qingjian.identity.web;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.OwnAccount;
import org.qingjian.identity.Permission;
import org.qingjian.identity.Role;
import org.qingjian.identity.Sessions;
import org.qingjian.identity.SignInAttempt;
import org.qingjian.identity.SignedIn;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.ClientAddress;

/** Signing in and out for programs. */
@Path("/api/v1/sessions")
@Tag(name = "sessions")
@Produces(MediaType.APPLICATION_JSON)
class SessionsResource {
    private final Sessions sessions;
    private final OwnAccount own;
    private final CurrentActor current;

    /**
     * Who wants to sign in.
     *
     * @param totp code of the second factor, where the account has one
     * @param newPassword changes the password at once, which a one-time password asks for
     */
    record Credentials(
            @NotBlank @Size(max = 200) String username,
            @NotBlank @Size(max = 200) String password,
            @Size(max = 20) @Nullable String totp,
            @Size(max = 200) @Nullable String newPassword) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /** A token and how long it is good. */
    record Token(String token, Instant expiresAt, SortedSet<Role> roles) {
        static Token of(Sessions.Opened opened) {
            return new Token(
                    opened.token(),
                    opened.signedIn().expiresAt(),
                    new TreeSet<>(opened.signedIn().actor().roles()));
        }
    }

    /** Who asks. */
    record Current(
            String username,
            String unit,
            SortedSet<Role> roles,
            SortedSet<Permission> permissions,
            @Nullable String branch,
            @Nullable String creditCode,
            Instant expiresAt) {
        static Current of(SignedIn signedIn) {
            Actor actor = signedIn.actor();
            return new Current(
                    actor.username(),
                    actor.unit(),
                    new TreeSet<>(actor.roles()),
                    new TreeSet<>(actor.permissions()),
                    actor.branch() == null ? null : actor.branch().code(),
                    actor.creditCode(),
                    signedIn.expiresAt());
        }
    }

    SessionsResource(Sessions sessions, OwnAccount own, CurrentActor current) {
        this.sessions = sessions;
        this.own = own;
        this.current = current;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign in",
            description =
                    "The token works as Authorization: Bearer. 401 with code totp-needed asks for the second factor.")
    public Token open(@NotNull @Valid Credentials given, HttpServerRequest request) {
        Sessions.Opened opened = sessions.open(
                new SignInAttempt(given.username(), given.password(), given.totp(), ClientAddress.of(request)));
        if (given.newPassword() != null) {
            own.changePassword(opened.signedIn(), given.password(), given.newPassword());
            opened = sessions.renew(opened.signedIn());
        }
        requireReady(opened.signedIn());
        return Token.of(opened);
    }

    /** A program cannot go through the first steps page by page: it is told which is missing. */
    private void requireReady(SignedIn signedIn) {
        if (signedIn.pending().isEmpty()) {
            return;
        }
        sessions.close(signedIn);
        Violation missing = signedIn.pending().contains(SignedIn.Step.CHANGE_PASSWORD)
                ? new Violation("newPassword", "password-change-needed", "一次性密码须先修改：请在 newPassword 中给出新密码")
                : new Violation("totp", "second-factor-needed", "请先在 /account 页面启用动态验证码");
        throw new PortalException(ProblemType.FORBIDDEN, Map.of(), List.of(missing));
    }

    @GET
    @Path("current")
    @Authenticated
    @Operation(summary = "Who the token belongs to and what it permits")
    public Current current() {
        return Current.of(session());
    }

    @POST
    @Path("current/token")
    @Authenticated
    @Operation(summary = "A fresh token for the same session")
    public Token renew() {
        return Token.of(sessions.renew(session()));
    }

    @DELETE
    @Authenticated
    @Operation(summary = "Sign out", description = "Ends the session; all its tokens are refused from now on.")
    public void close() {
        sessions.close(session());
    }

    private SignedIn session() {
        return current.session().orElseThrow(() -> new PortalException(ProblemType.NOT_AUTHENTICATED, Map.of()));
    }
}
