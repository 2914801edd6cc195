package org.qingjian.deadline.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingjian.browser.BrowserTest;

@QuarkusTest
class DeadlinePagesBrowserTest extends BrowserTest {
    @Test
    void the_calendar_of_a_year_looks_right() {
        looksRight("/deadlines/calendar/2026", "deadlines-calendar");
    }
}
