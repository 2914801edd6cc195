package org.qingjian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of a thread, for Playwright serves one thread only: the system's Chromium. Nothing is downloaded. */
final class Chromium {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {}

    /** Why there is no browser; null when there is one. */
    static String missing() {
        return executable() == null
                ? "no Chromium found (apt-get install chromium-headless-shell fonts-noto-cjk, or name one in CHROMIUM)"
                : null;
    }

    static Browser running() {
        return BROWSER.get();
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser-close"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS)
                        .setHeadless(true));
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium-headless-shell", // the same engine without a browser window: a fifth faster
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(p -> p != null && !p.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
