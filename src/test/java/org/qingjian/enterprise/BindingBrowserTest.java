package org.qingjian.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class BindingBrowserTest extends BrowserTest {
    private static final View PHONE = new View(360, "zh", false);

    private String code;

    @Test
    void the_form_looks_right() {
        looksRight("/my/bind", "bind");
    }

    @Test
    void the_desks_letters_look_right() {
        String clerk = SignInForTests.token(Role.CLERK);
        inEveryView(view -> visit(
                "/desk/binding-letters",
                view,
                List.of("qj-session=" + clerk),
                page -> check(page, "binding-letters", view)));
    }

    @Test
    void a_clerk_makes_a_letter_and_somebody_opens_the_account_on_a_phone() {
        String creditCode = CreditCodes.next();
        String clerk = SignInForTests.token(Role.CLERK);
        View desk = new View(1280, "zh", true);
        visit("/desk/binding-letters", desk, List.of("qj-session=" + clerk), page -> {
            page.fill("#creditCode", creditCode);
            page.fill("#name", "江湾电镀有限公司");
            page.click("text=生成信件");
            check(page, "binding-letter", desk);
            code = page.locator("dl.qj-codes dd").last().innerText();
        });
        visit("/my/bind", PHONE, page -> {
            fill(page, creditCode);
            page.click("button:has-text('开通')");
            assertThat(page.locator("h1").innerText()).isEqualTo("账号已开通");
            check(page, "bound", PHONE);
        });
    }

    private void fill(Page page, String creditCode) {
        page.fill("#creditCode", creditCode);
        page.fill("#code", code);
        page.fill("#unit", "环保部");
        page.fill("#username", "test-" + UUID.randomUUID());
        page.fill("#newPassword", "a heron stands in the reeds");
        page.fill("#newPasswordAgain", "a heron stands in the reeds");
    }

    @Test
    void an_administrator_of_an_enterprise_sees_its_people() {
        String token = SignInForTests.enterpriseAdministratorToken(CreditCodes.next());
        inEveryView(view -> {
            visit("/my", view, List.of("qj-session=" + token), page -> check(page, "my", view));
            visit("/my/members", view, List.of("qj-session=" + token), page -> check(page, "my-members", view));
        });
    }
}
