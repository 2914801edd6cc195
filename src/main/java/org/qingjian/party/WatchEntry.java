package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that is told when something changes in an enterprise's file. It is kept sealed. */
@Entity
@Table(name = "party_watch")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class WatchEntry {
    @Id
    private UUID id;

    private String creditCode;
    private String addressMark;
    private byte[] addressSealed;
    private String language;
    private Instant createdAt;
    private @Nullable Instant confirmedAt;

    protected WatchEntry() {}

    static WatchEntry of(UUID id, String creditCode, String addressMark, byte[] addressSealed) {
        WatchEntry entry = new WatchEntry();
        entry.id = id;
        entry.creditCode = creditCode;
        entry.addressMark = addressMark;
        entry.addressSealed = addressSealed;
        return entry;
    }

    WatchEntry since(Instant now, Locale locale) {
        createdAt = now;
        language = locale.toLanguageTag();
        return this;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    String creditCode() {
        return creditCode;
    }

    byte[] addressSealed() {
        return addressSealed;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }
}
