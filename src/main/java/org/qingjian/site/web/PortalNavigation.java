package org.qingjian.site.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingjian.shared.web.ServiceNavigation;

/**
 * What this portal offers. A new feature adds its line here: {@code enterprise}, {@code statistics}.
 */
@Singleton
class PortalNavigation implements ServiceNavigation {
    private static final List<Item> ITEMS = List.of(
            new Item("search", "navSearch", "/search"),
            new Item("eia", "navEia", "/search?kind=EIA_ACCEPTANCE&kind=EIA_PRE_APPROVAL&kind=EIA_DECISION"),
            new Item("complain", "navComplain", "/complaints/new"),
            new Item("track", "navTrack", "/complaints/track"),
            new Item("enterprise", "navEnterprise", "/enterprises"),
            new Item("deadlines", "navDeadlines", "/deadlines"));

    @Override
    public List<Item> items() {
        return ITEMS;
    }
}
