package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/** Entering a record at the desk: files are handed over first, then the form is saved, as often as the clerk likes. */
@ApplicationScoped
public class DraftEntry {
    private static final String SOURCE = "desk";

    private final Publication publication;
    private final Drafts drafts;
    private final Projects projects;
    private final EditionRepository editions;
    private final RecordFiles files;
    private final RecordRepository records;
    private final CheckAnswersBook book;

    DraftEntry(
            Publication publication,
            Drafts drafts,
            Projects projects,
            EditionRepository editions,
            RecordFiles files,
            RecordRepository records,
            CheckAnswersBook book) {
        this.publication = publication;
        this.drafts = drafts;
        this.projects = projects;
        this.editions = editions;
        this.files = files;
        this.records = records;
        this.book = book;
    }

    /**
     * Enters a new record as a draft, with the uploads attached.
     *
     * @param branch code of the branch that answers for it
     * @return its id
     */
    @Transactional
    public String enter(Actor actor, String branch, DraftChange draft) {
        actor.require(Permission.RECORD_DRAFT);
        actor.requireBranch(Branch.of(branch).code());
        String project = projects.of(draft.content()).orElse(null);
        String id = publication.enter(new NewRecord(SOURCE, "", branch, project, draft.content(), List.of()));
        book.add(subject(id), draft.answers(), actor.unit());
        attach(actor, id, draft.attach());
        return id;
    }

    /** Saves a draft anew. Fails with {@code STALE_VERSION} when somebody else saved it meanwhile; then nothing changes. */
    @Transactional
    public void save(Actor actor, String recordId, long version, DraftChange change) {
        drafts.requireOpen(actor, recordId);
        publication.edit(recordId, version, change.content());
        book.replace(subject(recordId), change.answers(), actor.unit());
        change.detach().forEach(position -> drafts.detach(actor, recordId, position, null));
        attach(actor, recordId, change.attach());
    }

    private String subject(String recordId) {
        return SubjectFacts.subjectOf(records.findByIdOptional(recordId).orElseThrow(PortalException::notFound));
    }

    private void attach(Actor actor, String recordId, List<UUID> wanted) {
        for (UUID id : wanted) {
            drafts.attach(actor, recordId, files.upload(actor, id).orElseThrow(DraftEntry::lost));
        }
    }

    private static PortalException lost() {
        return PortalException.invalid("file", "lost", "上传的文件已过期，请重新上传");
    }

    /** A live record of the same kind with the same number, if there is one: one number, one decision (DOC-02). */
    @Transactional
    public Optional<String> liveWithNumber(RecordContent content, String exceptRecordId) {
        String key = StoredContent.of(content).numberKey();
        return key.isEmpty()
                ? Optional.empty()
                : editions.withNumber(key, content.kind(), exceptRecordId).map(Edition::recordId);
    }
}
