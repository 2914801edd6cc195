package org.qingjian.site.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.browser.BrowserTest;

@QuarkusTest
class SiteBrowserTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource({
        "/,home",
        "/problems,problems",
        "/problems/gone,problem",
        "/about/guide,guide",
        "/about/privacy,privacy",
        "/about/accessibility,accessibility",
        "/about/api,api",
        "/about/contact,contact",
        "/about/on-request,on-request",
        "/about/sitemap,sitemap"
    })
    void public_pages_look_right(String path, String name) {
        looksRight(path, name);
    }
}
