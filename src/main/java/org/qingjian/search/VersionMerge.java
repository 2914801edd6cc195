package org.qingjian.search;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qingjian.search.SearchEngine.IndexedVersion;

/** Several streams, each in ascending order of ids, as one in ascending order; no more than one element of each is held. */
final class VersionMerge implements Iterator<IndexedVersion> {
    private final Queue<Head> heads = new PriorityQueue<>(Comparator.comparing(head -> head.version.id()));

    private record Head(IndexedVersion version, Iterator<IndexedVersion> rest) {}

    private VersionMerge(List<Stream<IndexedVersion>> streams) {
        streams.forEach(stream -> advance(stream.iterator()));
    }

    static Stream<IndexedVersion> of(List<Stream<IndexedVersion>> streams) {
        Spliterator<IndexedVersion> merged =
                Spliterators.spliteratorUnknownSize(new VersionMerge(streams), Spliterator.ORDERED);
        return StreamSupport.stream(merged, false).onClose(() -> streams.forEach(Stream::close));
    }

    private void advance(Iterator<IndexedVersion> rest) {
        if (rest.hasNext()) {
            heads.add(new Head(rest.next(), rest));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public IndexedVersion next() {
        Head least = heads.poll();
        if (least == null) {
            throw new NoSuchElementException();
        }
        advance(least.rest);
        return least.version;
    }
}
