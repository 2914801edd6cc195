package org.qingjian.redaction;

import java.util.Map;
import java.util.NoSuchElementException;

/** The redactions of all layers of one document, made with one register of persons. */
public final class DocumentRedaction {
    private final Map<String, Redaction> layers;

    DocumentRedaction(Map<String, Redaction> layers) {
        this.layers = Map.copyOf(layers);
    }

    /** The redaction of one layer, by the name it was given. */
    public Redaction layer(String name) {
        Redaction r = layers.get(name);
        if (r == null) {
            throw new NoSuchElementException("no such layer");
        }
        return r;
    }

    /** All layers by name. */
    public Map<String, Redaction> layers() {
        return layers;
    }
}
