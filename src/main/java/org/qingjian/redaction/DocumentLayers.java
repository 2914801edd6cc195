package org.qingjian.redaction;

import java.util.Map;
import java.util.Set;

/**
 * The texts of one document, by the name of the layer.
 *
 * @param labels for a value that is kept apart from what it is called: the word that would stand before it
 * @param namesByLaw layers that hold a name which the law wants public: only identifiers are looked for in them
 */
public record DocumentLayers(Map<String, String> texts, Map<String, String> labels, Set<String> namesByLaw) {
    public static DocumentLayers of(Map<String, String> texts) {
        return new DocumentLayers(texts, Map.of(), Set.of());
    }

    /** What is read before the layer's own text, so that a value is known for what it is. */
    String lead(String layer) {
        String label = labels.get(layer);
        return label == null || label.isBlank() ? "" : label.strip() + "：";
    }
}
