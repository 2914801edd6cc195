package org.qingjian.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingjian.search.SearchEngine.IndexedVersion;

/** All sources as one. Each holds its own connection while it is read; nothing is collected in memory. */
final class SearchSources implements SearchSource {
    private final List<SearchSource> sources;

    /** @param sources those whose results come first when the engine is down stand first */
    SearchSources(List<SearchSource> sources) {
        this.sources = List.copyOf(sources);
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    @Override
    public Stream<SearchDocument> all() {
        return opened(SearchSource::all).stream().reduce(Stream.empty(), Stream::concat);
    }

    @Override
    public long count() {
        return sources.stream().mapToLong(SearchSource::count).sum();
    }

    @Override
    public Stream<IndexChange> changedSince(Instant since) {
        return opened(source -> source.changedSince(since)).stream().reduce(Stream.empty(), Stream::concat);
    }

    /** What a source does not know it reports as removed at revision 0, which everything its owner says outdoes. */
    @Override
    public List<IndexChange> changes(Collection<String> ids) {
        Map<String, IndexChange> latest = new HashMap<>();
        for (SearchSource source : sources) {
            for (IndexChange change : source.changes(ids)) {
                latest.merge(change.id(), change, (one, other) -> one.version() >= other.version() ? one : other);
            }
        }
        return ids.stream()
                .map(id -> latest.getOrDefault(id, new IndexChange.Remove(id, 0)))
                .toList();
    }

    @Override
    public Stream<IndexedVersion> versions() {
        return VersionMerge.of(opened(SearchSource::versions));
    }

    /** One source after the other. */
    @Override
    public Found find(SearchRequest request, int offset) {
        List<SearchDocument> page = new ArrayList<>();
        long total = 0;
        for (SearchSource source : sources) {
            int wanted = request.size() - page.size();
            int from = (int) Math.max(0, offset - total);
            Found found = source.find(request.page(Math.max(1, wanted), request.cursor()), from);
            found.documents().stream().limit(wanted).forEach(page::add);
            total += found.total();
        }
        return new Found(page, total);
    }

    @Override
    public Optional<Instant> waitingSince() {
        return sources.stream()
                .map(SearchSource::waitingSince)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** A stream of each; when one cannot be opened the others are closed. */
    private <T> List<Stream<T>> opened(Function<SearchSource, Stream<T>> open) {
        List<Stream<T>> streams = new ArrayList<>();
        try {
            sources.forEach(source -> streams.add(open.apply(source)));
            return streams;
        } catch (RuntimeException e) {
            streams.forEach(Stream::close);
            throw e;
        }
    }
}
