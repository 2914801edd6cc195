package org.qingjian.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.ImportOutcome.Status;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;

/** Decides, row by row, what a batch of delivered records changes. Writes nothing itself. */
class ImportPlan {
    private final Delivery delivery;
    private final Instant now;
    private final Map<String, Present> present;
    private final Map<String, String> numbersTaken;
    private final Map<String, String> projects;
    private final List<NewRow> created = new ArrayList<>();
    private final List<NewEdition> editions = new ArrayList<>();
    private final List<NewEdition> rewrites = new ArrayList<>();
    private final List<RecordChanged> events = new ArrayList<>();
    private int nextId;

    /**
     * A record of this source that is already here.
     *
     * @param latestHash hash of the newest edition's content
     * @param latestState state of the newest edition
     * @param sealedHash hash of what the newest edition was made of by redaction, or empty
     */
    record Present(
            String recordId,
            RecordState state,
            long revision,
            int latestNumber,
            String latestHash,
            EditionState latestState,
            String sealedHash) {

        /** Whether the newest edition is this content, or was made of it. */
        boolean says(StoredContent content) {
            return latestHash.equals(content.hash()) || sealedHash.equals(content.hash());
        }

        boolean inPreparation() {
            return latestState == EditionState.DRAFT
                    || latestState == EditionState.IN_REVIEW
                    || latestState == EditionState.APPROVED;
        }
    }

    record NewRow(
            String recordId,
            String sourceId,
            RecordKind kind,
            @Nullable String projectId,
            boolean live) {}

    /**
     * A delivered row and what is kept of it.
     *
     * @param held not public before a person has judged it
     */
    record Taken(IncomingRecord row, StoredContent content, boolean held) {}

    /** An edition to write; {@code revision} is the record's revision afterwards, 0 when the public sees no change. */
    record NewEdition(String recordId, int number, StoredContent content, long revision, boolean ofNewRecord) {
        boolean live() {
            return revision > 0;
        }
    }

    ImportPlan(
            Delivery delivery,
            Instant now,
            Map<String, Present> present,
            Map<String, String> numbersTaken,
            Map<String, String> projects) {
        this.delivery = delivery;
        this.now = now;
        this.present = present;
        this.numbersTaken = numbersTaken;
        this.projects = projects;
    }

    int countNew(Map<String, StoredContent> contents) {
        Set<String> known = present.keySet();
        return (int)
                contents.keySet().stream().filter(id -> !known.contains(id)).count();
    }

    ImportOutcome add(Taken taken, List<String> newNumbers) {
        Present here = present.get(taken.row().sourceId());
        return here == null ? enter(taken, newNumbers) : change(here, taken);
    }

    private ImportOutcome enter(Taken row, List<String> newNumbers) {
        StoredContent content = row.content();
        String taken = numbersTaken.get(content.content().kind() + content.numberKey());
        if (taken != null && !content.numberKey().isEmpty()) {
            return new ImportOutcome(Status.NUMBER_TAKEN, taken);
        }
        return create(row, newNumbers.get(nextId++));
    }

    private ImportOutcome create(Taken taken, String number) {
        IncomingRecord row = taken.row();
        StoredContent content = taken.content();
        RecordKind kind = content.content().kind();
        String id = kind.prefix() + "-" + number;
        IncomingRecord.ProjectKey project = row.project();
        boolean live = publishes(taken);
        created.add(new NewRow(id, row.sourceId(), kind, project == null ? null : projects.get(project.key()), live));
        editions.add(new NewEdition(id, 1, content, live ? 1 : 0, true));
        if (live) {
            events.add(new RecordChanged(id, 1, RecordChanged.Change.PUBLISHED, now));
        }
        return new ImportOutcome(Status.CREATED, id, taken.held());
    }

    private boolean publishes(Taken taken) {
        return delivery.release() == Release.PUBLISHED && !taken.held();
    }

    private ImportOutcome change(Present here, Taken taken) {
        StoredContent content = taken.content();
        boolean publish = publishes(taken) && publishable(here.state());
        if (here.says(content) && !(publish && here.inPreparation())) {
            return new ImportOutcome(Status.UNCHANGED, here.recordId(), taken.held() && here.inPreparation());
        }
        if (here.inPreparation()) {
            return changeDraft(here, taken, publish);
        }
        write(here, here.latestNumber() + 1, content, publish);
        return new ImportOutcome(Status.UPDATED, here.recordId(), taken.held());
    }

    /** A draft that nobody has reviewed yet is replaced; one under review is left to its reviewer. */
    private ImportOutcome changeDraft(Present here, Taken taken, boolean publish) {
        if (here.latestState() != EditionState.DRAFT) {
            return new ImportOutcome(Status.UNCHANGED, here.recordId());
        }
        rewrites.add(new NewEdition(
                here.recordId(), here.latestNumber(), taken.content(), publish ? here.revision() + 1 : 0, false));
        if (publish) {
            announce(here);
        }
        return new ImportOutcome(Status.UPDATED, here.recordId(), taken.held());
    }

    private void write(Present here, int number, StoredContent content, boolean publish) {
        editions.add(new NewEdition(here.recordId(), number, content, publish ? here.revision() + 1 : 0, false));
        if (publish) {
            announce(here);
        }
    }

    private void announce(Present here) {
        RecordChanged.Change change =
                here.state() == RecordState.PUBLISHED ? RecordChanged.Change.CORRECTED : RecordChanged.Change.PUBLISHED;
        events.add(new RecordChanged(here.recordId(), here.revision() + 1, change, now));
    }

    private static boolean publishable(RecordState state) {
        return state == RecordState.UNPUBLISHED || state == RecordState.PUBLISHED;
    }

    /** The id that findings and answers of a delivered record are kept under. */
    String subjectOf(IncomingRecord row, String recordId) {
        String project =
                row.project() == null ? null : projects.get(row.project().key());
        return project != null && row.content().kind().isEia() ? project : recordId;
    }

    Delivery delivery() {
        return delivery;
    }

    Instant now() {
        return now;
    }

    List<NewRow> created() {
        return created;
    }

    List<NewEdition> editions() {
        return editions;
    }

    List<NewEdition> rewrites() {
        return rewrites;
    }

    List<RecordChanged> events() {
        return events;
    }
}
