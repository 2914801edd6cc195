package org.qingjian.disclosure.web;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.enterprise.EnterpriseRegister;
import org.qingjian.enterprise.Evidence;
import org.qingjian.enterprise.Evidence.Entry;
import org.qingjian.enterprise.Evidence.ListGiven;
import org.qingjian.enterprise.Evidence.PermitGiven;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.enterprise.Evidence.Source;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class EnterpriseBrowserTest extends BrowserTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);

    @Inject
    EnterpriseRegister register;

    private final String code = CreditCodes.next();

    private void know() {
        register.take(List.of(
                new Evidence(
                        new Source("register", code + "-1", true),
                        List.of(new Sighting(code, "韶关市禾屿印染厂", "440205", "纺织业", DAY.minusYears(4))),
                        List.of(new PermitGiven(code, "P-" + code, "排污许可证", DAY.minusYears(1), DAY.plusYears(4))),
                        null),
                new Evidence(
                        new Source("register", code + "-2", true),
                        List.of(new Sighting(code, "韶关市禾屿印染有限公司", "440205", "纺织业", DAY)),
                        List.of(),
                        new ListGiven(
                                "",
                                "韶关市监督执法正面清单",
                                2026,
                                "",
                                DAY,
                                List.of(new Entry(code, "韶关市禾屿印染有限公司", "印染", "440205", DAY, null, ""))))));
    }

    @Test
    void the_public_pages_look_right() {
        know();
        looksRight("/enterprises/" + code, "enterprise");
        looksRight("/enterprises?q=禾屿印染", "enterprises");
    }

    @Test
    void the_register_looks_right_at_the_desk() {
        know();
        List<String> session = List.of("qj-session=" + SignInForTests.token(Role.CLERK));
        inEveryView(view -> {
            visit("/desk/enterprises?q=禾屿", view, session, page -> check(page, "register", view));
            visit("/desk/enterprises/" + code, view, session, page -> check(page, "registered", view));
            visit("/desk/enterprise-lists", view, session, page -> {
                check(page, "enterprise-lists", view);
                page.locator("tbody a").first().click();
                check(page, "enterprise-list", view);
            });
        });
    }
}
