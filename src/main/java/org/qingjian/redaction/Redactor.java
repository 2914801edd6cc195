package org.qingjian.redaction;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Finds what a public text must not show (生态环境行政处罚办法 art. 64) and makes the public text of what the officer has
 * decided. Thread-safe; time linear in the length of the text. The first call loads the recogniser (about a second).
 */
@Singleton
public class Redactor {
    private static final String ONLY_LAYER = "text";

    private final RedactionSettings settings;
    private final LayerReader reader;

    Redactor(RedactionSettings settings) {
        this.settings = settings;
        this.reader = new LayerReader(settings);
    }

    /** Proposals for one text whose genre is seen from its words. */
    public Redaction propose(String text, Keep keep) {
        return propose(text, keep, Genre.of(text));
    }

    /**
     * Proposals for one text.
     *
     * @throws PortalException {@code TOO_LARGE} beyond the configured length
     */
    public Redaction propose(String text, Keep keep, Genre genre) {
        return proposeAll(Map.of(ONLY_LAYER, text), keep, genre).layer(ONLY_LAYER);
    }

    /**
     * Proposals for all layers of one document (title, body, table cells, file name, properties, attachments), which
     * share one register of persons: a name found in one layer goes from all.
     */
    public DocumentRedaction proposeAll(Map<String, String> layers, Keep keep, Genre genre) {
        return proposeAll(DocumentLayers.of(layers), keep, genre);
    }

    /** The same for layers some of which have a label beside them, or hold names that stay by law. */
    public DocumentRedaction proposeAll(DocumentLayers layers, Keep keep, Genre genre) {
        long length = layers.texts().values().stream().mapToLong(String::length).sum();
        if (length > settings.longestText()) {
            throw new PortalException(ProblemType.TOO_LARGE, Map.of("limit", settings.longestText()));
        }
        PersonRegister register = new PersonRegister(Lexicon.shipped());
        List<LayerReader.Layer> read = reader.read(layers, keep, genre, register);
        Map<String, Redaction> redactions = new LinkedHashMap<>();
        for (LayerReader.Layer layer : read) {
            redactions.put(layer.name(), layer.redaction(register));
        }
        return new DocumentRedaction(redactions);
    }
}
