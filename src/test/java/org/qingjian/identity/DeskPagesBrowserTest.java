package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;

@QuarkusTest
class DeskPagesBrowserTest extends BrowserTest {
    private void looksRightTo(String token, String path, String name) {
        inEveryView(view -> visit(path, view, List.of("qj-session=" + token), page -> check(page, name, view)));
    }

    @Test
    void the_audit_looks_right() {
        looksRightTo(SignInForTests.token(Role.AUDITOR), "/desk/audit", "audit");
    }

    @Test
    void the_administration_of_accounts_looks_right() {
        String token = SignInForTests.tokenOf("440233", Role.ADMINISTRATOR);
        looksRightTo(token, "/desk/accounts", "accounts");
        looksRightTo(token, "/desk/accounts/new", "account-new");
    }

    @Test
    void ones_own_account_looks_right() {
        looksRightTo(SignInForTests.token(Role.CLERK), "/account", "account");
    }

    @Test
    void an_auditor_checks_the_chain_and_is_offered_nothing_it_may_not_do() {
        View view = new View(1280, "zh", false);
        visit("/desk/audit", view, List.of("qj-session=" + SignInForTests.token(Role.AUDITOR)), page -> {
            page.click("text=检查记录链");
            assertThat(page.locator("[role=status]").first().innerText()).contains("记录链完整");
            assertThat(page.locator("nav a[href='/desk/accounts']").count()).isZero();
            assertThat(page.locator("nav a[href='/desk/audit']").count()).isEqualTo(1);
        });
    }
}
