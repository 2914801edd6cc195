package org.qingjian.shared.web;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Says at the start which footer values are still placeholders, so that no public site shows them by oversight. */
@Singleton
class PlaceholderCheck {
    void say(@Observes StartupEvent started, SiteSettings site) {
        List<String> open = placeholders(site);
        if (!open.isEmpty() && ConfigUtils.isProfileActive("prod")) {
            Log.warnf("still placeholders, set before going public: %s", String.join(", ", open));
        }
    }

    static List<String> placeholders(SiteSettings site) {
        List<String> open = new ArrayList<>();
        add(open, "qingjian.site.site-code", site.siteCode().endsWith("0000"));
        add(open, "qingjian.site.icp", site.icp().contains("00000000"));
        add(open, "qingjian.site.police-number", site.policeNumber().contains("00000000"));
        add(open, "qingjian.site.phone", site.phone().contains("0000000"));
        add(open, "qingjian.site.email", site.email().endsWith(".invalid"));
        add(open, "qingjian.site.address", site.address().contains("某路"));
        return open;
    }

    private static void add(List<String> open, String key, boolean placeholder) {
        if (placeholder) {
            open.add(key);
        }
    }
}
