package org.qingjian.alert.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.notification.MailServer;
import org.qingjian.notification.SendingForTests;

/** The whole way of a reader, from the results to the end of the alert, in Chromium with and without JavaScript. */
@QuarkusTest
class AlertPagesBrowserTest extends BrowserTest {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+/alerts/[^\\s<>\"]+");

    @Inject
    ClientPace pace;

    @Inject
    Clock clock;

    @BeforeEach
    void nothing_waits() {
        SendingForTests.clear();
        pace.forget();
    }

    @Test
    void a_reader_subscribes_confirms_and_ends() {
        View.all().forEach(this::wholeWay);
    }

    private void wholeWay(View view) {
        String to = "b" + UUID.randomUUID() + "@example.org";
        visit(
                "/search?q=%E5%BA%9F%E6%B0%B4&kind=PENALTY",
                view, page -> {
                    page.locator("details:has(#email) > summary").click();
                    check(page, "search-subscribe", view);
                    page.locator("#email").fill(to);
                    page.locator("form[action='/alerts'] button").click();
                    assertThat(page.url()).endsWith("/alerts/asked");
                    check(page, "alert-asked", view);
                });
        visit(mailed(to), view, page -> {
            check(page, "alert-confirm", view);
            page.locator("main form button").click();
            check(page, "alert", view);
            page.locator("form[action$='/list'] button").click();
            check(page, "alert-listed", view);
        });
        visit(mailed(to), view, page -> {
            check(page, "alert-list", view);
            page.locator("section a.govuk-link").click();
            page.navigate(page.url() + "/unsubscribe");
            check(page, "alert-unsubscribe", view);
            page.locator("main form button").click();
            check(page, "alert-ended", view);
        });
    }

    @Test
    void the_form_of_its_own_page_looks_right() {
        looksRight("/alerts/new?question=q%3D%E5%BA%9F%E6%B0%B4%26fineMin%3D100000%26region%3D440205", "alert-new");
    }

    private String mailed(String to) {
        try (MailServer server = MailServer.start()) {
            SendingForTests.deliver(clock.instant().plusSeconds(1));
            Matcher link = LINK.matcher(MailServer.text(server.received(to).get(0)));
            assertThat(link.find()).isTrue();
            return URI.create(link.group()).getPath();
        }
    }
}
