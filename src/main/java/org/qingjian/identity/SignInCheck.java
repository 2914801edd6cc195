package org.qingjian.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * Whether user name, password and code are right. Takes the same steps for an account that exists and one that does not,
 * and holds no database connection while it computes.
 */
@Singleton
class SignInCheck {
    private static final Duration PLACE_IS_KNOWN = Duration.ofDays(90);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordQueue queue;
    private final SignInPace pace;
    private final SecondFactors factors;
    private final SecretBox box;
    private final SignInTickets tickets;
    private final DemoMode demo;
    private final AuditLog audit;
    private final Clock clock;

    private enum Verdict {
        RIGHT,
        WRONG,
        CODE_NEEDED
    }

    private record Known(String hash, boolean atKnownPlace) {}

    @SuppressWarnings("TooManyParameters")
    SignInCheck(
            AccountRepository accounts,
            Passwords passwords,
            PasswordQueue queue,
            SignInPace pace,
            SecondFactors factors,
            SecretBox box,
            SignInTickets tickets,
            DemoMode demo,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.queue = queue;
        this.pace = pace;
        this.factors = factors;
        this.box = box;
        this.tickets = tickets;
        this.demo = demo;
        this.audit = audit;
        this.clock = clock;
    }

    /** Checks user name and password, and the code when the account has a second factor and one was given. */
    SignInResult check(SignInAttempt attempt) {
        requirePace(attempt);
        boolean passwordRight = isPasswordRight(attempt);
        Verdict verdict = QuarkusTransaction.requiringNew().call(() -> judge(attempt, passwordRight));
        return switch (verdict) {
            case RIGHT -> new SignInResult.Passed(settled(attempt, true));
            case CODE_NEEDED -> new SignInResult.CodeNeeded(tickets.issue(attempt.username()));
            case WRONG -> throw wrong(attempt);
        };
    }

    /** Checks the code of somebody whose password was right a moment ago, as the ticket shows. */
    UUID checkCode(String ticket, String code, String address) {
        String username = tickets.read(ticket).orElseThrow(() -> refused("username", "ticket-over"));
        SignInAttempt attempt = new SignInAttempt(username, "", code, address);
        requirePace(attempt);
        Verdict verdict = QuarkusTransaction.requiringNew().call(() -> judge(attempt, true));
        if (verdict != Verdict.RIGHT) {
            throw wrong(attempt);
        }
        return settled(attempt, false);
    }

    private UUID settled(SignInAttempt attempt, boolean withPassword) {
        pace.right(attempt);
        return QuarkusTransaction.requiringNew().call(() -> settle(attempt, withPassword));
    }

    private PortalException wrong(SignInAttempt attempt) {
        pace.wrong(attempt);
        return refused("username", "wrong-credentials");
    }

    private void requirePace(SignInAttempt attempt) {
        Duration pause = pace.pause(attempt);
        if (!pause.isZero()) {
            throw new PortalException(
                    ProblemType.TOO_MANY_REQUESTS,
                    Map.of("retryAfter", Long.toString(pause.plusMillis(999).toSeconds())));
        }
    }

    private boolean isPasswordRight(SignInAttempt attempt) {
        Known known = QuarkusTransaction.requiringNew().call(() -> known(attempt));
        return known.atKnownPlace()
                ? queue.trusted(() -> passwords.matches(attempt.password(), known.hash()))
                : queue.ordinary(pace.suspicion(attempt), () -> passwords.matches(attempt.password(), known.hash()));
    }

    private Known known(SignInAttempt attempt) {
        Instant since = clock.instant().minus(PLACE_IS_KNOWN);
        return new Known(
                accounts.byUsername(attempt.username())
                        .map(Account::passwordHash)
                        .orElse(passwords.nobodys()),
                accounts.isKnownPlace(attempt.username(), place(attempt), since));
    }

    private Verdict judge(SignInAttempt attempt, boolean passwordRight) {
        Optional<Account> account = accounts.byUsername(attempt.username())
                .filter(a -> !a.isDisabled() && !a.isOneTimeOver(clock.instant()) && demo.opens(a));
        Verdict verdict = passwordRight && account.isPresent() ? judgeCode(attempt, account.get()) : Verdict.WRONG;
        if (verdict == Verdict.WRONG) {
            recordRefusal(attempt, account);
        }
        return verdict;
    }

    private Verdict judgeCode(SignInAttempt attempt, Account account) {
        if (!account.isSecondFactorOn()) {
            return Verdict.RIGHT;
        }
        if (attempt.code() == null) {
            return Verdict.CODE_NEEDED;
        }
        accounts.getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE); // a code is good for one use
        return factors.use(account, attempt.code()) ? Verdict.RIGHT : Verdict.WRONG;
    }

    /** An unknown name may be a password typed into the wrong field: it is recorded as a keyed hash. */
    private void recordRefusal(SignInAttempt attempt, Optional<Account> account) {
        String name =
                account.map(Account::username).orElseGet(() -> "unknown:" + box.mark("username", attempt.username()));
        Actor actor = account.map(Account::actor).orElseGet(Actor::anonymous);
        audit.record(
                actor, AuditLog.Action.of("session.refused", "account", name).with("place", place(attempt)));
    }

    private UUID settle(SignInAttempt attempt, boolean withPassword) {
        Account account = accounts.byUsername(attempt.username()).orElseThrow();
        accounts.seenAt(account.id(), place(attempt), clock.instant());
        if (withPassword && passwords.isOutdated(account.passwordHash())) {
            account.setStrongerHash(passwords.hash(attempt.password()));
        }
        return account.id();
    }

    private String place(SignInAttempt attempt) {
        return box.mark("place", attempt.address());
    }

    static PortalException refused(String field, String code) {
        Violation violation = new Violation(field, code, "用户名、密码或验证码不对");
        return new PortalException(ProblemType.NOT_AUTHENTICATED, Map.of(), List.of(violation));
    }
}
