package org.qingjian.disclosure;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingjian.redaction.Confidence;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.MaskType;

/** The document as served, under seal beside its public edition (总局令45号 Article 7, by analogy). Written once. */
@Entity
@Table(name = "sealed_original")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class SealedOriginal {
    @EmbeddedId
    private EditionId id;

    @JdbcTypeCode(SqlTypes.JSON)
    private RecordContent content;

    private String contentHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AttachedFile> files;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MaskedPlace> redactionMap;

    private Instant sealedAt;
    private String sealedBy;

    protected SealedOriginal() {}

    static SealedOriginal of(EditionId id, Contents contents, Instant at, String by) {
        SealedOriginal original = new SealedOriginal();
        original.id = id;
        original.content = contents.content();
        original.contentHash = StoredContent.of(contents.content()).hash();
        original.files = contents.files();
        original.redactionMap = contents.map();
        original.sealedAt = at;
        original.sealedBy = by;
        return original;
    }

    /** What goes under seal. */
    record Contents(RecordContent content, List<AttachedFile> files, List<MaskedPlace> map) {}

    RecordContent content() {
        return content;
    }

    List<AttachedFile> files() {
        return files;
    }

    List<MaskedPlace> redactionMap() {
        return redactionMap;
    }

    /** What was hidden in the fields. What was hidden in files only is bound by their hash. */
    List<Mask> hidden() {
        Map<String, String> served = ContentLayers.forReading(content).texts();
        List<Mask> hidden = new ArrayList<>();
        for (MaskedPlace place : redactionMap) {
            String text = served.get(place.layer());
            if (text != null && place.end() <= text.length()) {
                hidden.add(new Mask(
                        MaskType.valueOf(place.type()),
                        place.start(),
                        place.end(),
                        text.substring(place.start(), place.end()),
                        place.replacement(),
                        Confidence.HIGH,
                        "seal"));
            }
        }
        return hidden;
    }

    String contentHash() {
        return contentHash;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
