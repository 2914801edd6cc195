package org.qingjian.search.elasticsearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.search.Fields;
import org.qingjian.search.IndexChange;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.IndexedDocument;

/** Settings, mapping and documents, all made from the index definition. A stock server accepts them. */
final class ElasticsearchIndex {
    private final IndexDefinition definition;
    private final IndexedDocument indexed;
    private final int replicas;

    ElasticsearchIndex(IndexDefinition definition, int replicas) {
        this.definition = definition;
        this.indexed = new IndexedDocument(definition);
        this.replicas = replicas;
    }

    Map<String, Object> settingsAndMappings() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(Fields.ID, Map.of("type", "keyword"));
        properties.put(Fields.VERSION, Map.of("type", "long", "index", false));
        properties.put(Fields.LIVE, Map.of("type", "keyword", "doc_values", false));
        properties.put(Fields.DOCUMENT, Map.of("type", "keyword", "index", false, "doc_values", false));
        definition.fields().forEach((name, field) -> properties.put(name, property(field)));
        return Map.of(
                "settings",
                Map.of(
                        "number_of_shards",
                        1,
                        "number_of_replicas",
                        replicas,
                        "refresh_interval",
                        "1s",
                        "index.max_terms_count",
                        65_536,
                        "similarity",
                        Map.of(
                                "default",
                                Map.of(
                                        "type",
                                        "BM25",
                                        "k1",
                                        definition.similarity().k1(),
                                        "b",
                                        definition.similarity().b()))),
                "mappings",
                Map.of(
                        "dynamic",
                        "strict",
                        "_source",
                        Map.of("includes", List.of(Fields.DOCUMENT)),
                        "properties",
                        properties));
    }

    private static Map<String, Object> property(IndexDefinition.Field field) {
        return switch (field.type()) {
            case KEYWORD -> Map.of("type", "keyword");
            case NUMBER -> Map.of("type", "long");
            case TEXT ->
                Map.of(
                        "type",
                        "text",
                        "analyzer",
                        "whitespace",
                        "index_options",
                        field.pairs() ? "freqs" : "positions");
        };
    }

    /** A removed thing leaves a document with id and version only. */
    Map<String, Object> document(IndexChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Fields.ID, change.id());
        fields.put(Fields.VERSION, change.version());
        if (change instanceof IndexChange.Put put) {
            fields.put(Fields.LIVE, "1");
            fields.put(Fields.DOCUMENT, IndexedDocument.write(put.document()));
            fields.putAll(indexed.keywords(put.document()));
            fields.putAll(indexed.numbers(put.document()));
            fields.putAll(indexed.texts(put.document()));
        }
        return fields;
    }
}
