package org.qingjian.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexChange;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.IndexedDocument;
import org.qingjian.search.SearchDocument;

/** Changes as Lucene documents. A removed thing leaves a document with id and version only. */
final class LuceneDocuments {
    private final IndexDefinition definition;
    private final IndexedDocument indexed;

    LuceneDocuments(IndexDefinition definition) {
        this.definition = definition;
        this.indexed = new IndexedDocument(definition);
    }

    Document of(IndexChange change) {
        Document lucene = new Document();
        lucene.add(new StringField(Fields.ID, change.id(), Field.Store.NO));
        lucene.add(new SortedDocValuesField(Fields.ID, new BytesRef(change.id())));
        lucene.add(new NumericDocValuesField(Fields.VERSION, change.version()));
        if (change instanceof IndexChange.Put put) {
            fill(lucene, put.document());
        }
        return lucene;
    }

    private void fill(Document lucene, SearchDocument document) {
        lucene.add(new StringField(Fields.LIVE, "1", Field.Store.NO));
        lucene.add(new StoredField(Fields.DOCUMENT, IndexedDocument.write(document)));
        indexed.keywords(document)
                .forEach((name, values) -> values.forEach(value -> {
                    lucene.add(new StringField(name, value, Field.Store.NO));
                    lucene.add(new SortedSetDocValuesField(name, new BytesRef(value)));
                }));
        indexed.numbers(document).forEach((name, value) -> {
            lucene.add(new LongPoint(name, value));
            lucene.add(new NumericDocValuesField(name, value));
        });
        indexed.texts(document).forEach((name, value) -> lucene.add(new Field(name, value, type(name))));
    }

    private FieldType type(String field) {
        IndexDefinition.Field defined = definition.fields().get(field);
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(
                defined != null && defined.pairs()
                        ? IndexOptions.DOCS_AND_FREQS
                        : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
