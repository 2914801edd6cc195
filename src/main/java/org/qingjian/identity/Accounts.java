package org.qingjian.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** The accounts: made by administrators within their branch, by the operator, or bound to an enterprise. */
@ApplicationScoped
public class Accounts {
    private static final String OBJECT = "account";

    private final AccountRepository accounts;
    private final AccountSessionRepository sessions;
    private final Passwords passwords;
    private final DemoMode demo;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * An account and the password for its first signing in, which is shown once and kept nowhere.
     *
     * @param account the account
     * @param oneTimePassword has to be changed at once
     */
    public record Issued(AccountView account, String oneTimePassword) {
        @Override
        public String toString() {
            return "Issued";
        }
    }

    Accounts(
            AccountRepository accounts,
            AccountSessionRepository sessions,
            Passwords passwords,
            DemoMode demo,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.demo = demo;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an account as an administrator, or as the operator with {@link Actor#system}. 409 when the name is taken. */
    @Transactional
    public Issued create(Actor actor, NewAccount wanted) {
        Grants.requireMayCreate(actor, wanted);
        String password = passwords.oneTime();
        Account account = add(wanted, password);
        audit.record(
                actor, Action.of("account.created", OBJECT, account.username()).with("roles", names(account.roles())));
        return new Issued(AccountView.of(account), password);
    }

    private Account add(NewAccount wanted, String password) {
        requireFree(accounts, wanted.username());
        Account account = new Account(wanted, passwords.hash(password), clock.instant());
        accounts.persist(account);
        return account;
    }

    /** 409 when somebody has this user name. */
    static void requireFree(AccountRepository accounts, String username) {
        if (accounts.byUsername(username).isPresent()) {
            throw new PortalException(
                    ProblemType.DUPLICATE,
                    Map.of(),
                    List.of(new PortalException.Violation("username", "username-taken", "这个用户名已有人使用")));
        }
    }

    /**
     * Makes or resets an account of the demonstration, and makes this process one: only the process that called this lets
     * demo accounts in.
     */
    @Transactional
    public void createDemo(DemoAccount wanted) {
        demo.enter();
        NewAccount valid = new NewAccount(
                wanted.username(), wanted.unit(), wanted.roles(), wanted.branchCode(), wanted.creditCode());
        Account account = accounts.byUsername(valid.username()).orElseGet(() -> add(valid, wanted.password()));
        account.makeDemo(wanted, passwords.hash(wanted.password()));
        audit.record(Actor.system("demo"), Action.of("account.created", OBJECT, account.username()));
    }

    /** The accounts the actor administers, by branch and user name. */
    @Transactional
    public List<AccountView> list(Actor actor) {
        actor.require(Permission.ACCOUNT_ADMINISTER);
        Branch branch = actor.branch();
        if (branch == null) {
            return List.of();
        }
        List<Account> found = branch.city() ? accounts.everyone() : accounts.ofBranch(branch.code());
        return found.stream().map(AccountView::of).toList();
    }

    /** One account the actor administers; 404 for any other. */
    @Transactional
    public AccountView get(Actor actor, String id) {
        actor.require(Permission.ACCOUNT_ADMINISTER);
        Account account = find(id);
        if (!actor.oversees(account.branch())) {
            throw PortalException.notFound();
        }
        return AccountView.of(account);
    }

    /** The roles the actor may give. */
    public Set<Role> grantable(Actor actor) {
        return Grants.of(actor);
    }

    /** Gives the account exactly these roles; whoever works with it signs in anew. */
    @Transactional
    public AccountView setRoles(Actor actor, String id, Set<Role> roles) {
        Account account = changeable(actor, id);
        Grants.requireMayGive(actor, roles);
        NewAccount checked =
                new NewAccount(account.username(), account.unit(), roles, account.branch(), account.creditCode());
        String before = names(account.roles());
        account.setRoles(checked.roles());
        changed(
                actor,
                account,
                Action.of("account.roles-set", OBJECT, account.username())
                        .with("before", before)
                        .with("after", names(roles)));
        return AccountView.of(account);
    }

    /** Gives the account a new one-time password, and takes its second factor away when asked to. */
    @Transactional
    public Issued reset(Actor actor, String id, boolean secondFactorToo) {
        Account account = changeable(actor, id);
        String password = passwords.oneTime();
        account.setOneTimePassword(passwords.hash(password), clock.instant());
        if (secondFactorToo) {
            account.removeSecondFactor();
        }
        changed(
                actor,
                account,
                Action.of("account.reset", OBJECT, account.username())
                        .with("secondFactor", Boolean.toString(secondFactorToo)));
        return new Issued(AccountView.of(account), password);
    }

    /** Closes or opens the account. */
    @Transactional
    public AccountView setDisabled(Actor actor, String id, boolean disabled) {
        Account account = changeable(actor, id);
        account.setDisabled(disabled);
        changed(
                actor,
                account,
                Action.of(disabled ? "account.disabled" : "account.enabled", OBJECT, account.username()));
        return AccountView.of(account);
    }

    private void changed(Actor actor, Account account, Action action) {
        sessions.endAll(account.id(), clock.instant());
        audit.record(actor, action);
    }

    private Account changeable(Actor actor, String id) {
        actor.require(Permission.ACCOUNT_ADMINISTER);
        Account account = find(id);
        Grants.requireMayChange(actor, account);
        return account;
    }

    private Account find(String id) {
        try {
            return accounts.findByIdOptional(UUID.fromString(id), LockModeType.NONE)
                    .orElseThrow(PortalException::notFound);
        } catch (IllegalArgumentException e) {
            throw PortalException.notFound();
        }
    }

    private static String names(Set<Role> roles) {
        return String.join(" ", roles.stream().map(Role::name).sorted().toList());
    }
}
