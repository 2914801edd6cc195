package org.qingjian.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineAnswer.Count;
import org.qingjian.search.Fields;

/** Counts the values of the facet fields, over all hits of a query or over given documents. */
final class LuceneFacets {
    private final List<String> fields;
    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private long fineSum;

    LuceneFacets(List<String> fields) {
        this.fields = fields;
        fields.forEach(field -> counts.put(field, new HashMap<>()));
    }

    void countAll(IndexSearcher searcher, Query query) throws IOException {
        searcher.search(query, new CollectorManager<Everything, @Nullable Void>() {
            @Override
            public Everything newCollector() {
                return new Everything();
            }

            @Override
            public @Nullable Void reduce(Collection<Everything> collectors) {
                return null;
            }
        });
    }

    /** @param documents ascending global document numbers */
    void countThese(IndexSearcher searcher, int[] documents) throws IOException {
        Segment segment = null;
        for (int document : documents) {
            if (segment == null || !segment.holds(document)) {
                if (segment != null) {
                    segment.finish();
                }
                segment = new Segment(leafOf(searcher, document));
            }
            segment.count(document - segment.leaf.docBase);
        }
        if (segment != null) {
            segment.finish();
        }
    }

    long fineSum() {
        return fineSum;
    }

    /** Highest first, equal counts by value; at most {@code max} values a field. */
    Map<String, List<Count>> counts(int max) {
        Map<String, List<Count>> sorted = new LinkedHashMap<>();
        counts.forEach((field, values) -> sorted.put(
                field,
                values.entrySet().stream()
                        .map(e -> new Count(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingLong(Count::count)
                                .reversed()
                                .thenComparing(Count::value))
                        .limit(max)
                        .toList()));
        return sorted;
    }

    private static LeafReaderContext leafOf(IndexSearcher searcher, int document) {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (document < leaf.docBase + leaf.reader().maxDoc()) {
                return leaf;
            }
        }
        throw new IllegalArgumentException("no such document");
    }

    private final class Everything extends SimpleCollector {
        private @Nullable Segment segment;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            segment = new Segment(context);
        }

        @Override
        public void collect(int doc) throws IOException {
            Objects.requireNonNull(segment).count(doc);
        }

        @Override
        public void finish() throws IOException {
            Objects.requireNonNull(segment).finish();
        }

        @Override
        public void setScorer(Scorable scorer) {
            // counting needs no score
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private final class Segment {
        private final LeafReaderContext leaf;
        private final List<SortedSetDocValues> values = new ArrayList<>();
        private final List<long[]> seen = new ArrayList<>();
        private final NumericDocValues fines;

        Segment(LeafReaderContext leaf) throws IOException {
            this.leaf = leaf;
            for (String field : fields) {
                SortedSetDocValues ordinals = DocValues.getSortedSet(leaf.reader(), field);
                values.add(ordinals);
                seen.add(new long[Math.toIntExact(ordinals.getValueCount())]);
            }
            fines = DocValues.getNumeric(leaf.reader(), Fields.FINE);
        }

        boolean holds(int document) {
            return document >= leaf.docBase
                    && document < leaf.docBase + leaf.reader().maxDoc();
        }

        void count(int doc) throws IOException {
            for (int f = 0; f < values.size(); f++) {
                SortedSetDocValues ordinals = values.get(f);
                if (ordinals.advanceExact(doc)) {
                    for (int i = 0; i < ordinals.docValueCount(); i++) {
                        seen.get(f)[Math.toIntExact(ordinals.nextOrd())]++;
                    }
                }
            }
            if (fines.advanceExact(doc)) {
                fineSum += fines.longValue();
            }
        }

        void finish() throws IOException {
            for (int f = 0; f < values.size(); f++) {
                Map<String, Long> total = counts.computeIfAbsent(fields.get(f), field -> new HashMap<>());
                long[] counted = seen.get(f);
                for (int ord = 0; ord < counted.length; ord++) {
                    if (counted[ord] > 0) {
                        total.merge(values.get(f).lookupOrd(ord).utf8ToString(), counted[ord], Long::sum);
                    }
                }
            }
        }
    }
}
