package org.qingjian.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a part of the index comes from: implemented by every feature that has something public to be found. Search reads all
 * sources together to rebuild, to check for drift and to answer when the engine is down. No two sources may use one id; the
 * bean's priority says whose results come first when the engine is down.
 */
public interface SearchSource {
    /** Everything public, in any order, in constant memory. To be closed by the caller. */
    Stream<SearchDocument> all();

    /** How many documents {@link #all} gives. */
    long count();

    /** What became public, changed or was withdrawn at or after the instant. To be closed by the caller. */
    Stream<IndexChange> changedSince(Instant since);

    /** The present state of these ids: a put for what is public, a removal for what is not (revision 0 if not this source's). */
    List<IndexChange> changes(Collection<String> ids);

    /** Id and revision of everything public, by ascending id (byte order). To be closed by the caller. */
    Stream<SearchEngine.IndexedVersion> versions();

    /** A plain answer from the database for when the engine is down: words as substrings of title, number and party. */
    Found find(SearchRequest request, int offset);

    /** When the oldest change that has not reached the index yet was made; empty when none waits. */
    default Optional<Instant> waitingSince() {
        return Optional.empty();
    }

    /** @param total exact number of results */
    record Found(List<SearchDocument> documents, long total) {}
}
