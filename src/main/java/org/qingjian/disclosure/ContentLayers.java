package org.qingjian.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.Parsed;
import org.qingjian.redaction.DocumentLayers;
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

    /** Who is named by law, where a number may have slipped in beside the name. */
    private static final Pattern NAMES_BY_LAW =
            Pattern.compile("/party/creditCode|/details/(?:entries/.*|developer|preparer|listType)");

    /** Digits of any script or an address sign: without them there is no identifier. */
    private static final Pattern MAY_IDENTIFY =
            Pattern.compile("\\p{N}|[@＠]|[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{4}|(?i:QQ|VX|WX|微信)");

    private static final String PARTY_NAME = "/party/name";
    private static final String CREDIT_CODE = "creditCode";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ContentLayers() {}

    /** The texts that may name somebody. */
    static Map<String, String> of(RecordContent content) {
        Map<String, String> layers = new LinkedHashMap<>();
        collect(tree(content), "", layers);
        layers.keySet().removeIf(pointer -> PUBLIC_BY_LAW.matcher(pointer).matches());
        return layers;
    }

    /** What is looked through before the public sees it: the texts, the party's name, and names by law with numbers in them. */
    static DocumentLayers forReading(RecordContent content) {
        JsonNode tree = tree(content);
        Map<String, String> layers = new LinkedHashMap<>();
        collect(tree, "", layers);
        Set<String> namesByLaw = new HashSet<>();
        layers.keySet().stream()
                .filter(pointer -> NAMES_BY_LAW.matcher(pointer).matches())
                .forEach(namesByLaw::add);
        layers.entrySet().removeIf(layer -> !isRead(layer.getKey(), layer.getValue(), namesByLaw));
        return new DocumentLayers(layers, labels(tree, layers.keySet()), namesByLaw);
    }

    private static boolean isRead(String pointer, String text, Set<String> namesByLaw) {
        if (pointer.equals(PARTY_NAME)) {
            return true;
        }
        if (!namesByLaw.contains(pointer)) {
            return !PUBLIC_BY_LAW.matcher(pointer).matches();
        }
        return MAY_IDENTIFY.matcher(text).find()
                && !(pointer.endsWith(CREDIT_CODE) && CreditCode.parseStrict(text) instanceof Parsed.Ok);
    }

    /** A fact's value is known for what it is by the label beside it. */
    private static Map<String, String> labels(JsonNode tree, Set<String> pointers) {
        Map<String, String> labels = new HashMap<>();
        for (String pointer : pointers) {
            if (pointer.endsWith("/value")) {
                JsonNode label = tree.at(pointer.substring(0, pointer.lastIndexOf('/')) + "/label");
                if (label.isTextual()) {
                    labels.put(pointer, label.textValue());
                }
            }
        }
        return labels;
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> layers) {
        if (node.isTextual()) {
            String text = node.textValue();
            if (!text.isBlank() && !DATE.matcher(text).matches()) {
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
            // a person's number is no code of an enterprise: better none than a mark where a code stands
            object.put(field, field.equals(CREDIT_CODE) ? "" : text);
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
