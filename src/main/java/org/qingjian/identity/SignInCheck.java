package org.qingjian.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.identity.AccountRepository.Credentials;
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
        Optional<Credentials> known = QuarkusTransaction.requiringNew().call(() -> known(attempt));
        if (!isPasswordRight(attempt, known)) {
            throw wrong(attempt, known.map(Credentials::actor));
        }
        Verdict verdict = QuarkusTransaction.requiringNew().call(() -> judge(attempt));
        return switch (verdict) {
            case RIGHT -> new SignInResult.Passed(settled(attempt, true));
            case CODE_NEEDED -> new SignInResult.CodeNeeded(tickets.issue(attempt.username()));
            case WRONG -> throw wrong(attempt, known.map(Credentials::actor));
        };
    }

    /** Checks the code of somebody whose password was right a moment ago, as the ticket shows. */
    UUID checkCode(String ticket, String code, String address) {
        String username = tickets.read(ticket).orElseThrow(() -> refused("username", "ticket-over"));
        SignInAttempt attempt = new SignInAttempt(username, "", code, address);
        requirePace(attempt);
        Verdict verdict = QuarkusTransaction.requiringNew().call(() -> judge(attempt));
        if (verdict != Verdict.RIGHT) {
            throw wrong(
                    attempt,
                    QuarkusTransaction.requiringNew().call(() -> known(attempt)).map(Credentials::actor));
        }
        return settled(attempt, false);
    }

    private UUID settled(SignInAttempt attempt, boolean withPassword) {
        pace.right(attempt);
        return QuarkusTransaction.requiringNew().call(() -> settle(attempt, withPassword));
    }

    private PortalException wrong(SignInAttempt attempt, Optional<Actor> whose) {
        pace.wrong(attempt);
        recordRefusal(attempt, whose);
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

    private boolean isPasswordRight(SignInAttempt attempt, Optional<Credentials> known) {
        String hash = known.map(Credentials::passwordHash).orElse(passwords.nobodys());
        return known.map(Credentials::atKnownPlace).orElse(false)
                ? queue.trusted(() -> passwords.matches(attempt.password(), hash))
                : queue.ordinary(pace.suspicion(attempt), () -> passwords.matches(attempt.password(), hash));
    }

    private Optional<Credentials> known(SignInAttempt attempt) {
        return accounts.credentials(
                attempt.username(), place(attempt), clock.instant().minus(PLACE_IS_KNOWN));
    }

    private Verdict judge(SignInAttempt attempt) {
        return accounts.byUsername(attempt.username())
                .filter(a -> !a.isDisabled() && !a.isOneTimeOver(clock.instant()) && demo.opens(a))
                .map(account -> judgeCode(attempt, account))
                .orElse(Verdict.WRONG);
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
    private void recordRefusal(SignInAttempt attempt, Optional<Actor> whose) {
        String mark = "unknown:" + box.mark("username", attempt.username());
        String name = whose.map(Actor::username).orElse(mark);
        audit.record(
                whose.orElseGet(Actor::anonymous),
                AuditLog.Action.of("session.refused", "account", name).with("place", place(attempt)));
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
