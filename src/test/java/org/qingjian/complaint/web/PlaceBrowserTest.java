package org.qingjian.complaint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.enterprise.EnterpriseRegister;
import org.qingjian.enterprise.Evidence;

/** The place by enterprise and by the schematic map, with a script and without. */
@QuarkusTest
class PlaceBrowserTest extends BrowserTest {
    private static final Pattern FILES = Pattern.compile(".*/complaints/new/files");
    private static final String PIECE = "岚雨陶瓷";
    private static final String NAME = "韶关市翁源县岚雨陶瓷有限公司";

    @Inject
    EnterpriseRegister register;

    @BeforeEach
    void the_register_knows_it() {
        String code = CreditCodes.next();
        register.take(List.of(new Evidence(
                new Evidence.Source(Evidence.RECORD, "place-" + code, true),
                List.of(new Evidence.Sighting(code, NAME + code, "440229", "", LocalDate.of(2026, 1, 5))),
                List.of(),
                null)));
    }

    private static void next(Page page) {
        page.click("form[novalidate] button.govuk-button:not(.govuk-button--secondary)");
    }

    private static void toThePlace(Page page) {
        page.check("#what-0");
        next(page);
        page.check("input[value=SOIL]");
        next(page);
        page.check("input[value=none]");
        next(page);
        page.fill("#text", "夜里有黑烟和粉尘。");
        next(page);
        next(page);
    }

    @Test
    void the_map_sets_the_list_and_a_suggestion_fills_the_name() {
        for (View view : List.of(new View(1280, "zh", true), new View(360, "en", true))) {
            visit("/complaints/new", view, page -> {
                toThePlace(page);
                page.click(".qj-districts summary");
                page.click(".qj-districts g[data-value='440281']");
                assertThat(page.locator("#region")).hasValue("440281");
                page.selectOption("#region", "440229");
                assertThat(page.locator(".qj-districts g[data-chosen]")).hasAttribute("data-value", "440229");
                check(page, "complaint-place-map", view);
                page.locator("#accused").pressSequentially(PIECE);
                assertThat(page.locator("[role=listbox]")).isVisible();
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                assertThat(page.locator("#accused")).hasValue(Pattern.compile(NAME + ".*"));
                next(page);
                assertThat(page).hasURL(FILES);
            });
        }
    }

    @Test
    void without_a_script_there_is_the_list_and_the_choice() {
        View view = new View(360, "zh", false);
        visit("/complaints/new", view, page -> {
            toThePlace(page);
            assertThat(page.locator(".qj-districts")).isHidden();
            page.fill("#accused", PIECE);
            next(page);
            check(page, "complaint-place-choice", view);
            page.check("#enterprise-0");
            next(page);
            assertThat(page).hasURL(FILES);
        });
    }
}
