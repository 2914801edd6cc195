package org.qingjian.site.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.browser.BrowserTest;

@QuarkusTest
class SiteBrowserTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource({"/,home", "/problems,problems", "/problems/gone,problem"})
    void public_pages_look_right(String path, String name) {
        looksRight(path, name);
    }
}
