package org.qingjian.party;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.Publication;
import org.qingjian.enterprise.BindingLetters;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.shared.time.LegalZone;

/**
 * The whole way of an enterprise on a telephone without scripts: it opens its account with the bureau's letter, objects and is
 * corrected, replies, repairs its credit, and takes along an extract that somebody else checks.
 */
@QuarkusTest
class PartyJourneyBrowserTest extends BrowserTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}");
    private static final String PASSWORD = "a heron stands in the reeds";

    @Inject
    BindingLetters letters;

    @Inject
    PartyRequests requests;

    @Inject
    RequestDesk desk;

    @Inject
    Rejoinders rejoinders;

    @Inject
    RejoinderDesk rejoinderDesk;

    @Inject
    Publication publication;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void from_the_letter_to_an_extract_that_somebody_checks(String language) {
        View phone = new View(360, language, false);
        AParty party = new AParty(CreditCodes.next());
        String record = party.released(party.penalty(LegalZone.today(clock).minusMonths(5)));
        BindingLetters.Issued letter = letters.issue(party.desk.clerk, party.code, AParty.NAME);
        visit("/my/bind", phone, page -> {
            bind(page, party.code, letter.code());
            check(page, "journey-file", phone);
            objectAndBeCorrected(page, party, record);
            check(page, "journey-corrected", phone);
            reply(page, party, record);
            byte[] extract = takeAlong(page);
            verify(page, extract);
            check(page, "journey-verified", phone);
            repair(page, party, record);
            check(page, "journey-repaired", phone);
        });
    }

    private static void bind(Page page, String creditCode, String code) {
        String username = "test-" + UUID.randomUUID();
        page.fill("#creditCode", creditCode);
        page.fill("#code", code);
        page.fill("#unit", "环保部");
        page.fill("#username", username);
        page.fill("#newPassword", PASSWORD);
        page.fill("#newPasswordAgain", PASSWORD);
        page.click("form[action='/my/bind'] button");
        page.click("header a[href='/login']");
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.click("form[action='/login'] button");
        page.waitForURL("**/my");
    }

    private static FilePayload proof(String text) {
        return new FilePayload("proof.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lastOf(Page page) {
        return page.url().replaceAll(".*/", "");
    }

    private void objectAndBeCorrected(Page page, AParty party, String record) {
        page.click("a[href='/my/records/" + record + "']");
        page.click("a[href='/my/records/" + record + "/objection']");
        page.check("#kind");
        page.fill("#text", "罚款金额应为伍万元");
        page.setInputFiles("#file", proof("决定书 " + record));
        page.click("form[enctype] button");
        String request = lastOf(page);
        desk.decide(party.desk.reviewer, request, RequestOutcome.UPHELD, "金额录入错误");
        page.reload();
        assertThat(page.locator(".govuk-tag--orange").count()).isEqualTo(1);
        publication.startCorrection(record);
        party.desk.release(record);
        AParty.deliver();
        page.reload();
        assertThat(page.locator(".govuk-tag--green").count()).isEqualTo(1);
        assertThat(page.locator("main").innerText()).contains("金额录入错误");
        given().get("/api/v1/records/" + record).then().statusCode(200);
        assertThat(given().get("/api/v1/records/" + record).jsonPath().getInt("edition"))
                .isEqualTo(2);
    }

    private void reply(Page page, AParty party, String record) {
        page.navigate(address("/my/records/" + record));
        page.click("a[href='/my/rejoinders/" + record + "']");
        page.fill("#text", "本公司已完成改造");
        page.click("form[action='/my/rejoinders/" + record + "'] button");
        String id = rejoinders.about(party.actor(), record).get(0).id();
        rejoinderDesk.check(party.desk.reviewer, id, Set.of());
        rejoinderDesk.release(party.desk.publisher, id);
        page.navigate(address("/records/" + record));
        assertThat(page.locator("#rejoinder").innerText()).contains("本公司已完成改造");
    }

    private byte[] takeAlong(Page page) {
        page.navigate(address("/my"));
        page.click("a[href='/my/extracts']");
        page.click("form[action='/my/extracts'] button");
        Download download = page.waitForDownload(() -> page.click("a[href$='/pdf']"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verify(Page page, byte[] extract) {
        page.navigate(address("/verify"));
        page.fill("#code", codeOn(extract));
        page.click("form[action='/verify'] button");
        page.setInputFiles("#file", new FilePayload("extract.pdf", "application/pdf", extract));
        page.click("form[enctype] button");
        assertThat(page.locator("[role=status] h2").count()).isEqualTo(1);
    }

    private static String codeOn(byte[] extract) {
        try (PDDocument document = Loader.loadPDF(extract)) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
            assertThat(code.find()).isTrue();
            return code.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void repair(Page page, AParty party, String record) {
        page.navigate(address("/my/records/" + record));
        page.click("a[href='/my/repair/" + record + "']");
        page.fill("#text", "罚款已于当月缴清");
        page.setInputFiles("#file", proof("缴款凭证 " + record));
        page.check("#commitment");
        page.click("form[enctype] button");
        String request = lastOf(page);
        desk.decide(party.desk.reviewer, request, RequestOutcome.GRANTED, "义务已履行完毕");
        AParty.deliver();
        page.reload();
        assertThat(page.locator(".govuk-tag--green").count()).isEqualTo(1);
        given().get("/records/" + record).then().statusCode(410);
    }
}
