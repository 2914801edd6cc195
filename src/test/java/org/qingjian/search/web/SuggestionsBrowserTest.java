package org.qingjian.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** Suggestions while typing: with the keyboard, with a pointer, and not at all. */
@QuarkusTest
class SuggestionsBrowserTest extends BrowserTest {
    private static final View WIDE = new View(1280, "zh", true);
    private static final Pattern RESULTS = Pattern.compile(".*/search\\?q=.+");
    private static final String TITLE = "芦雪镇松影堆场扬尘案";
    private static final String TYPED = "松影堆场";

    @Inject
    Publication publication;

    @Inject
    OutboxDispatcher outbox;

    @BeforeEach
    void there_is_something_to_suggest() {
        publication.publish(publication.enter(ARecord.entered(ARecord.titled(ARecord.penalty(), TITLE))), null);
        outbox.deliverAll();
    }

    private static Locator field(Page page) {
        return page.locator("#q");
    }

    private static Locator list(Page page) {
        return page.locator("[role=listbox]");
    }

    private static void type(Page page) {
        field(page).pressSequentially(TYPED);
        assertThat(list(page)).isVisible();
    }

    @Test
    void the_keyboard_chooses_and_searches() {
        visit("/", WIDE, page -> {
            type(page);
            assertThat(field(page)).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[role=option][aria-selected=true]")).hasText(TITLE);
            assertThat(field(page)).hasAttribute("aria-activedescendant", "q-suggestions-0");
            assertThat(field(page)).isFocused();
            check(page, "suggestions", WIDE);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(RESULTS);
            assertThat(field(page)).hasValue(TITLE);
        });
    }

    @Test
    void escape_closes_the_list_and_keeps_what_was_typed() {
        visit("/", WIDE, page -> {
            type(page);
            page.keyboard().press("Escape");
            assertThat(list(page)).isHidden();
            assertThat(field(page)).hasValue(TYPED);
            assertThat(field(page)).hasAttribute("aria-expanded", "false");
            page.keyboard().press("Tab");
            assertThat(page.locator(".qj-search button")).isFocused();
        });
    }

    @Test
    void a_pointer_chooses_and_nothing_moves_on_the_page() {
        visit("/", new View(360, "zh", true), page -> {
            double before = page.locator(".qj-try").boundingBox().y;
            type(page);
            assertEquals(before, page.locator(".qj-try").boundingBox().y);
            page.locator("[role=option]").first().click();
            assertThat(page).hasURL(RESULTS);
        });
    }

    @Test
    void enter_without_a_choice_searches_for_what_was_typed() {
        visit("/", WIDE, page -> {
            type(page);
            page.keyboard().press("Enter");
            assertThat(page).hasURL(RESULTS);
            assertThat(field(page)).hasValue(TYPED);
        });
    }

    @Test
    void without_a_script_the_field_is_a_plain_search_field() {
        visit("/", new View(360, "zh", false), page -> {
            assertThat(field(page)).hasAttribute("type", "search");
            assertThat(list(page)).hasCount(0);
            field(page).fill(TYPED);
            field(page).press("Enter");
            assertThat(page.locator(".qj-result").first()).isVisible();
        });
    }
}
