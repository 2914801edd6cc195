package org.qingjian.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.complaint.Filed;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class ComplaintBrowserTest extends BrowserTest {
    @Test
    void filing_and_tracking_look_right_and_work_with_and_without_script() {
        inEveryView(view -> visit("/complaints/new", view, page -> files(page, view)));
    }

    private void files(Page page, View view) {
        check(page, "complaint-start", view);
        page.click("text=/^(继续|Continue)$/");
        check(page, "complaint-start-error", view);
        page.check("#what-0");
        next(page);
        check(page, "complaint-medium", view);
        page.check("input[value=LIVESTOCK]");
        next(page);
        page.check("input[value=none]");
        next(page);
        check(page, "complaint-matter", view);
        page.check("input[value=dead-animals]");
        next(page);
        check(page, "complaint-advice", view);
        page.click("a.govuk-button--secondary");
        page.fill("#text", "养猪场把粪水排进村口水塘，我家就在水塘边第二户。");
        page.fill("#occurred", "夜里");
        check(page, "complaint-text", view);
        next(page);
        check(page, "complaint-questions", view);
        next(page);
        page.fill("#place", "那边");
        next(page);
        check(page, "complaint-error", view);
        page.fill("#place", "石泊镇云庄村水塘");
        next(page);
        check(page, "complaint-files", view);
        page.click("main a.govuk-button");
        check(page, "complaint-identity", view);
        page.check("input[value=SEALED]");
        next(page);
        page.fill("#name", "端木青");
        page.fill("#phone", "13900010001");
        check(page, "complaint-contact", view);
        next(page);
        if (view.script()) {
            page.waitForSelector(
                    "input[name=proof]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
        check(page, "complaint-check", view);
        page.check("#truth");
        next(page);
        check(page, "complaint-done", view);
        List<String> codes = page.locator(".qj-codes dd").allInnerTexts();
        String number = codes.get(0).split("\\s")[0];
        String secret = codes.get(1).split("\\s")[0];
        page.fill("#lastFour", secret.substring(15));
        next(page);
        check(page, "complaint-track", view);
        assertThat(page.inputValue("#caseNumber")).isEqualTo(number);
        page.fill("#secretCode", secret);
        next(page);
        check(page, "complaint-tracked", view);
        page.fill("#text", "昨晚又排了");
        page.setInputFiles("#files", new FilePayload("IMG_1.png", "image/png", SampleFiles.image("png", 60, 40)));
        page.click("form[action='/complaints/track/messages'] button");
        assertThat(page.locator(".qj-talk").innerText()).contains("昨晚又排了", "1");
        check(page, "complaint-tracked-message", view);
    }

    private static void next(Page page) {
        page.click("main form button.govuk-button:not(.govuk-button--secondary)");
    }

    @Test
    void public_answers_look_right() {
        looksRight("/complaints/answers", "complaint-answers");
    }

    @Test
    void the_desk_looks_right() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        List<String> session = List.of("qj-session=" + SignInForTests.token(Role.SUPERVISOR));
        List<String> clerk = List.of("qj-session=" + SignInForTests.token(Role.COMPLAINT_HANDLER));
        inEveryView(view -> {
            visit("/desk/complaints", view, session, page -> check(page, "complaint-desk", view));
            visit(
                    "/desk/complaints/" + receipt.get("caseNumber"),
                    view,
                    session,
                    page -> check(page, "complaint-desk-case", view));
            visit("/desk/complaints/new", view, clerk, page -> {
                check(page, "complaint-enter", view);
                page.click("main form button");
                check(page, "complaint-enter-error", view);
            });
            visit(
                    "/desk/complaints/" + receipt.get("caseNumber") + "/answer",
                    view,
                    session,
                    page -> check(page, "complaint-desk-answer", view));
        });
    }
}
