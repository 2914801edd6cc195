package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentText;
import org.qingjian.document.Documents;
import org.qingjian.document.Limits;
import org.qingjian.document.StoreOutcome;
import org.qingjian.document.StoreOutcome.Stored;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Files of records: taking them in for a draft, and giving out those of public editions. */
@ApplicationScoped
public class RecordFiles {
    private final Documents documents;
    private final Drafts drafts;
    private final RecordRepository records;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final FilePages pages;
    private final UploadStore uploads;
    private final FilesConfig config;
    private final Clock clock;

    RecordFiles(
            Documents documents,
            Drafts drafts,
            RecordRepository records,
            EditionRepository editions,
            EditionFiles files,
            FilePages pages,
            UploadStore uploads,
            FilesConfig config,
            Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.records = records;
        this.editions = editions;
        this.files = files;
        this.pages = pages;
        this.uploads = uploads;
        this.config = config;
        this.clock = clock;
    }

    /** What one file may be. */
    public Limits limits() {
        return documents.limits().atMost(config.maxBytes());
    }

    /**
     * Keeps a file for a form that is still open; a refused one leaves nothing behind. Takes as long as reading the file
     * takes, outside any transaction.
     *
     * @param name as the sender calls the file
     */
    public Upload handOver(Actor actor, InputStream in, @Nullable String name) {
        actor.require(Permission.RECORD_DRAFT);
        StoreOutcome outcome = documents.store(in, name, limits());
        outcome.orThrow("file");
        Stored stored = (Stored) outcome;
        Upload upload = new Upload(UUID.randomUUID(), AttachedFile.of(stored));
        uploads.add(
                upload, actor.id(), clock.instant()); // before the pages, which are swept when nothing refers to them
        pages.keep(upload.file().sha256(), stored.text());
        return upload;
    }

    /** One's own upload; somebody else's is as unknown as none. */
    public Optional<Upload> upload(Actor actor, UUID id) {
        return uploads.find(id, actor.id());
    }

    /** {@link #handOver Keeps} a file and attaches it to a draft. */
    public AttachedFile attach(Actor actor, String recordId, InputStream in, @Nullable String name) {
        drafts.requireRoomForFile(actor, recordId);
        return drafts.attach(actor, recordId, handOver(actor, in, name));
    }

    /** What is known of the text of a file that the actor handed over or sees in a draft. */
    public DocumentText textOf(AttachedFile file) {
        return new DocumentText(file.textState(), pages.of(file.sha256()), Map.of(), List.of());
    }

    /**
     * A file of an edition that the public sees or saw. GONE when the record was withdrawn or its publicity is over; a
     * draft's file is NOT_FOUND, like one that never was.
     */
    @Transactional
    public PublicFile published(String recordId, int edition, int position) {
        DisclosedRecord record = records.visible(recordId).orElseThrow(PortalException::notFound);
        if (record.state() != RecordState.PUBLISHED) {
            throw new PortalException(ProblemType.GONE, Map.of());
        }
        Edition found = editions.published(recordId).stream()
                .filter(e -> e.number() == edition)
                .filter(e -> e.state() == EditionState.LIVE || e.state() == EditionState.SUPERSEDED)
                .findFirst()
                .orElseThrow(PortalException::notFound);
        AttachedFile file =
                files.find(found, position).map(EditionFile::attached).orElseThrow(PortalException::notFound);
        String title = found.publicName();
        return new PublicFile(
                recordId,
                edition,
                position,
                file.sha256(),
                PublicFile.nameOf(title, position, file.mediaType(), file.sha256()),
                title,
                file.pages());
    }

    /** The text of one page of a public file; nothing when it has no such page or no text. */
    @Transactional
    public Optional<PublicFile.PageText> page(PublicFile file, int number) {
        return pages.of(file.sha256(), number).stream()
                .map(page -> new PublicFile.PageText(page.number(), page.text()))
                .findFirst();
    }
}
