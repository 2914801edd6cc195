package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Records in preparation, as clerks work on them: each change asks who does it, is bound to the branch that answers for
 * the record (another branch's is as unknown as none), and is audited. What becomes of a finished draft is {@link Publication}'s business.
 */
@ApplicationScoped
public class Drafts {
    private final DeskAccess access;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final UploadStore uploads;
    private final FilesConfig config;
    private final CheckAnswersBook book;
    private final StepLog steps;
    private final EntityManager em;
    private final Clock clock;

    Drafts(
            DeskAccess access,
            EditionRepository editions,
            EditionFiles files,
            UploadStore uploads,
            FilesConfig config,
            CheckAnswersBook book,
            StepLog steps,
            EntityManager em,
            Clock clock) {
        this.access = access;
        this.editions = editions;
        this.files = files;
        this.uploads = uploads;
        this.config = config;
        this.book = book;
        this.steps = steps;
        this.em = em;
        this.clock = clock;
    }

    /** What is in preparation for a record. */
    @Transactional
    public DraftView find(Actor actor, String recordId) {
        DisclosedRecord record = access.record(actor, recordId, Permission.RECORD_READ_DRAFT);
        return view(record, preparing(recordId));
    }

    /** Fails unless the actor may change the draft's files now, and there is room for one more. */
    @Transactional
    public void requireRoomForFile(Actor actor, String recordId) {
        requireRoom(open(actor, recordId));
    }

    /** Fails unless the actor may change the draft now; nobody sends it on before the transaction ends. */
    @Transactional
    void requireOpen(Actor actor, String recordId) {
        open(actor, recordId);
    }

    /** Attaches a file that was handed over. Whoever does it has written, as with the text. */
    @Transactional
    AttachedFile attach(Actor actor, String recordId, Upload upload) {
        Edition draft = open(actor, recordId);
        requireRoom(draft);
        files.attach(draft, List.of(upload.file()), new EditionFile.Attached(actor.id(), clock.instant()));
        uploads.remove(upload.id());
        changed(draft, StepKind.FILE_ATTACHED, actor, upload.file().sha256());
        List<EditionFile> rows = files.rows(draft);
        return rows.get(rows.size() - 1).attached();
    }

    /**
     * Takes a file off the draft; the bytes stay for a day, then they go when nothing else refers to them.
     *
     * @param version of the draft in which the caller saw the file at this position; null to take what is there now
     */
    @Transactional
    public void detach(Actor actor, String recordId, int position, @Nullable Long version) {
        Edition draft = open(actor, recordId);
        if (version != null) {
            DeskAccess.requireVersion(draft, version);
        }
        EditionFile row = files.find(draft, position).orElseThrow(PortalException::notFound);
        files.detach(row);
        changed(draft, StepKind.FILE_DETACHED, actor, row.sha256());
    }

    /** The files are part of what is reviewed: whoever saw the draft before does not send on the one that is there now. */
    private void changed(Edition draft, StepKind step, Actor actor, String sha256) {
        em.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        steps.addFile(draft, step, actor, sha256);
    }

    private void requireRoom(Edition draft) {
        int present = files.rows(draft).size();
        if (present >= config.most()) {
            throw new PortalException(
                    ProblemType.UNPROCESSABLE,
                    Map.of("reason", "tooMany", "most", config.most()),
                    List.of(new PortalException.Violation("file", "tooMany", "一份文书最多附" + config.most() + "个文件")));
        }
    }

    /** The draft; its record is locked until the end of the transaction, so that it is not sent on while it changes. */
    private Edition open(Actor actor, String recordId) {
        em.flush(); // a record that is entered in this transaction is there to be locked
        access.change(actor, recordId, Permission.RECORD_DRAFT);
        Edition draft = preparing(recordId);
        if (draft.state() != EditionState.DRAFT) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", draft.state()));
        }
        return draft;
    }

    private Edition preparing(String recordId) {
        return editions.inPreparation(recordId).orElseThrow(PortalException::notFound);
    }

    private DraftView view(DisclosedRecord record, Edition draft) {
        return new DraftView(
                record.id(),
                record.kind(),
                record.branch(),
                record.projectId(),
                draft.number(),
                draft.state(),
                draft.version(),
                draft.content(record.kind()),
                book.of(SubjectFacts.subjectOf(record)),
                files.rows(draft).stream().map(EditionFile::attached).toList());
    }
}
