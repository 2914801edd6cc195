package org.qingjian.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What people do with their own account: password, second factor, open sessions. */
@ApplicationScoped
public class OwnAccount {
    private final AccountRepository accounts;
    private final AccountSessionRepository sessions;
    private final Passwords passwords;
    private final PasswordQueue queue;
    private final SignInPace pace;
    private final SecondFactors factors;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * A second factor to be read into a telephone.
     *
     * @param secret in base32, to be typed
     * @param qr the same as a {@code data:} image
     */
    public record Enrolment(String secret, String qr) {
        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    /**
     * An open session.
     *
     * @param id to end it by
     * @param current the one that asks
     */
    public record OpenSession(String id, Instant since, Instant until, boolean current) {}

    @SuppressWarnings("TooManyParameters")
    OwnAccount(
            AccountRepository accounts,
            AccountSessionRepository sessions,
            Passwords passwords,
            PasswordQueue queue,
            SignInPace pace,
            SecondFactors factors,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.queue = queue;
        this.pace = pace;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes the password; all other sessions end. 400 names the field: the old one wrong, the new one too weak. */
    public void changePassword(SignedIn me, String oldPassword, String newPassword) {
        Account account = QuarkusTransaction.requiringNew().call(() -> find(me));
        requireOld(account, oldPassword);
        if (oldPassword.equals(newPassword)) {
            throw PortalException.invalid("newPassword", "password-not-new", "新密码须与原密码不同");
        }
        Passwords.requireGood(newPassword, account.username());
        String hash = queue.trusted(() -> passwords.hash(newPassword));
        QuarkusTransaction.requiringNew().run(() -> {
            Account changed = find(me);
            changed.setPassword(hash);
            sessions.endOthers(changed.id(), UUID.fromString(me.sessionId()), clock.instant());
            audit.record(me.actor(), Action.of("account.password-changed", "account", changed.username()));
        });
    }

    private void requireOld(Account account, String oldPassword) {
        SignInAttempt attempt = new SignInAttempt(account.username(), oldPassword, null, "signed in");
        if (!pace.pause(attempt).isZero()) {
            throw new PortalException(ProblemType.TOO_MANY_REQUESTS, Map.of("retryAfter", "60"));
        }
        if (!queue.trusted(() -> passwords.matches(oldPassword, account.passwordHash()))) {
            pace.wrong(attempt);
            throw PortalException.invalid("oldPassword", "wrong-password", "原密码不对");
        }
        pace.right(attempt);
    }

    public boolean hasSecondFactor(SignedIn me) {
        return QuarkusTransaction.requiringNew().call(() -> find(me).isSecondFactorOn());
    }

    /** The second factor to enrol: the same one until its first code was right. 409 when there is one already. */
    @Transactional
    public Enrolment enrolment(SignedIn me) {
        Account account = find(me);
        if (account.isSecondFactorOn()) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of());
        }
        String proposed = factors.proposed(account);
        String secret = proposed == null ? factors.propose(account) : proposed;
        return new Enrolment(secret, SecondFactors.qr(secret, account.username()));
    }

    /** Turns the second factor on with its first code. 400 when the code is wrong. */
    @Transactional
    public void confirmSecondFactor(SignedIn me, String code) {
        Account account = find(me);
        if (account.isSecondFactorOn()) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of());
        }
        if (!factors.use(account, SignInAttempt.fold(code).replaceAll("\\s", ""))) {
            throw PortalException.invalid("totp", "wrong-code", "验证码不对，请输入手机上当前显示的 6 位数字");
        }
        sessions.endOthers(account.id(), UUID.fromString(me.sessionId()), clock.instant());
        audit.record(me.actor(), Action.of("account.second-factor-on", "account", account.username()));
    }

    /** Where one is signed in, the latest first. */
    @Transactional
    public List<OpenSession> sessions(SignedIn me) {
        return sessions.openOf(find(me).id(), clock.instant()).stream()
                .map(s -> new OpenSession(
                        s.id().toString(),
                        s.createdAt(),
                        s.endsAt(),
                        s.id().toString().equals(me.sessionId())))
                .toList();
    }

    /** Ends all sessions but the one that asks. */
    @Transactional
    public void endOtherSessions(SignedIn me) {
        sessions.endOthers(find(me).id(), UUID.fromString(me.sessionId()), clock.instant());
        audit.record(
                me.actor(),
                Action.of("session.others-closed", "account", me.actor().username()));
    }

    private Account find(SignedIn me) {
        if (me.external()) {
            throw new PortalException(ProblemType.FORBIDDEN, Map.of());
        }
        return accounts.findByIdOptional(UUID.fromString(me.actor().id())).orElseThrow(PortalException::notFound);
    }
}
