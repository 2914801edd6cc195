package org.qingjian.search;

/**
 * A change of the index. Changes may arrive in any order and more than once: the highest revision of an id wins, and
 * on the same revision a removal wins. Both engines keep a mark of what was removed, so a late older put stays out.
 */
public sealed interface IndexChange {
    String id();

    long revision();

    /** The thing is public as described. */
    record Put(SearchDocument document) implements IndexChange {
        @Override
        public String id() {
            return document.id();
        }

        @Override
        public long revision() {
            return document.revision();
        }
    }

    /** The thing must no longer be found. */
    record Remove(String id, long revision) implements IndexChange {}

    /** One number that orders all changes of an id: later revisions above earlier, removals above puts. */
    default long version() {
        return revision() * 2 + (this instanceof Remove ? 1 : 0);
    }
}
