package org.qingjian.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.ARecord;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** The entry form in a real browser, with and without script, wide and narrow. All names are invented. */
@QuarkusTest
class DeskEntryBrowserTest extends BrowserTest {
    private static final String COOKIE = "qj-session=";

    private static final List<View> VIEWS = List.of(
            new View(1280, "zh", true),
            new View(360, "zh", true),
            new View(1280, "en", false),
            new View(360, "zh", false));

    @Test
    void a_clerk_enters_a_decision_from_its_pdf() {
        String session = COOKIE + SignInForTests.token(Role.CLERK);
        for (View view : VIEWS) {
            visit("/desk/records/new", view, List.of(session), page -> {
                check(page, "entry-start", view);
                String number = "韶环罚〔2026〕" + ARecord.serial() + "号";
                page.setInputFiles("#file", new FilePayload("decision.pdf", "application/pdf", decision(number)));
                page.click("form[action='/desk/records/new'] button");
                assertThat(page.inputValue("#documentNumber")).isEqualTo(number);
                assertThat(page.inputValue("#fine")).isEqualTo("120000");
                assertThat(page.textContent("#fine-source")).contains("壹拾贰万元");
                assertThat(page.locator("#disagreements").count()).isEqualTo(1);
                check(page, "entry-form", view);
                page.fill("#title", "");
                save(page);
                assertThat(page.locator("#title-error").count()).isEqualTo(1);
                assertThat(page.inputValue("#documentNumber")).isEqualTo(number);
                check(page, "entry-errors", view);
                page.fill("#title", "韶关市青禾示例化工有限公司无证排污案");
                save(page);
                assertThat(page.url()).contains("/edit");
                assertThat(page.content()).contains("decision.pdf");
                check(page, "entry-edit", view);
            });
        }
    }

    private static void save(Page page) {
        page.click(".govuk-button-group button");
    }

    private static byte[] decision(String number) {
        return SampleFiles.pdf(
                "韶关市生态环境局行政处罚决定书\n" + number + "\n当事人：韶关市青禾示例化工有限公司\n你公司实施了以下环境违法行为：\n未取得排污许可证排放水污染物。",
                "依据《中华人民共和国水污染防治法》第八十三条第（一）项的规定，我局决定对你公司作出如下行政处罚：\n"
                        + "罚款人民币壹拾贰万元整（￥120000.00元）。\n清远市生态环境局\n2026年4月7日\n");
    }
}
