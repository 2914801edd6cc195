package org.qingjian.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.browser.BrowserTest;

/** The pages with nothing but a keyboard (WCAG 2.2: 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11, 2.3.3). */
@QuarkusTest
class KeyboardBrowserTest extends BrowserTest {
    private static final View WIDE = new View(1280, "zh", true);
    private static final View NARROW = new View(360, "en", true);
    private static final int MOST_STOPS = 200;

    /** What can be reached by Tab: of a group of radio buttons one, of a closed disclosure its summary only. */
    private static final String REACHABLE = """
            () => [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
              .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}))
              .filter(e => e.type !== 'radio'
                || e === (document.querySelector(`input[name="${e.name}"]:checked`)
                || document.querySelector(`input[name="${e.name}"]`)))
              .length""";

    /** Where the focus is now, compared with the stop before; null when it has left the page. */
    private static final String STOP = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              // the parts of a date are stops within one field
              if (e === window.lastStop) return e.type === 'date' ? {part: true} : null;
              const before = window.lastStop;
              window.lastStop = e;
              const box = e.getBoundingClientRect();
              const boxed = e.matches('.govuk-radios__input, .govuk-checkboxes__input');
              const style = boxed ? getComputedStyle(e.nextElementSibling, '::before') : getComputedStyle(e);
              const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                || style.boxShadow !== 'none';
              const x = Math.max(0, Math.min(innerWidth - 1, box.x + Math.min(4, box.width / 2)));
              const y = Math.max(0, Math.min(innerHeight - 1, box.y + box.height / 2));
              const top = document.elementFromPoint(x, y);
              return {
                name: e.outerHTML.slice(0, 120),
                inOrder: !before || !!(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING),
                visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
                covered: !boxed && !!top && !e.contains(top) && !top.contains(e),
                ring,
              };
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=%E5%BA%9F%E6%B0%B4",
                "/deadlines",
                "/deadlines?from=x&count=0&unit=wd",
                "/login",
                "/about/api",
                "/problems"
            })
    void every_stop_is_in_order_and_seen_and_none_is_a_trap(String path) {
        for (View view : List.of(WIDE, NARROW)) {
            visit(path, view, page -> walk(page, path));
        }
    }

    private static void walk(Page page, String path) {
        // an error summary takes the focus when the page opens; the walk begins at the top
        page.evaluate(
                "() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); }");
        int reachable = ((Number) page.evaluate(REACHABLE)).intValue();
        int stops = 0;
        for (int tabs = 0; tabs < MOST_STOPS; tabs++) {
            page.keyboard().press("Tab");
            @SuppressWarnings("unchecked")
            Map<String, Object> stop = (Map<String, Object>) page.evaluate(STOP);
            if (stop == null) {
                break;
            }
            if (stop.containsKey("part")) {
                continue;
            }
            stops++;
            String where = path + ", stop " + stops + ": " + stop.get("name");
            assertThat(stop.get("inOrder")).as("order at " + where).isEqualTo(true);
            assertThat(stop.get("visible")).as("visible at " + where).isEqualTo(true);
            assertThat(stop.get("covered")).as("covered at " + where).isEqualTo(false);
            assertThat(stop.get("ring")).as("focus ring at " + where).isEqualTo(true);
        }
        assertThat(stops).as("stops of " + path).isEqualTo(reachable);
    }

    @Test
    void the_skip_link_comes_first_and_leads_to_the_content() {
        visit("/about/guide", WIDE, page -> {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("govuk-skip-link");
            assertThat(page.locator(".govuk-skip-link").boundingBox().height).isGreaterThan(20);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        });
    }

    @Test
    void an_error_takes_the_focus_and_leads_to_its_field() {
        visit("/deadlines?from=x&count=7&unit=wd", WIDE, page -> {
            assertThat(page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("govuk-error-summary");
            assertThat(page.title()).startsWith("错误");
            page.locator(".govuk-error-summary a").first().click();
            assertThat(page.evaluate("document.activeElement.id")).asString().startsWith("from");
        });
    }

    @Test
    void nothing_moves_for_a_reader_who_asked_for_that() {
        visit("/", WIDE, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(page.evaluate("""
                            [...document.querySelectorAll('*')].filter(e => {
                              const s = getComputedStyle(e);
                              return parseFloat(s.transitionDuration) > 0 || parseFloat(s.animationDuration) > 0;
                            }).length""")).isEqualTo(0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/deadlines", "/login", "/about/api"})
    void large_type_fits_a_phone(String path) {
        visit(path, new View(360, "zh", true), List.of("type=large"), page -> {
            assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("20px");
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
        });
    }
}
