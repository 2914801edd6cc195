package org.qingjian.search;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The port to a search engine. Speaks of documents, terms and conditions; no engine type and no engine query syntax
 * crosses it. Every call fails with {@link SearchUnavailable} when the engine does not answer in time.
 */
public interface SearchEngine {
    /** Makes the changes searchable and durable before it returns. Idempotent and independent of order. */
    void apply(Collection<? extends IndexChange> changes);

    EngineAnswer search(EngineQuery query);

    /** How many documents can be found. */
    long count();

    /** What the index holds, removed things left out, by ascending id after the given one. */
    List<IndexedVersion> versions(@Nullable String afterId, int size);

    /** Builds a new index beside the one that serves, checks it, and swaps. Search goes on; on failure nothing changed. */
    RebuildReport rebuild(RebuildPlan plan);

    /** Goes back to the index that served before the last swap. False when there is none. */
    boolean rollBack();

    /** Revision of a document in the index. */
    record IndexedVersion(String id, long revision) {}
}
