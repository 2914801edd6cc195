package org.qingjian.complaint;

import java.util.Optional;

/**
 * Where cases look up the decision, inspection or rectification that followed. The feature that publishes records answers; cases
 * know nothing else of it, and it is not told who asks or why (the public record never says that there was a complaint).
 */
public interface PublishedRecords {
    /**
     * The one record that is public now under this number or id.
     *
     * @param numberOrId 文号 in any printing, or the record's id; a number that two records share finds none
     */
    Optional<PublishedRecord> find(String numberOrId);
}
