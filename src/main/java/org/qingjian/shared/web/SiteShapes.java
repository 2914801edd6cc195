package org.qingjian.shared.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Refuses to start with a footer value that cannot be right: a wrong 网站标识码 or 备案号 would be shown on every page. */
@Singleton
class SiteShapes {
    void check(@Observes StartupEvent started, SiteSettings site) {
        check(site);
    }

    /** Throws {@link IllegalArgumentException}, naming the setting. */
    static void check(SiteSettings site) {
        site.url().ifPresent(url -> require("url", url, "https?://[^/ ]+"));
        require("site-code", site.siteCode(), "(\\d{6}|bm\\d{4})\\d{4}");
        require("icp", site.icp(), "\\p{IsHan}ICP备\\d{8,10}号(-\\d+)?");
        require("police-number", site.policeNumber(), "\\p{IsHan}公网安备 ?\\d{14}号");
        require("phone", site.phone(), "[0-9+ -]{5,20}");
        require("email", site.email(), "[^@ ]+@[^@ ]+");
    }

    private static void require(String setting, String value, String shape) {
        if (!Pattern.matches(shape, value)) {
            throw new IllegalArgumentException("qingjian.site." + setting + " must match " + shape);
        }
    }
}
