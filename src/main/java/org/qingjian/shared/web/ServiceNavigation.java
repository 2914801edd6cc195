package org.qingjian.shared.web;

import java.util.List;

/** The items of the service navigation. Only what exists is offered: a portal without a feature has no link to it. */
public interface ServiceNavigation {
    /** In the order of the navigation. */
    List<Item> items();

    /**
     * One item.
     *
     * @param key short name, which pages use to ask whether the item is offered
     * @param message key of its words in the bundle {@code layout}
     * @param href where it leads, without host
     */
    record Item(String key, String message, String href) {}
}
