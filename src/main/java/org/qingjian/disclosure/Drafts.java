package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Records in preparation, as clerks work on them: each change asks who does it, is bound to the branch that answers for
 * the record (another branch's is as unknown as none), and is audited. What becomes of a finished draft is {@link Publication}'s business.
 */
@ApplicationScoped
public class Drafts {
    private final RecordRepository records;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final UploadStore uploads;
    private final FilesConfig config;
    private final EntityManager em;
    private final AuditLog audit;
    private final Clock clock;

    Drafts(
            RecordRepository records,
            EditionRepository editions,
            EditionFiles files,
            UploadStore uploads,
            FilesConfig config,
            EntityManager em,
            AuditLog audit,
            Clock clock) {
        this.records = records;
        this.editions = editions;
        this.files = files;
        this.uploads = uploads;
        this.config = config;
        this.em = em;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is in preparation for a record. */
    @Transactional
    public DraftView find(Actor actor, String recordId) {
        actor.require(Permission.RECORD_READ_DRAFT);
        DisclosedRecord record = record(actor, recordId);
        return view(record, preparing(recordId));
    }

    /** A file of it. */
    @Transactional
    public AttachedFile file(Actor actor, String recordId, int position) {
        return find(actor, recordId).files().stream()
                .filter(file -> file.position() == position)
                .findFirst()
                .orElseThrow(PortalException::notFound);
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

    /** Attaches a file that was handed over. */
    @Transactional
    AttachedFile attach(Actor actor, String recordId, Upload upload) {
        Edition draft = open(actor, recordId);
        requireRoom(draft);
        files.attach(draft, List.of(upload.file()), new EditionFile.Attached(actor.id(), clock.instant()));
        uploads.remove(upload.id());
        audit.record(actor, action("record.file-attached", draft, upload.file().sha256()));
        List<EditionFile> rows = files.rows(draft);
        return rows.get(rows.size() - 1).attached();
    }

    /** Takes a file off the draft; the bytes stay for a day, then they go when nothing else refers to them. */
    @Transactional
    public void detach(Actor actor, String recordId, int position) {
        Edition draft = open(actor, recordId);
        EditionFile row = files.find(draft, position).orElseThrow(PortalException::notFound);
        files.detach(row);
        audit.record(actor, action("record.file-detached", draft, row.sha256()));
    }

    private static Action action(String name, Edition draft, String sha256) {
        return Action.of(name, "record", draft.recordId())
                .with("edition", String.valueOf(draft.number()))
                .with("sha256", sha256);
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

    /** The draft, locked until the end of the transaction, so that it is not sent on while it changes. */
    private Edition open(Actor actor, String recordId) {
        actor.require(Permission.RECORD_DRAFT);
        record(actor, recordId);
        Edition draft = preparing(recordId);
        em.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        if (draft.state() != EditionState.DRAFT) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("state", draft.state()));
        }
        return draft;
    }

    private DisclosedRecord record(Actor actor, String id) {
        return records.findByIdOptional(id)
                .filter(record -> actor.oversees(record.branch()))
                .orElseThrow(PortalException::notFound);
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
                files.rows(draft).stream().map(EditionFile::attached).toList());
    }
}
