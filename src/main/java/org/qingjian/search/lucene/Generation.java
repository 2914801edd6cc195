package org.qingjian.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexChange;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.SearchEngine.IndexedVersion;

/** One index on disk. Writers take turns; readers see the last finished batch. */
final class Generation implements AutoCloseable {
    private final IndexDefinition definition;
    private final LuceneDocuments documents;
    private final Similarity similarity;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Path path;

    private Generation(Path path, IndexDefinition definition) throws IOException {
        this.path = path;
        this.definition = definition;
        this.documents = new LuceneDocuments(definition);
        this.similarity = new BM25Similarity(
                definition.similarity().k1(), definition.similarity().b());
        this.directory = FSDirectory.open(path);
        IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
        config.setSimilarity(similarity);
        config.setRAMBufferSizeMB(64);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    static Generation open(Path path, IndexDefinition definition) throws IOException {
        return new Generation(path, definition);
    }

    Path path() {
        return path;
    }

    /** Writes what is newer than what the index has; with {@code commit} it is on disk when this returns. */
    synchronized void apply(Collection<? extends IndexChange> changes, boolean commit) throws IOException {
        Map<String, IndexChange> newest = new HashMap<>();
        changes.forEach(change -> newest.merge(change.id(), change, (a, b) -> b.version() > a.version() ? b : a));
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            for (IndexChange change : newest.values()) {
                if (change.version() > version(searcher, change.id())) {
                    writer.updateDocument(new Term(Fields.ID, change.id()), documents.of(change));
                }
            }
        } finally {
            searchers.release(searcher);
        }
        if (commit) {
            writer.commit();
        }
        searchers.maybeRefreshBlocking();
    }

    private static long version(IndexSearcher searcher, String id) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
            if (postings != null) {
                for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(doc)) {
                        NumericDocValues versions = DocValues.getNumeric(leaf.reader(), Fields.VERSION);
                        return versions.advanceExact(doc) ? versions.longValue() : -1;
                    }
                }
            }
        }
        return -1;
    }

    EngineAnswer search(EngineQuery query, Duration timeout) throws IOException {
        IndexSearcher held = searchers.acquire();
        try {
            IndexSearcher searcher = new IndexSearcher(held.getIndexReader());
            searcher.setSimilarity(similarity);
            searcher.setTimeout(new QueryTimeoutImpl(timeout.toMillis()));
            return new LuceneSearch(searcher, definition, query).answer();
        } finally {
            searchers.release(held);
        }
    }

    long count() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(LuceneQueries.live());
        } finally {
            searchers.release(searcher);
        }
    }

    List<IndexedVersion> versions(@Nullable String afterId, int size) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            FieldDoc after = afterId == null
                    ? null
                    : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {new BytesRef(afterId)});
            Sort byId = new Sort(new SortField(Fields.ID, SortField.Type.STRING));
            TopFieldDocs top =
                    searcher.search(LuceneQueries.live(), new TopFieldCollectorManager(byId, size, after, 1));
            List<IndexedVersion> versions = new ArrayList<>();
            for (int i = 0; i < top.scoreDocs.length; i++) {
                String id = ((BytesRef) ((FieldDoc) top.scoreDocs[i]).fields[0]).utf8ToString();
                versions.add(new IndexedVersion(id, version(searcher, id) / 2));
            }
            return versions;
        } finally {
            searchers.release(searcher);
        }
    }

    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
