package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Every proposal of every layer. */
    public List<Mask> masks() {
        List<Mask> all = new ArrayList<>();
        layers.values().forEach(r -> all.addAll(r.masks()));
        return all;
    }

    /** The public text of every layer when all proposals are accepted. */
    public Map<String, PublicText> applyAll() {
        Map<String, PublicText> out = new LinkedHashMap<>();
        layers.forEach((name, r) -> out.put(name, r.applyAll()));
        return out;
    }

    /**
     * Where masked strings still stand in what is meant for the public: page text, text re-extracted from the rebuilt
     * PDF, its properties, the file name, index fields. Empty is the proof that release asks for.
     *
     * @param accepted the masks of all layers that the officer accepted or added
     * @param stays names that stay, and what the officer left as it is: a masked name within is no leak
     * @param publicLayers the texts to look through, by a name that the finding tells
     */
    public static List<Leak> leaks(Collection<Mask> accepted, Keep stays, Map<String, String> publicLayers) {
        return new LeakCheck(accepted, stays).in(publicLayers);
    }

    /** Whether a wording still says a passage that it is to stand for, spread by blanks, in full width or otherwise. */
    public static boolean says(String wording, String passage) {
        return LeakCheck.says(wording, passage);
    }
}
