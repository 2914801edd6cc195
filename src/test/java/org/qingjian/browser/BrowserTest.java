package org.qingjian.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/**
 * Base of tests in real Chromium; the subclass is a {@code @QuarkusTest}. Without a browser they are skipped with a printed
 * reason, except when {@code CI=true}, where that is a failure. {@link #looksRight} is what every page must pass.
 */
public abstract class BrowserTest {
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    /** 1280 pixels at 400 % and at 200 %: WCAG 1.4.10 and 1.4.4. */
    private static final int NARROWEST = 320;

    private static final int HALF = 640;
    private static final ExecutorService SECOND_BROWSER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "second-browser");
        thread.setDaemon(true);
        return thread;
    });

    @TestHTTPResource("/")
    protected URL home;

    /** How a page is looked at. */
    public record View(int width, String language, boolean script) {
        public static List<View> all() {
            return List.of(
                    new View(WIDE, "zh", true),
                    new View(NARROW, "zh", true),
                    new View(WIDE, "en", false),
                    new View(NARROW, "en", true),
                    new View(HALF, "en", true),
                    new View(NARROWEST, "zh", false));
        }
    }

    @BeforeEach
    void there_is_a_browser() {
        String missing = Chromium.missing();
        if (missing == null) {
            return;
        }
        if ("true".equals(System.getenv("CI"))) {
            fail("browser tests must run in CI: " + missing);
        }
        System.out.println("skipped " + getClass().getSimpleName() + ": " + missing);
        Assumptions.abort(missing);
    }

    /**
     * Opens the page in every {@link View}: no axe violation where scripts run, no sideways scrolling, nothing on the console
     * (which is where breaches of the content security policy go). With {@code -Dscreenshots=true} it leaves pictures to look at,
     * {@code target/screenshots/<name>-<width>-<language>.png}.
     */
    protected void looksRight(String path, String name) {
        inEveryView(view -> visit(path, view, page -> check(page, name, view)));
    }

    /**
     * Goes the same way in every {@link View}, in two browsers at a time, because one leaves half of the machine idle. What the
     * ways do must not be in each other's way.
     */
    protected static void inEveryView(Consumer<View> way) {
        Queue<View> views = new ConcurrentLinkedQueue<>(View.all());
        FutureTask<Void> other = new FutureTask<>(() -> go(way, views), null);
        SECOND_BROWSER.execute(other);
        try {
            go(way, views);
        } finally {
            await(other);
        }
    }

    private static void go(Consumer<View> way, Queue<View> views) {
        for (View view = views.poll(); view != null; view = views.poll()) {
            way.accept(view);
        }
    }

    private static void await(Future<Void> other) {
        try {
            other.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens the page in one view, lets the test act on it, and fails on anything on the console. */
    protected void visit(String path, View view, Consumer<Page> actions) {
        visit(path, view, List.of(), actions);
    }

    /** As {@link #visit(String, View, Consumer)}, with cookies ({@code name=value}), such as a session. */
    protected void visit(String path, View view, List<String> cookies, Consumer<Page> actions) {
        try (BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(view.width(), 900)
                        .setJavaScriptEnabled(view.script())
                        .setBypassCSP(false)
                        .setLocale(view.language().equals("en") ? "en-GB" : "zh-CN"))) {
            for (String cookie : cookies) {
                String[] pair = cookie.split("=", 2);
                context.addCookies(
                        List.of(new com.microsoft.playwright.options.Cookie(pair[0], pair[1]).setUrl(home.toString())));
            }
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            Set<String> documents = new HashSet<>();
            page.onRequest(request -> {
                if (request.isNavigationRequest()) {
                    documents.add(request.url());
                }
            });
            page.onConsoleMessage(m -> {
                if ((m.type().equals("error") || m.type().equals("warning")) && !isAnsweredForm(documents, m)) {
                    complaints.add(m.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate(address(path));
            actions.accept(page);
            assertThat(complaints).as("console of %s, %s", path, view).isEmpty();
        }
    }

    /** Chromium also reports that a form came back with a 400 and says what is wrong with it; that is the page itself. */
    private static boolean isAnsweredForm(Set<String> documents, ConsoleMessage message) {
        return message.text().endsWith("status of 400 (Bad Request)")
                && documents.contains(message.location().replaceFirst(":\\d+:\\d+$", ""));
    }

    /** The running application's address of a path. */
    protected String address(String path) {
        return URI.create(home.toString()).resolve(path).toString();
    }

    /** What holds for every page, whatever state a test has brought it to. */
    protected void check(Page page, String name, View view) {
        page.waitForLoadState(); // a click returns when the next page begins, before its style sheet is there
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(
                            Path.of("target/screenshots", name + "-" + view.width() + "-" + view.language() + ".png")));
        }
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of %s", page.url())
                .startsWith(view.language());
        int overflow = ((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        assertThat(overflow)
                .as("sideways scrolling of %s at %s", page.url(), view)
                .isZero();
        if (view.script()) {
            assertThat(violations(page)).as("axe on %s, %s", page.url(), view).isEmpty();
        }
    }

    /** In legacy mode, else a blank page is opened for each analysis; only pages with foreign frames need that. */
    private static List<String> violations(Page page) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        return axe.analyze().getViolations().stream().map(BrowserTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).toList();
    }

    private static Browser browser() {
        return Chromium.running();
    }
}
