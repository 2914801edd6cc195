package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Finds records for staff: 403 without the permission, 404 for another branch's as for none. */
@Singleton
class DeskAccess {
    private final RecordRepository records;
    private final EditionRepository editions;

    DeskAccess(RecordRepository records, EditionRepository editions) {
        this.records = records;
        this.editions = editions;
    }

    DisclosedRecord record(Actor actor, String id, Permission permission) {
        actor.require(permission);
        return records.findByIdOptional(id)
                .filter(record -> actor.oversees(record.branch()))
                .orElseThrow(PortalException::notFound);
    }

    /** The same to change it: whoever comes second waits, and then sees what the first has done. */
    DisclosedRecord change(Actor actor, String id, Permission permission) {
        actor.require(permission);
        return records.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(record -> actor.oversees(record.branch()))
                .orElseThrow(PortalException::notFound);
    }

    /** The edition in preparation, in this state and unchanged since the caller saw it. */
    Edition edition(String recordId, EditionState state, long version) {
        Edition edition = editions.inPreparation(recordId)
                .orElseThrow(() -> new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("record", recordId)));
        requireVersion(edition, version);
        if (edition.state() != state) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", edition.state()));
        }
        return edition;
    }

    static void requireVersion(Edition edition, long expected) {
        if (edition.version() != expected) {
            throw new PortalException(ProblemType.STALE_VERSION, Map.of("version", edition.version()));
        }
    }
}
