package org.qingjian.disclosure;

import java.util.List;

/**
 * An EIA project from notice to decision, as the public sees it.
 *
 * @param notices the live notices, in the order of the stages
 */
public record ProjectView(String id, String name, String developer, String region, List<RecordView> notices) {}
