package org.qingjian.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A file of evidence of a request. */
@Entity
@Table(name = "party_request_file")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class RequestFile {
    /** Which file of which request, from 1. */
    @Embeddable
    record Key(UUID requestId, int position) implements Serializable {}

    @EmbeddedId
    private Key id;

    private String sha256;
    private String name;
    private String mediaType;
    private long size;

    protected RequestFile() {}

    static RequestFile of(Key id, EvidenceUpload upload) {
        RequestFile file = new RequestFile();
        file.id = id;
        file.sha256 = upload.sha256();
        file.name = upload.name();
        file.mediaType = upload.mediaType();
        file.size = upload.size();
        return file;
    }

    String sha256() {
        return sha256;
    }

    String name() {
        return name;
    }

    RequestView.File view() {
        return new RequestView.File(id.position(), name, mediaType, size);
    }
}
