package org.qingjian.disclosure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

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

    protected EditionFile() {}

    @Embeddable
    record Key(String recordId, int number, int position) {}

    static EditionFile of(Key key, RecordView.FileView file) {
        EditionFile attached = new EditionFile();
        attached.id = key;
        attached.sha256 = file.sha256();
        attached.name = file.name();
        attached.mediaType = file.mediaType();
        attached.size = file.size();
        attached.pageCount = file.pages();
        attached.textState = file.textState();
        return attached;
    }

    RecordView.FileView view() {
        String url = "/records/%s/editions/%d/files/%d".formatted(id.recordId(), id.number(), id.position());
        return new RecordView.FileView(name, mediaType, size, pageCount, sha256, textState, url);
    }

    String sha256() {
        return sha256;
    }
}
