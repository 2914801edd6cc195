package org.qingjian.identity;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * The people who act for an enterprise. The first who comes with the bureau's letter administers the others; there is always
 * an administrator as long as there is anybody. Who may come is decided by whoever checks the letters, never by a name.
 */
@ApplicationScoped
public class EnterpriseMembers {
    private static final String OBJECT = "account";
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtext('members ' || :code)) as text)";

    private final AccountRepository accounts;
    private final AccountSessionRepository sessions;
    private final Passwords passwords;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * Somebody who acts for an enterprise.
     *
     * @param id of the account
     * @param username what it signs in with
     * @param unit what others are shown, such as 环保部
     * @param administrator brings in and removes the others
     * @param since when it joined
     */
    public record Member(String id, String username, String unit, boolean administrator, Instant since) {
        static Member of(Account account) {
            return new Member(
                    account.id().toString(),
                    account.username(),
                    account.unit(),
                    account.roles().contains(Role.ENTERPRISE_ADMINISTRATOR),
                    account.createdAt());
        }
    }

    /**
     * Somebody who wants to join.
     *
     * @param username see {@link NewAccount}
     * @param unit see {@link NewAccount}
     * @param password its own, from the beginning
     */
    public record Newcomer(String username, String unit, String password) {
        @Override
        public String toString() {
            return "Newcomer";
        }
    }

    EnterpriseMembers(
            AccountRepository accounts,
            AccountSessionRepository sessions,
            Passwords passwords,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** The people of the actor's enterprise, by user name. */
    @Transactional
    public List<Member> list(Actor actor) {
        actor.require(Permission.MY_FILE_READ);
        return of(codeOf(actor)).stream().map(Member::of).toList();
    }

    /**
     * Makes an account for somebody whose code was right; the caller has checked it. 400 names the field, 409 when the user
     * name is taken.
     */
    @Transactional
    public Member join(String creditCode, Newcomer newcomer) {
        lock(creditCode);
        Set<Role> roles = EnumSet.of(Role.ENTERPRISE);
        if (administrators(creditCode).isEmpty()) {
            roles.add(Role.ENTERPRISE_ADMINISTRATOR);
        }
        NewAccount wanted = new NewAccount(newcomer.username(), newcomer.unit(), roles, null, creditCode);
        Passwords.requireGood(newcomer.password(), wanted.username());
        Accounts.requireFree(accounts, wanted.username());
        String hash = passwords.hash(newcomer.password());
        Account account = new Account(wanted, hash, clock.instant());
        account.setPassword(hash);
        accounts.persist(account);
        audit.record(
                account.actor(),
                Action.of("account.joined-enterprise", OBJECT, account.username())
                        .with("creditCode", creditCode));
        return Member.of(account);
    }

    /** Ends somebody's access for good. 404 for anybody of another enterprise, 409 for the only administrator. */
    @Transactional
    public void remove(Actor actor, String id) {
        Account account = own(actor, id);
        List<Account> administrators = administrators(codeOf(actor));
        if (administrators.size() == 1 && administrators.contains(account)) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of());
        }
        account.setDisabled(true);
        sessions.endAll(account.id(), clock.instant());
        audit.record(actor, Action.of("account.removed-from-enterprise", OBJECT, account.username()));
    }

    /** Makes somebody an administrator as well. 404 for anybody of another enterprise. */
    @Transactional
    public void makeAdministrator(Actor actor, String id) {
        Account account = own(actor, id);
        account.setRoles(EnumSet.of(Role.ENTERPRISE, Role.ENTERPRISE_ADMINISTRATOR));
        audit.record(actor, Action.of("account.made-administrator", OBJECT, account.username()));
    }

    private Account own(Actor actor, String id) {
        actor.require(Permission.MY_MEMBERS);
        String code = codeOf(actor);
        lock(code);
        return of(code).stream()
                .filter(account -> account.id().equals(idOf(id)))
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }

    private List<Account> administrators(String creditCode) {
        return of(creditCode).stream()
                .filter(account -> account.roles().contains(Role.ENTERPRISE_ADMINISTRATOR))
                .toList();
    }

    private List<Account> of(String creditCode) {
        return accounts.boundTo(creditCode).stream()
                .filter(account -> !account.isDisabled())
                .toList();
    }

    /** Two who come at the same moment must not both be the first. */
    private static void lock(String creditCode) {
        Panache.getEntityManager()
                .createNativeQuery(ONE_AT_A_TIME, Object.class)
                .setParameter("code", creditCode)
                .getResultList();
    }

    private static String codeOf(Actor actor) {
        String code = actor.creditCode();
        if (code == null) {
            throw new PortalException(ProblemType.FORBIDDEN, Map.of());
        }
        return code;
    }

    private static @Nullable UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
