package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.outbox.Outbox;

/** Makes an edition the live one: supersedes the one before, raises the revision, tells the outbox; all or nothing. */
@Singleton
class EditionRelease {
    private final EditionRepository editions;
    private final Outbox outbox;
    private final Clock clock;

    EditionRelease(EditionRepository editions, Outbox outbox, Clock clock) {
        this.editions = editions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param note public note on what changed; required for a correction */
    void perform(DisclosedRecord record, Edition next, @Nullable String note) {
        requireNotOver(record);
        requireOwnNumber(record, next);
        Instant now = clock.instant();
        RecordChanged.Change change = supersede(record.id(), note);
        // a first edition corrects nothing, whatever was written with it
        next.release(now, change == RecordChanged.Change.CORRECTED ? note : null);
        record.become(RecordState.PUBLISHED, now);
        outbox.publish(new RecordChanged(record.id(), record.revision(), change, now));
    }

    /** What was withdrawn or has expired never comes back. */
    static void requireNotOver(DisclosedRecord record) {
        if (record.state() == RecordState.WITHDRAWN || record.state() == RecordState.EXPIRED) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", record.state()));
        }
    }

    private RecordChanged.Change supersede(String recordId, @Nullable String note) {
        return editions.live(recordId)
                .map(live -> {
                    if (note == null || note.isBlank()) {
                        throw PortalException.invalid("note", "required", "更正必须写明更正说明");
                    }
                    live.moveTo(EditionState.SUPERSEDED);
                    editions.flush();
                    return RecordChanged.Change.CORRECTED;
                })
                .orElse(RecordChanged.Change.PUBLISHED);
    }

    /** DOC-02: one number, one decision. */
    private void requireOwnNumber(DisclosedRecord record, Edition next) {
        String key = StoredContent.of(next.content(record.kind())).numberKey();
        if (!key.isEmpty()
                && editions.withNumber(key, record.kind(), record.id()).isPresent()) {
            throw new PortalException(ProblemType.DUPLICATE, Map.of("number", key));
        }
    }
}
