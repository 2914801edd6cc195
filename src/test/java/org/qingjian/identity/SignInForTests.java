package org.qingjian.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Signed-in accounts for other features' tests, without the cost of a password. For {@code @QuarkusTest} only:
 * {@code given().auth().oauth2(SignInForTests.token(Role.PUBLISHER))}.
 */
public final class SignInForTests {
    private SignInForTests() {}

    /** A token of a new account of the city bureau. */
    public static String token(Role... roles) {
        return tokenOf(Branch.cityBureau().code(), roles);
    }

    /** A token of a new account of a branch. */
    public static String tokenOf(String branchCode, Role... roles) {
        return open(new NewAccount(username(), "测试单位 测试岗", Set.of(roles), branchCode, null))
                .token();
    }

    /** A token of a new account that is bound to the enterprise. */
    public static String enterpriseToken(String creditCode) {
        return open(new NewAccount(username(), "测试企业", Set.of(Role.ENTERPRISE), null, creditCode))
                .token();
    }

    /** A token of a new account that administers the people of the enterprise. */
    public static String enterpriseAdministratorToken(String creditCode) {
        Set<Role> roles = Set.of(Role.ENTERPRISE, Role.ENTERPRISE_ADMINISTRATOR);
        return open(new NewAccount(username(), "测试企业", roles, null, creditCode)).token();
    }

    /** The actor of a new account of a branch, to hand to front doors. */
    public static Actor actorOf(String branchCode, Role... roles) {
        return open(new NewAccount(username(), "测试单位 测试岗", Set.of(roles), branchCode, null))
                .signedIn()
                .actor();
    }

    /** A token of a new account of the city bureau that still has its one-time password. */
    public static String tokenWithFirstStepsToDo(Role... roles) {
        NewAccount wanted = new NewAccount(
                username(), "测试单位 测试岗", Set.of(roles), Branch.cityBureau().code(), null);
        AccountRepository accounts =
                CDI.current().select(AccountRepository.class).get();
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            Account account = new Account(wanted, "no password", Instant.EPOCH);
            accounts.persist(account);
            return account.id();
        });
        return CDI.current().select(Sessions.class).get().openFor(id).token();
    }

    /** A token of an account that was made before. */
    public static String tokenOfAccount(String id) {
        return CDI.current()
                .select(Sessions.class)
                .get()
                .openFor(UUID.fromString(id))
                .token();
    }

    static String username() {
        return "test-" + UUID.randomUUID();
    }

    static Sessions.Opened open(NewAccount wanted) {
        Sessions sessions = CDI.current().select(Sessions.class).get();
        AccountRepository accounts =
                CDI.current().select(AccountRepository.class).get();
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            Account account = new Account(wanted, "no password", Instant.EPOCH);
            account.setPassword("no password");
            account.useSecondFactor(0);
            accounts.persist(account);
            return account.id();
        });
        return sessions.openFor(id);
    }
}
