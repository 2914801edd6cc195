package org.qingjian.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.NightlyChecks;
import org.qingjian.disclosure.PublicRecord;
import org.qingjian.disclosure.Records;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** The desk in a real browser, with and without script, in both languages, at three widths. */
@QuarkusTest
class DeskBrowserTest extends BrowserTest {
    private static final String BODY = "现场负责人覃守拙（身份证号码：440202197508131234）在场。\n我局决定：罚款人民币陆万元整。";

    @Inject
    DeskRecords desk;

    @Inject
    Records records;

    @Inject
    NightlyChecks nightly;

    private static List<String> as(Role role) {
        return List.of("qj-session=" + SignInForTests.tokenOf(AtTheDesk.BRANCH, role));
    }

    private void looksRightAs(Role role, String path, String name) {
        List<String> session = as(role);
        inEveryView(view -> visit(path + lang(path, view), view, session, page -> check(page, name, view)));
    }

    private static String lang(String path, View view) {
        return (path.contains("?") ? "&" : "?") + "lang=" + view.language();
    }

    @Test
    void every_page_of_the_desk_looks_right() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision(BODY));
        looksRightAs(Role.CLERK, "/desk/records/" + id, "desk-draft");
        people.submit(id, "");
        nightly.all();
        looksRightAs(Role.LEGAL_REVIEWER, "/desk", "desk-work");
        looksRightAs(Role.LEGAL_REVIEWER, "/desk/records/" + id, "desk-review");
        looksRightAs(Role.LEGAL_REVIEWER, "/desk/records/" + id + "/redaction", "desk-redaction");
        people.judgeAll(id);
        people.approve(id);
        looksRightAs(Role.PUBLISHER, "/desk?list=release", "desk-release-list");
        looksRightAs(Role.PUBLISHER, "/desk/records/" + id, "desk-release");
        looksRightAs(Role.CLERK, "/desk/findings", "desk-findings");
        looksRightAs(Role.LEGAL_REVIEWER, "/desk/withholdings", "desk-withholdings");
        looksRightAs(Role.PUBLISHER, "/desk/published", "desk-published");
        looksRightAs(Role.AUDITOR, "/desk", "desk-auditor");
    }

    @Test
    void a_decision_goes_all_the_way_without_script() {
        String id = AtTheDesk.draft(AtTheDesk.decision(BODY));
        View plain = new View(360, "zh", false);
        visit("/desk/records/" + id, plain, as(Role.CLERK), page -> press(page, "送审"));
        visit("/desk/records/" + id + "/redaction", plain, as(Role.LEGAL_REVIEWER), page -> {
            assertThat(page.locator(".qj-compare section").nth(1).innerText()).doesNotContain("覃守拙");
            press(page, "保存处理结果");
        });
        visit("/desk/records/" + id, plain, as(Role.LEGAL_REVIEWER), page -> press(page, "通过，送发布"));
        visit("/desk?list=release", plain, as(Role.PUBLISHER), page -> {
            page.locator("input[value^='" + id + "@']").check();
            press(page, "发布选中的文书");
        });
        assertThat(((PublicRecord.Live) records.find(id)).view().text()).doesNotContain("覃守拙");
        visit("/desk/records/" + id + "/withdrawal", plain, as(Role.PUBLISHER), page -> {
            assertThat(page.locator("main").innerText()).contains("3 个工作日");
            page.locator("input[name=reasonCode][value=REVOKED]").check();
            page.locator("#reason").fill("主要证据不足");
            page.locator("#organ").fill("韶关市人民政府");
            page.locator("#legalDocument").fill("韶府行复〔2026〕31号");
            press(page, "撤下");
        });
        assertThat(records.find(id)).isInstanceOf(PublicRecord.Withdrawn.class);
    }

    @Test
    void whoever_comes_second_sees_what_the_first_has_done() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"));
        people.submit(id, "");
        List<String> session = as(Role.LEGAL_REVIEWER);
        try {
            visit("/desk/records/" + id, new View(360, "zh", false), session, page -> {
                people.judgeAll(id);
                people.approve(id);
                page.locator("#reason").fill("我来退回");
                press(page, "退回录入岗修改");
                assertThat(page.locator("main").innerText())
                        .contains("别人先办理了这份文书")
                        .contains("我来退回")
                        .contains("复核通过");
            });
        } catch (AssertionError e) {
            if (!String.valueOf(e.getMessage()).contains("409")) {
                throw e;
            }
        }
        assertThat(desk.find(people.publisher, id).edition().state().name()).isEqualTo("APPROVED");
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
