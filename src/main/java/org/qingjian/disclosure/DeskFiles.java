package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/**
 * Files of records in preparation, and those under seal, for staff who have to look into them. They may hold what the public
 * must not know, so each opening is audited. Another branch's file is NOT_FOUND, like one that never was.
 */
@ApplicationScoped
public class DeskFiles {
    private final DeskAccess access;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final SealedOriginals originals;
    private final StepLog steps;
    private final EntityManager em;
    private final Clock clock;

    DeskFiles(
            DeskAccess access,
            EditionRepository editions,
            EditionFiles files,
            SealedOriginals originals,
            StepLog steps,
            EntityManager em,
            Clock clock) {
        this.access = access;
        this.editions = editions;
        this.files = files;
        this.originals = originals;
        this.steps = steps;
        this.em = em;
        this.clock = clock;
    }

    /** Opens a file of what is in preparation. */
    @Transactional
    public AttachedFile open(Actor actor, String recordId, int position) {
        access.record(actor, recordId, Permission.RECORD_READ_DRAFT);
        Edition edition = editions.inPreparation(recordId).orElseThrow(PortalException::notFound);
        AttachedFile file =
                files.find(edition, position).map(EditionFile::attached).orElseThrow(PortalException::notFound);
        steps.noteOpened(edition, actor, "record.file-opened", file.sha256());
        em.merge(FileOpening.of(
                new FileOpening.Key(recordId, edition.number(), file.sha256(), actor.id()), clock.instant()));
        return file;
    }

    /** The files under seal, as they were served. */
    @Transactional
    public List<AttachedFile> originals(Actor actor, String recordId) {
        return sealed(actor, recordId).files();
    }

    /** Opens one of them. */
    @Transactional
    public AttachedFile openOriginal(Actor actor, String recordId, int position) {
        Shown shown = sealed(actor, recordId);
        AttachedFile file = shown.files().stream()
                .filter(candidate -> candidate.position() == position)
                .findFirst()
                .orElseThrow(PortalException::notFound);
        steps.noteOpened(shown.edition(), actor, "record.original-file-opened", file.sha256());
        return file;
    }

    private record Shown(Edition edition, List<AttachedFile> files) {}

    private Shown sealed(Actor actor, String recordId) {
        access.record(actor, recordId, Permission.RECORD_REVIEW);
        Edition edition = editions.inPreparation(recordId)
                .or(() -> editions.live(recordId))
                .orElseThrow(PortalException::notFound);
        return new Shown(
                edition,
                originals.of(edition).orElseThrow(PortalException::notFound).files());
    }
}
