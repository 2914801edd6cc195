package org.qingjian.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.Condition;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.EngineAnswer.Facets;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.EngineQuery.Part;
import org.qingjian.search.EngineQuery.Place;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.IndexedDocument;
import org.qingjian.search.Ranked;
import org.qingjian.search.TextMatch;

/** One search on one view of the index. */
final class LuceneSearch {
    static final long NO_DAY = -1_000_000;
    private static final int FACET_VALUES = 50;
    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final IndexDefinition definition;
    private final EngineQuery query;

    LuceneSearch(IndexSearcher searcher, IndexDefinition definition, EngineQuery query) {
        this.searcher = searcher;
        this.definition = definition;
        this.query = query;
    }

    EngineAnswer answer() throws IOException {
        return query.effectiveOrder() == EngineQuery.Order.DATE ? byDate() : byScore(required());
    }

    private TextMatch required() {
        if (query.text() == null) {
            throw new IllegalStateException("no text to score");
        }
        return query.text();
    }

    // --- by date ---

    private EngineAnswer byDate() throws IOException {
        Query selecting = selecting(null);
        SortField day = new SortField(Fields.DAY, SortField.Type.LONG, true);
        day.setMissingValue(NO_DAY);
        Sort sort = new Sort(day, new SortField(Fields.ID, SortField.Type.STRING));
        Place after = query.page().after();
        FieldDoc from = after == null
                ? null
                : new FieldDoc(
                        Integer.MAX_VALUE, Float.NaN, new Object[] {(long) after.key(), new BytesRef(after.id())});
        int counted =
                query.text() == null ? Integer.MAX_VALUE : definition.limits().exactUpTo();
        TopFieldDocs top = searcher.search(
                selecting, new TopFieldCollectorManager(sort, query.page().size() + 1, from, counted));
        List<Ranked> found = new ArrayList<>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
            FieldDoc doc = (FieldDoc) top.scoreDocs[i];
            found.add(new Ranked(
                    doc.doc, ((BytesRef) doc.fields[1]).utf8ToString(), ((Long) doc.fields[0]).doubleValue()));
        }
        return answer(found, Part.DAY, top.totalHits, query.facets() ? exactFacets() : null);
    }

    // --- by score ---

    private EngineAnswer byScore(TextMatch text) throws IOException {
        Place after = query.page().after();
        if (after != null && after.part() == Part.REST) {
            Best rest = best(text, query.page().size() + 1, after);
            return answer(rest.ranked, Part.REST, rest.total, query.facets() ? windowFacets(text) : null);
        }
        Best window = best(text, definition.limits().window(), null);
        Facets facets = query.facets() ? facets(window) : null;
        List<Ranked> reordered = new ArrayList<>(rescored(text, window.ranked));
        reordered.sort(Ranked.ORDER);
        List<Ranked> page = Ranked.after(reordered, after);
        int size = query.page().size();
        if (page.size() > size || window.ranked.size() < definition.limits().window()) {
            return answer(page, Part.WINDOW, window.total, facets);
        }
        return withRest(text, page, window, facets);
    }

    /** The page reaches beyond the reordered window: what follows comes in the first order. */
    private EngineAnswer withRest(TextMatch text, List<Ranked> page, Best window, @Nullable Facets facets)
            throws IOException {
        Ranked last = window.ranked.get(window.ranked.size() - 1);
        int missing = query.page().size() - page.size();
        Best rest = best(text, missing + 1, new Place(Part.REST, last.score(), last.id()));
        List<Ranked> all = new ArrayList<>(page);
        all.addAll(rest.ranked);
        if (missing > 0) {
            return answer(all, Part.REST, window.total, facets);
        }
        EngineAnswer answer = answer(all, Part.REST, window.total, facets);
        Place next = answer.next() == null ? null : new Place(Part.REST, last.score(), last.id());
        return new EngineAnswer(answer.hits(), answer.total(), answer.totalIsExact(), facets, answer.partial(), next);
    }

    private record Best(List<Ranked> ranked, TotalHits total) {}

    private Best best(TextMatch text, int size, @Nullable Place after) throws IOException {
        Query first = LuceneQueries.first(text, filters(null));
        FieldDoc from = after == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, (float) after.key(), new Object[] {
                    (float) after.key(), new BytesRef(after.id())
                });
        TopFieldDocs top = searcher.search(
                first,
                new TopFieldCollectorManager(
                        BY_SCORE, size, from, definition.limits().exactUpTo()));
        List<Ranked> ranked = new ArrayList<>(top.scoreDocs.length);
        for (int i = 0; i < top.scoreDocs.length; i++) {
            FieldDoc doc = (FieldDoc) top.scoreDocs[i];
            ranked.add(new Ranked(
                    doc.doc, ((BytesRef) doc.fields[1]).utf8ToString(), ((Float) doc.fields[0]).doubleValue()));
        }
        return new Best(ranked, top.totalHits);
    }

    private List<Ranked> rescored(TextMatch text, List<Ranked> window) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(LuceneQueries.whole(text)), ScoreMode.COMPLETE, 1);
        List<Ranked> byDocument = window.stream()
                .sorted(Comparator.comparingInt(Ranked::document))
                .toList();
        List<Ranked> rescored = new ArrayList<>(window.size());
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        for (Ranked ranked : byDocument) {
            if (leaf == null
                    || ranked.document() >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leafOf(ranked.document());
                scorer = weight.scorer(leaf);
            }
            int target = ranked.document() - leaf.docBase;
            boolean scores = scorer != null
                    && (scorer.docID() == target
                            || scorer.docID() < target && scorer.iterator().advance(target) == target);
            rescored.add(
                    new Ranked(ranked.document(), ranked.id(), scores && scorer != null ? (double) scorer.score() : 0));
        }
        return rescored;
    }

    private LeafReaderContext leafOf(int document) {
        return searcher.getIndexReader().leaves().stream()
                .filter(leaf -> document < leaf.docBase + leaf.reader().maxDoc())
                .findFirst()
                .orElseThrow();
    }

    // --- facets ---

    private Facets windowFacets(TextMatch text) throws IOException {
        return facets(best(text, definition.limits().window(), null));
    }

    private Facets facets(Best window) throws IOException {
        boolean few = window.total.relation == TotalHits.Relation.EQUAL_TO
                && window.total.value <= definition.limits().exactUpTo();
        if (few) {
            return exactFacets();
        }
        LuceneFacets counts = new LuceneFacets(definition.facetFields());
        int[] documents = window.ranked.stream().mapToInt(Ranked::document).toArray();
        Arrays.sort(documents);
        counts.countThese(searcher, documents);
        double scale = (double) window.total.value / documents.length;
        return Ranked.scaled(new Facets(counts.counts(FACET_VALUES), false, counts.fineSum()), scale);
    }

    private Facets exactFacets() throws IOException {
        List<String> free = definition.facetFields().stream()
                .filter(field -> !query.selected().containsKey(field))
                .toList();
        LuceneFacets counts = new LuceneFacets(free);
        counts.countAll(searcher, selecting(null));
        Map<String, List<EngineAnswer.Count>> all = new LinkedHashMap<>(counts.counts(FACET_VALUES));
        for (String field : query.selected().keySet()) {
            if (definition.facetFields().contains(field)) {
                LuceneFacets without = new LuceneFacets(List.of(field));
                without.countAll(searcher, selecting(field));
                all.putAll(without.counts(FACET_VALUES));
            }
        }
        return new Facets(all, true, counts.fineSum());
    }

    // --- selection ---

    private List<Query> filters(@Nullable String except) {
        List<Query> filters = new ArrayList<>();
        query.conditions().forEach(condition -> filters.add(LuceneQueries.condition(condition)));
        for (Map.Entry<String, Condition> selected : query.selected().entrySet()) {
            if (!selected.getKey().equals(except)) {
                filters.add(LuceneQueries.condition(selected.getValue()));
            }
        }
        return filters;
    }

    private Query selecting(@Nullable String except) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(query.text() == null ? LuceneQueries.live() : LuceneQueries.matching(query.text()), Occur.FILTER);
        filters(except).forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    // --- the answer ---

    private EngineAnswer answer(List<Ranked> found, Part part, TotalHits total, @Nullable Facets facets)
            throws IOException {
        int size = Math.min(query.page().size(), found.size());
        List<EngineAnswer.Scored> hits = new ArrayList<>(size);
        for (Ranked ranked : found.subList(0, size)) {
            String json = searcher.storedFields().document(ranked.document()).get(Fields.DOCUMENT);
            hits.add(new EngineAnswer.Scored(IndexedDocument.read(json), part == Part.DAY ? 0 : ranked.score()));
        }
        Place next = found.size() > size && size > 0
                ? new Place(
                        part, found.get(size - 1).score(), found.get(size - 1).id())
                : null;
        boolean exact = total.relation == TotalHits.Relation.EQUAL_TO;
        return new EngineAnswer(hits, total.value, exact, facets, searcher.timedOut(), next);
    }
}
