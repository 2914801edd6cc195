package org.qingjian.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Accounts;
import org.qingjian.identity.DemoAccount;
import org.qingjian.identity.Role;

/** One account for each post, with passwords that are printed and work only while the portal runs as a demonstration. */
@Singleton
class DemoAccounts {
    private static final String CITY = "440200";
    private static final String PASSWORD = "demo-qingjian-2026";

    private static final List<DemoAccount> ALL = List.of(
            of("clerk", "曲江分局 录入岗", Role.CLERK, "440205", null),
            of("reviewer", "市局 法制审核岗", Role.LEGAL_REVIEWER, CITY, null),
            of("publisher", "市局 发布岗", Role.PUBLISHER, CITY, null),
            of("registrar", "市局 登记岗", Role.COMPLAINT_HANDLER, CITY, null),
            of("handler", "曲江分局 承办岗", Role.COMPLAINT_HANDLER, "440205", null),
            of("callback", "市局 回访岗", Role.CALL_BACK_OFFICER, CITY, null),
            of("supervisor", "市局 督办岗", Role.SUPERVISOR, CITY, null),
            of("supervisor2", "市局 分管负责人", Role.SUPERVISOR, CITY, null),
            of("admin", "市局 管理岗", Role.ADMINISTRATOR, CITY, null),
            of("auditor", "市局 审计岗", Role.AUDITOR, CITY, null));

    private static final String ENTERPRISE = "enterprise";

    private final Accounts accounts;
    private final SampleRecords samples;

    DemoAccounts(Accounts accounts, SampleRecords samples) {
        this.accounts = accounts;
        this.samples = samples;
    }

    private static DemoAccount of(String name, String unit, Role role, String branch, @Nullable String creditCode) {
        return new DemoAccount(name, PASSWORD, unit, Set.of(role), branch, creditCode);
    }

    void create() {
        ALL.forEach(accounts::createDemo);
        accounts.createDemo(enterprise());
    }

    /** Somebody of the first enterprise that the sample records are about. */
    private DemoAccount enterprise() {
        String creditCode = samples.all().stream()
                .map(record -> record.content().party().creditCode())
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseThrow();
        Set<Role> roles = Set.of(Role.ENTERPRISE, Role.ENTERPRISE_ADMINISTRATOR);
        return new DemoAccount(ENTERPRISE, PASSWORD, "环保部", roles, null, creditCode);
    }

    /** What is printed for whoever starts the demonstration. */
    String introduction() {
        String names = ALL.stream().map(DemoAccount::username).collect(Collectors.joining(", ")) + ", " + ENTERPRISE;
        return "  demo accounts: %s%n  password of each: %s%n".formatted(names, PASSWORD);
    }
}
