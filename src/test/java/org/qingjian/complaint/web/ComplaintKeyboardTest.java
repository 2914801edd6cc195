package org.qingjian.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.complaint.Filed;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Filing, tracking and handling with nothing but a keyboard, with script and without, at 100 % and at 200 %. */
@QuarkusTest
class ComplaintKeyboardTest extends BrowserTest {
    private static final List<View> VIEWS =
            List.of(new View(1280, "zh", true), new View(640, "zh", true), new View(1280, "zh", false));
    private static final int MOST_STOPS = 120;
    private static final String NEXT = "main form button.govuk-button:not(.govuk-button--secondary)";
    private static final String FOCUSED = "s => !!document.activeElement && document.activeElement.matches(s)";

    /** Goes on with Tab until something has the focus; fails when it never has. */
    private static void go(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) page.evaluate(FOCUSED, selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + selector + " on " + page.url());
    }

    private static void press(Page page, String selector) {
        go(page, selector);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void choose(Page page, String name, String value) {
        go(page, "input[name='" + name + "']");
        page.keyboard().press("Space");
        String wanted = "input[name='" + name + "'][value='" + value + "']";
        for (int option = 0; option < MOST_STOPS && !(Boolean) page.evaluate(FOCUSED, wanted); option++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.isChecked(wanted)).as(wanted).isTrue();
    }

    private static void type(Page page, String selector, String text) {
        go(page, selector);
        page.keyboard().insertText(text);
    }

    @Test
    void a_complaint_is_filed_and_followed() {
        VIEWS.forEach(view -> visit("/complaints/new", view, page -> filesAndFollows(page, view)));
    }

    private static void filesAndFollows(Page page, View view) {
        choose(page, "what", "report");
        press(page, NEXT);
        choose(page, "medium", "NOISE");
        press(page, NEXT);
        answerUntil(page, "#text");
        type(page, "#text", "工地夜里十一点还在打桩。");
        press(page, NEXT);
        answerUntil(page, "#place");
        type(page, "#place", "石泊镇云庄村东头工地");
        press(page, NEXT);
        press(page, "main a.govuk-button");
        choose(page, "identity", "ANONYMOUS");
        press(page, NEXT);
        if (view.script()) {
            page.waitForSelector(
                    "input[name=proof]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
        go(page, "#truth");
        page.keyboard().press("Space");
        press(page, NEXT);
        String secret = page.locator(".qj-codes dd").allInnerTexts().get(1).split("\\s")[0];
        type(page, "#lastFour", secret.substring(secret.length() - 4));
        press(page, NEXT);
        type(page, "#secretCode", secret);
        press(page, NEXT);
        type(page, "#text", "昨晚又打桩到一点");
        press(page, "form[action='/complaints/track/messages'] button");
        assertThat(page.locator(".qj-talk").innerText()).contains("昨晚又打桩到一点");
    }

    /** Passes pages of questions until a field is there: "none of these" where something has to be chosen. */
    private static void answerUntil(Page page, String field) {
        for (int step = 0; step < 4 && page.locator(field).count() == 0; step++) {
            var none = page.locator("input[type=radio][value=none]");
            if (none.count() > 0) {
                choose(page, none.getAttribute("name"), "none");
            }
            press(page, NEXT);
        }
        assertThat(page.locator(field).count()).as(field + " on " + page.url()).isPositive();
    }

    @Test
    void a_case_is_registered_accepted_and_assigned_and_its_complainant_is_written_to() {
        List<String> session = List.of("qj-session=" + SignInForTests.token(Role.COMPLAINT_HANDLER));
        for (View view : VIEWS) {
            String number = Filed.receipt(Filed.smallest()).get("caseNumber");
            visit("/desk/complaints/" + number, view, session, page -> handles(page, number));
        }
    }

    private static void handles(Page page, String number) {
        String moves = "form[action='/desk/complaints/" + number + "/moves/";
        press(page, moves + "REGISTER'] button");
        press(page, moves + "ACCEPT'] button");
        go(page, "details:has(" + moves + "ASSIGN']) > summary");
        page.keyboard().press("Enter");
        go(page, moves + "ASSIGN'] select");
        page.keyboard().press("ArrowDown");
        press(page, moves + "ASSIGN'] button");
        assertThat(page.locator(".govuk-tag").first().innerText()).isEqualTo("待签收");
        type(page, "form[action='/desk/complaints/" + number + "/messages'] textarea", "已派给属地，五个工作日内签收。");
        press(page, "form[action='/desk/complaints/" + number + "/messages'] button");
        assertThat(page.locator(".qj-talk").innerText()).contains("五个工作日内签收");
    }
}
