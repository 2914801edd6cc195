package org.qingjian.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the audit.
 *
 * @param items the newest first
 * @param nextCursor asks for the older ones; null when there are none
 */
public record AuditPage(List<AuditEntry> items, @Nullable String nextCursor) {
    public AuditPage {
        items = List.copyOf(items);
    }
}
