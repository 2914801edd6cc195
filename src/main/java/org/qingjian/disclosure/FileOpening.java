package org.qingjian.disclosure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an officer opened a file of an edition: only he may say that he has read what no program can read. */
@Entity
@Table(name = "file_opening")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class FileOpening {
    @EmbeddedId
    private Key id;

    private Instant at;

    protected FileOpening() {}

    @Embeddable
    record Key(String recordId, int number, String sha256, String actorId) {}

    static FileOpening of(Key key, Instant at) {
        FileOpening opening = new FileOpening();
        opening.id = key;
        opening.at = at;
        return opening;
    }
}
