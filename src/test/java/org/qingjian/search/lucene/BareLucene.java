package org.qingjian.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.TextMatch;

/**
 * The portal's index asked with Lucene's own API and nothing else: same clauses, same window and rescoring, same facets, the
 * stored documents fetched but not read. For benchmarks.
 */
public final class BareLucene implements AutoCloseable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final IndexDefinition definition;

    /** @param generation folder of the index that serves */
    public BareLucene(Path generation, IndexDefinition definition) throws IOException {
        this.definition = definition;
        this.reader = DirectoryReader.open(FSDirectory.open(generation));
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(
                definition.similarity().k1(), definition.similarity().b()));
    }

    /** Number of results, so that nothing is optimised away. */
    public long search(EngineQuery query) throws IOException {
        List<Query> filters = new ArrayList<>();
        query.conditions().forEach(condition -> filters.add(LuceneQueries.condition(condition)));
        TextMatch text = query.text();
        TopDocs top = text == null ? newest(all(filters), query) : best(text, filters, query);
        Query matching = text == null ? all(filters) : LuceneQueries.first(text, filters);
        count(matching, top);
        for (ScoreDoc hit : top.scoreDocs) {
            searcher.storedFields().document(hit.doc).get(Fields.DOCUMENT);
        }
        return top.totalHits.value;
    }

    private static Query all(List<Query> filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(LuceneQueries.live(), Occur.FILTER);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    private TopDocs newest(Query query, EngineQuery asked) throws IOException {
        Sort byDay = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true));
        return searcher.search(
                query, new TopFieldCollectorManager(byDay, asked.page().size(), null, Integer.MAX_VALUE));
    }

    private TopDocs best(TextMatch text, List<Query> filters, EngineQuery asked) throws IOException {
        TopDocs first = searcher.search(
                LuceneQueries.first(text, filters),
                new TopScoreDocCollectorManager(
                        definition.limits().window(), null, definition.limits().exactUpTo()));
        QueryRescorer whole = new QueryRescorer(LuceneQueries.whole(text)) {
            @Override
            protected float combine(float firstScore, boolean matches, float secondScore) {
                return secondScore;
            }
        };
        return whole.rescore(searcher, first, asked.page().size());
    }

    private void count(Query matching, TopDocs top) throws IOException {
        boolean few = top.totalHits.relation == TotalHits.Relation.EQUAL_TO
                && top.totalHits.value <= definition.limits().exactUpTo();
        LuceneFacets facets = new LuceneFacets(definition.facetFields());
        if (few) {
            facets.countAll(searcher, matching);
        } else {
            int[] window = Arrays.stream(top.scoreDocs)
                    .mapToInt(hit -> hit.doc)
                    .sorted()
                    .toArray();
            facets.countThese(searcher, window);
        }
        facets.counts(50);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
