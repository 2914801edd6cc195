package org.qingjian.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingjian.shared.database.DatabaseJson;

/**
 * Every text of a record's content as a layer, by its JSON pointer, and the content again with other texts in the layers. A
 * field that is added to a record is a layer without anybody thinking of it; only what is public by law is left out.
 */
final class ContentLayers {
    private static final JsonMapper TREE = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    /** Numbers of documents, codes, names of kinds, the issuing organ, and who the record is about (部令30号 Article 62). */
    private static final Pattern PUBLIC_BY_LAW = Pattern.compile(
            "/kind|/documentNumber|/party/(?:kind|name|creditCode|representative)|/issuer/.*|/details/(?:type|kinds/.*|documentClass|entries/.*|listType|developer|preparer)");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ContentLayers() {}

    static Map<String, String> of(RecordContent content) {
        Map<String, String> layers = new LinkedHashMap<>();
        collect(tree(content), "", layers);
        return layers;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> layers) {
        if (node.isTextual()) {
            String text = node.textValue();
            if (!text.isBlank()
                    && !PUBLIC_BY_LAW.matcher(pointer).matches()
                    && !DATE.matcher(text).matches()) {
                layers.put(pointer, text);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), layers));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, layers);
            }
        }
    }

    /** The content with these texts; layers that are not named stay as they are, those of files are not the content's. */
    static RecordContent with(RecordContent content, Map<String, String> layers) {
        JsonNode tree = tree(content);
        boolean changed = false;
        for (Map.Entry<String, String> layer : layers.entrySet()) {
            JsonNode present = layer.getKey().startsWith("/") ? tree.at(layer.getKey()) : tree;
            if (present.isTextual() && !present.textValue().equals(layer.getValue())) {
                put(tree, layer.getKey(), layer.getValue());
                changed = true;
            }
        }
        return changed ? DatabaseJson.read(RecordContent.class, tree.toString()) : content;
    }

    private static void put(JsonNode tree, String pointer, String text) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, slash));
        String field = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.put(field, text);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), array.textNode(text));
        }
    }

    private static JsonNode tree(RecordContent content) {
        try {
            return TREE.readTree(DatabaseJson.write(RecordContent.class, content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content is not readable as a tree", e);
        }
    }
}
