package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.qingjian.document.StoredDocument;

/** A file that was handed over for a form that is still open. */
@Entity
@Table(name = "party_upload")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class EvidenceUpload {
    @Id
    private UUID id;

    private String sha256;
    private String name;
    private String mediaType;
    private long size;
    private String uploadedBy;
    private Instant uploadedAt;

    protected EvidenceUpload() {}

    static EvidenceUpload of(StoredDocument document, String by, Instant now) {
        EvidenceUpload upload = new EvidenceUpload();
        upload.id = UUID.randomUUID();
        upload.sha256 = document.sha256();
        upload.name = document.displayName();
        upload.mediaType = document.type().mediaType();
        upload.size = document.size();
        upload.uploadedBy = by;
        upload.uploadedAt = now;
        return upload;
    }

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }
}
