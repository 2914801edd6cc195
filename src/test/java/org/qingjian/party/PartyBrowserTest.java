package org.qingjian.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Every page of an enterprise's own file, and the desk's, at both widths, in both languages, with and without scripts. */
@QuarkusTest
class PartyBrowserTest extends BrowserTest {
    private static final View PHONE = new View(360, "zh", false);

    @Inject
    PartyRequests requests;

    @Inject
    PartyNotices notices;

    @Inject
    Observations observations;

    @Inject
    Rejoinders rejoinders;

    @Inject
    RequestDesk desk;

    private String notice(AParty party) {
        observations.enter(
                party.desk.clerk,
                new NewObservation(
                        party.code, "危废标识不全", "补齐标识", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 31)));
        return notices.enter(
                        party.desk.clerk,
                        new NewNotice(
                                party.code,
                                NoticeKind.PENALTY_NOTICE,
                                "韶环(曲江)罚告〔2026〕17号",
                                "涉嫌超标排放废水",
                                "拟罚款十二万元",
                                LocalDate.of(2026, 11, 26),
                                true,
                                null))
                .id();
    }

    private void all(Map<String, String> pages, String token) {
        inEveryView(view -> look(pages, token, view));
    }

    /** What holds little that others do not: narrow in English, where words are longest, and wide. */
    private void twice(Map<String, String> pages, String token) {
        look(pages, token, new View(360, "en", true));
        look(pages, token, new View(1280, "zh", true));
    }

    private void look(Map<String, String> pages, String token, View view) {
        pages.forEach((name, path) -> visit(path, view, AParty.session(token), page -> check(page, name, view)));
    }

    @Test
    void the_enterprises_pages_look_right() {
        AParty party = new AParty();
        String notice = notice(party);
        String record = party.released(party.penalty(LocalDate.of(2026, 6, 10)));
        String order = party.released(party.order(LocalDate.of(2026, 12, 31)));
        party.approved(party.penalty());
        String request =
                requests.file(party.actor(), NewRequest.objection(ObjectionKind.WRONG, record, "罚款金额应为伍万元", List.of()));
        rejoinders.submit(party.actor(), record, "已完成整改");
        all(
                Map.of(
                        "my-file", "/my",
                        "my-repair", "/my/repair/" + record,
                        "my-request", "/my/requests/" + request),
                party.token);
        twice(
                Map.of(
                        "my-notice", "/my/notices/" + notice,
                        "my-record", "/my/records/" + record,
                        "my-objection", "/my/records/" + order + "/objection",
                        "my-rectification", "/my/records/" + order + "/rectification",
                        "my-rejoinder", "/my/rejoinders/" + record,
                        "my-watch", "/my/watch",
                        "my-extracts", "/my/extracts"),
                party.token);
        looksRight("/verify", "verify");
    }

    @Test
    void the_desks_pages_look_right() {
        AParty party = new AParty();
        notice(party);
        String record = party.released(party.penalty());
        String request =
                requests.file(party.actor(), NewRequest.objection(ObjectionKind.DUPLICATE, record, "公开了两次", List.of()));
        rejoinders.submit(party.actor(), record, "已完成整改，联系人李青山13800138000");
        String rejoinder = rejoinders.about(party.actor(), record).get(0).id();
        twice(
                Map.of(
                        "desk-party-requests", "/desk/party-requests",
                        "desk-party-request", "/desk/party-requests/" + request,
                        "desk-rejoinders", "/desk/rejoinders",
                        "desk-rejoinder", "/desk/rejoinders/" + rejoinder,
                        "desk-party-notices", "/desk/party-notices",
                        "desk-observations", "/desk/observations"),
                SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.CLERK, Role.LEGAL_REVIEWER));
    }

    @Test
    void an_enterprise_objects_on_a_phone_without_scripts_and_sees_what_became_of_it() {
        AParty party = new AParty();
        String record = party.released(party.penalty());
        visit("/my", PHONE, AParty.session(party.token), page -> {
            page.click("a[href='/my/records/" + record + "']");
            page.click("a[href='/my/records/" + record + "/objection']");
            page.click("button:has-text('提交')");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("请选择一项");
            check(page, "my-objection-wrong", PHONE);
            page.check("#kind");
            page.fill("#text", "罚款金额应为伍万元");
            page.click("button:has-text('提交')");
            assertThat(page.locator("h1").innerText()).contains("内容错误");
            check(page, "my-request-filed", PHONE);
        });
        String request = requests.about(party.actor(), record).get(0).id();
        desk.decide(party.desk.reviewer, request, RequestOutcome.REJECTED, "经核对，与原文书一致");
        visit("/my/requests/" + request, PHONE, AParty.session(party.token), page -> {
            assertThat(page.locator("main").innerText()).contains("不成立", "经核对，与原文书一致");
            check(page, "my-request-decided", PHONE);
        });
    }

    @Test
    void an_enterprise_makes_an_extract_on_a_phone_without_scripts() {
        AParty party = new AParty();
        party.released(party.penalty());
        visit("/my/extracts", PHONE, AParty.session(party.token), page -> {
            page.click("button:has-text('生成一份')");
            assertThat(page.locator("a[href$='/pdf']").count()).isEqualTo(1);
            check(page, "my-extracts-issued", PHONE);
        });
    }
}
