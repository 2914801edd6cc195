package org.qingjian.disclosure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.TextState;

/** A file that belongs to an edition; the bytes are in the document store under their hash. */
@Entity
@Table(name = "edition_file")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class EditionFile {
    @EmbeddedId
    private Key id;

    private String sha256;
    private String name;
    private String mediaType;
    private long size;
    private @Nullable Integer pageCount;
    private String textState;
    private String findings;
    private String attachedBy;
    private @Nullable Instant attachedAt;

    protected EditionFile() {}

    @Embeddable
    record Key(String recordId, int number, int position) {}

    /** Who attached a file, and when. */
    record Attached(String by, Instant at) {}

    static EditionFile of(Key key, AttachedFile file, Attached attached) {
        EditionFile row = new EditionFile();
        row.id = key;
        row.sha256 = file.sha256();
        row.name = file.name();
        row.mediaType = file.mediaType();
        row.size = file.size();
        row.pageCount = file.pages();
        row.textState = file.textState().name();
        row.findings = file.findingNames();
        row.attachedBy = attached.by();
        row.attachedAt = attached.at();
        return row;
    }

    /** The same file in the next edition. */
    EditionFile copy(int number) {
        EditionFile copy = new EditionFile();
        copy.id = new Key(id.recordId(), number, id.position());
        copy.sha256 = sha256;
        copy.name = name;
        copy.mediaType = mediaType;
        copy.size = size;
        copy.pageCount = pageCount;
        copy.textState = textState;
        copy.findings = findings;
        copy.attachedBy = attachedBy;
        copy.attachedAt = attachedAt;
        return copy;
    }

    /** @param title what the public calls the document, usually its number */
    RecordView.FileView view(String title) {
        String url = urlOf(id.recordId(), id.number(), id.position());
        return new RecordView.FileView(
                PublicFile.nameOf(title, id.position(), mediaType, sha256),
                mediaType,
                size,
                pageCount,
                sha256,
                textState,
                url,
                isReadable() ? url + "/pages/1" : null);
    }

    static String urlOf(String recordId, int number, int position) {
        return "/records/%s/editions/%d/files/%d".formatted(recordId, number, position);
    }

    private boolean isReadable() {
        return textState.equals(TextState.TEXT.name());
    }

    AttachedFile attached() {
        return new AttachedFile(
                id.position(),
                name,
                mediaType,
                size,
                pageCount,
                sha256,
                TextState.valueOf(textState),
                AttachedFile.findings(findings));
    }

    int position() {
        return id.position();
    }

    String sha256() {
        return sha256;
    }
}
