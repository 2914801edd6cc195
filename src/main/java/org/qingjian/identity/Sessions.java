package org.qingjian.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Signing in, asking with a token, signing out. */
@ApplicationScoped
public class Sessions {
    private final SignInCheck check;
    private final AccountSessionRepository sessions;
    private final Tokens tokens;
    private final ExternalIssuer external;
    private final IdentitySettings settings;
    private final DemoMode demo;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * A session that was opened or renewed.
     *
     * @param token for {@code Authorization: Bearer} or the cookie
     * @param signedIn who, until when
     */
    public record Opened(String token, SignedIn signedIn) {
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /**
     * Signing in, begun.
     *
     * @param opened the session; null while the code is missing
     * @param ticket to complete it with; null when nothing is missing
     */
    public record Begun(@Nullable Opened opened, @Nullable String ticket) {
        @Override
        public String toString() {
            return "Begun";
        }
    }

    @SuppressWarnings("TooManyParameters")
    Sessions(
            SignInCheck check,
            AccountSessionRepository sessions,
            Tokens tokens,
            ExternalIssuer external,
            IdentitySettings settings,
            DemoMode demo,
            AuditLog audit,
            Clock clock) {
        this.check = check;
        this.sessions = sessions;
        this.tokens = tokens;
        this.external = external;
        this.settings = settings;
        this.demo = demo;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a session with all that is needed at once. 401 {@code wrong-credentials} says nothing about what exists; 401
     * {@code totp-needed} asks for the second factor once the password is right; 429 asks to wait {@code retryAfter}
     * seconds.
     */
    public Opened open(SignInAttempt attempt) {
        if (check.check(attempt) instanceof SignInResult.Passed passed) {
            return openFor(passed.accountId());
        }
        throw SignInCheck.refused("totp", "totp-needed");
    }

    /**
     * Opens a session, or gives the ticket with which the code of the second factor can follow. Fails as {@link #open}.
     */
    public Begun begin(SignInAttempt attempt) {
        SignInResult result = check.check(attempt);
        return result instanceof SignInResult.Passed passed
                ? new Begun(openFor(passed.accountId()), null)
                : new Begun(null, ((SignInResult.CodeNeeded) result).ticket());
    }

    /** Opens a session with the code that was still missing. 401 as {@link #open}, {@code ticket-over} after minutes. */
    public Opened complete(String ticket, String code, String address) {
        return openFor(check.checkCode(ticket, code, address));
    }

    /** A new session of an account that has shown who it is. */
    Opened openFor(UUID accountId) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Account account = sessions.getEntityManager().find(Account.class, accountId);
            Instant now = clock.instant();
            AccountSession session = new AccountSession(account, now, now.plus(settings.sessionLifetime()));
            sessions.persist(session);
            audit.record(account.actor(), AuditLog.Action.of("session.opened", "account", account.username()));
            return opened(session);
        });
    }

    /** Who asks with this token; empty when it is broken, over, given back, or not ours. */
    @Transactional
    public Optional<SignedIn> resolve(String token) {
        return tokens.claimedIssuer(token).equals(Optional.of(Tokens.ISSUER))
                ? tokens.verify(token).flatMap(this::resolve)
                : external.verify(token).filter(signedIn -> !sessions.isRevoked(signedIn.sessionId()));
    }

    private Optional<SignedIn> resolve(Tokens.Verified token) {
        return sessions.withAccount(token.sessionId())
                .filter(session -> session.isOpen(clock.instant()) && demo.opens(session.account()))
                .map(session -> signedIn(session, token.expiresAt()));
    }

    /** A fresh token for a session that goes on. */
    @Transactional
    public Opened renew(SignedIn signedIn) {
        return Optional.of(signedIn)
                .filter(own -> !own.external())
                .flatMap(own -> sessions.withAccount(UUID.fromString(own.sessionId())))
                .filter(session -> session.isOpen(clock.instant()))
                .map(this::opened)
                .orElseThrow(() -> new PortalException(ProblemType.NOT_AUTHENTICATED, Map.of()));
    }

    /** True when the token is in the second half of its life and the session may go on. */
    public boolean shouldRenew(SignedIn signedIn) {
        Instant half = clock.instant().plus(settings.tokenLifetime().dividedBy(2));
        return !signedIn.external() && signedIn.expiresAt().isBefore(half);
    }

    /** Ends the session; its tokens are worth nothing from now on. */
    @Transactional
    public void close(SignedIn signedIn) {
        if (signedIn.external()) {
            sessions.revoke(signedIn.sessionId(), signedIn.expiresAt());
        } else {
            sessions.findByIdOptional(UUID.fromString(signedIn.sessionId())).ifPresent(s -> s.end(clock.instant()));
        }
        audit.record(
                signedIn.actor(),
                AuditLog.Action.of("session.closed", "account", signedIn.actor().username()));
    }

    private Opened opened(AccountSession session) {
        Instant now = clock.instant();
        Instant expires = now.plus(settings.tokenLifetime());
        Instant earlier = expires.isBefore(session.endsAt()) ? expires : session.endsAt();
        return new Opened(tokens.issue(session.account(), session.id(), now, earlier), signedIn(session, earlier));
    }

    private static SignedIn signedIn(AccountSession session, Instant expires) {
        Account account = session.account();
        return new SignedIn(account.actor(), session.id().toString(), expires, account.pending(), false);
    }
}
