package org.qingjian.disclosure.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.DraftChange;
import org.qingjian.disclosure.DraftEntry;
import org.qingjian.disclosure.DraftView;
import org.qingjian.disclosure.Drafts;
import org.qingjian.disclosure.RecordFiles;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.Upload;
import org.qingjian.disclosure.reading.Extraction;
import org.qingjian.disclosure.reading.Extractions;
import org.qingjian.disclosure.web.DeskEntryPages.Start;
import org.qingjian.disclosure.web.RecordForm.Problems;
import org.qingjian.document.DocumentType;
import org.qingjian.document.TextState;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/** Builds the entry form from what is known, and saves what comes back; whatever is refused comes back with nothing lost. */
@Singleton
class EntryForms {
    private static final int REFUSED = 400;
    private static final int CONFLICT = 409;
    private static final String NEVER_PUBLIC = "NEVER_PUBLIC";

    private final DraftEntry entry;
    private final Drafts drafts;
    private final RecordFiles files;
    private final Extractions extractions;
    private final FileRefusals refusals;
    private final CurrentActor current;
    private final Clock clock;

    EntryForms(
            DraftEntry entry,
            Drafts drafts,
            RecordFiles files,
            Extractions extractions,
            FileRefusals refusals,
            CurrentActor current,
            Clock clock) {
        this.entry = entry;
        this.drafts = drafts;
        this.files = files;
        this.extractions = extractions;
        this.refusals = refusals;
        this.current = current;
        this.clock = clock;
    }

    /** The form, or the first page again with what is wrong. */
    record Begun(@Nullable RecordForm form, Start start) {}

    /** Where it was saved, or the form again. */
    record Saved(String recordId, int status, @Nullable RecordForm again) {}

    Begun begin(SubmittedForm submitted) {
        String text = submitted.values().text("text");
        String kind = submitted.values().text("kind");
        Given given = take(submitted);
        Upload upload = given.uploads().isEmpty()
                ? null
                : given.uploads().get(given.uploads().size() - 1);
        if (given.problem() != null) {
            return again(kind, text, upload, "file", given.problem().joined());
        }
        if (upload == null && text.isEmpty()) {
            return again(kind, text, null, "file", "nothing");
        }
        Extraction extraction = upload == null ? extractions.read(current.get(), text) : read(upload.file());
        if (extraction.reading().remarks().stream()
                .anyMatch(remark -> remark.code().equals(NEVER_PUBLIC))) {
            return again(kind, text, null, upload == null ? "text" : "file", "neverPublic");
        }
        Optional<RecordKind> known = kindOf(kind)
                .or(() -> Optional.ofNullable(extraction.reading().kind()).map(found -> found.value()));
        if (known.isEmpty()) {
            return again(kind, text, upload, "kind", "kindUnknown");
        }
        return new Begun(filled(known.get(), extraction, given.uploads()), Start.empty());
    }

    private static Begun again(String kind, String text, @Nullable Upload upload, String field, String error) {
        return new Begun(null, new Start(List.of(RecordKind.values()), kind, text, upload, field, error));
    }

    private RecordForm filled(RecordKind kind, Extraction extraction, List<Upload> uploads) {
        FormProposal proposal = FormProposal.of(extraction, kind);
        boolean scan = extraction.file() != null && extraction.file().state() != TextState.TEXT;
        return form(kind, defaults().with(proposal.values().all()), Problems.NONE)
                .read(extraction, proposal.sources())
                .with(uploads)
                .noticed(scan ? "scan" : proposal.sources().isEmpty() ? "nothingRead" : "read")
                .build();
    }

    RecordForm blank(RecordKind kind) {
        return form(kind, defaults(), Problems.NONE).build();
    }

    Saved enter(SubmittedForm submitted) {
        RecordKind kind = kindOf(submitted.values().text("kind"))
                .orElseThrow(() -> PortalException.invalid("kind", "unknown", "没有这种文书"));
        Given given = take(submitted);
        RecordFormReader.Outcome outcome = new RecordFormReader(kind, submitted.values(), today()).read(null);
        Problems problems = problems(outcome, given, "");
        if (isStopped(problems, submitted)) {
            return new Saved(
                    "", REFUSED, shown(kind, submitted, problems, given).build());
        }
        String branch = submitted.values().text("branch");
        String id =
                entry.enter(current.get(), branch.isEmpty() ? ownBranch() : branch, change(outcome, submitted, given));
        return new Saved(id, 0, null);
    }

    RecordForm edit(String recordId, boolean saved) {
        DraftView draft = drafts.find(current.get(), recordId);
        return form(draft.kind(), ContentValues.of(draft.content(), draft.answers()), Problems.NONE)
                .of(draft)
                .readFrom(draft.files())
                .noticed(!draft.isOpen() ? "closed" : saved ? "saved" : "")
                .build();
    }

    Saved save(String recordId, SubmittedForm submitted) {
        DraftView draft = drafts.find(current.get(), recordId);
        Given given = take(submitted);
        RecordFormReader.Outcome outcome =
                new RecordFormReader(draft.kind(), submitted.values(), today()).read(draft.content());
        Problems problems = problems(outcome, given, recordId);
        Builder again = shown(draft.kind(), submitted, problems, given).of(draft, submitted.version());
        if (!draft.isOpen()) {
            return new Saved(recordId, CONFLICT, again.noticed("closed").build());
        }
        if (isStopped(problems, submitted)) {
            return new Saved(recordId, REFUSED, again.build());
        }
        try {
            entry.save(current.get(), recordId, submitted.version(), change(outcome, submitted, given));
            return new Saved(recordId, 0, null);
        } catch (PortalException e) {
            return new Saved(recordId, CONFLICT, conflict(e, recordId, submitted, given));
        }
    }

    /** Somebody else was faster: the form again, with what the draft says now beside each field that differs. */
    private RecordForm conflict(PortalException e, String recordId, SubmittedForm submitted, Given given) {
        if (e.type() != ProblemType.STALE_VERSION && e.type() != ProblemType.ILLEGAL_TRANSITION) {
            throw e;
        }
        DraftView now = drafts.find(current.get(), recordId);
        return shown(now.kind(), submitted, Problems.NONE, given)
                .of(now)
                .beside(ContentValues.of(now.content(), now.answers()))
                .noticed(now.isOpen() ? "stale" : "closed")
                .build();
    }

    private static DraftChange change(RecordFormReader.Outcome outcome, SubmittedForm submitted, Given given) {
        List<UUID> uploads = given.uploads().stream().map(Upload::id).toList();
        return new DraftChange(outcome.content(), outcome.answers(), submitted.detached(), uploads);
    }

    private static boolean isStopped(Problems problems, SubmittedForm submitted) {
        boolean confirmed = !submitted.values().text("confirmed").isEmpty();
        return !problems.errors().isEmpty() || (!problems.warnings().isEmpty() && !confirmed);
    }

    private Problems problems(RecordFormReader.Outcome outcome, Given given, String recordId) {
        List<FieldProblem> errors = new ArrayList<>(outcome.errors());
        if (given.problem() != null) {
            errors.add(given.problem());
        }
        List<FieldProblem> warnings = new ArrayList<>(outcome.warnings());
        entry.liveWithNumber(outcome.content(), recordId)
                .ifPresent(other ->
                        warnings.add(FieldProblem.of(FormField.DOCUMENT_NUMBER, "number.DUPLICATE", List.of(other))));
        return new Problems(errors, warnings);
    }

    /** The uploads of all rounds, and why the newest was not taken. */
    private record Given(List<Upload> uploads, @Nullable FieldProblem problem) {}

    private Given take(SubmittedForm submitted) {
        Actor actor = current.get();
        List<Upload> uploads = new ArrayList<>();
        submitted.uploads().forEach(id -> files.upload(actor, id).ifPresent(uploads::add));
        if (!submitted.hasFile()) {
            return new Given(uploads, null);
        }
        try (InputStream body = submitted.open()) {
            uploads.add(files.handOver(actor, body, submitted.fileName()));
            return new Given(uploads, null);
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            String sentence = refusals.sentence(e.violations().get(0).code());
            return new Given(uploads, new FieldProblem("file", "sentence", List.of(sentence)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Builder shown(RecordKind kind, SubmittedForm submitted, Problems problems, Given given) {
        return form(kind, submitted.values(), problems)
                .with(given.uploads())
                .readFrom(given.uploads().stream().map(Upload::file).toList());
    }

    private Extraction read(AttachedFile file) {
        DocumentType type = DocumentType.ofMediaType(file.mediaType()).orElse(DocumentType.TXT);
        return extractions.of(type, files.textOf(file));
    }

    private FormValues defaults() {
        String branch = ownBranch();
        boolean city = Branch.cityBureau().code().equals(branch);
        return new FormValues(Map.of("branch", List.of(branch), "region", List.of(city ? "" : branch)));
    }

    private String ownBranch() {
        Branch own = current.get().branch();
        return own == null ? "" : own.code();
    }

    private LocalDate today() {
        return LegalZone.today(clock);
    }

    private static Optional<RecordKind> kindOf(String name) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private Builder form(RecordKind kind, FormValues values, Problems problems) {
        return new Builder(kind, values, problems);
    }

    /** Collects the parts of a form by name. */
    private final class Builder {
        private final RecordKind kind;
        private final FormValues values;
        private final Problems problems;
        private String recordId = "";
        private long version;
        private @Nullable Extraction extraction;
        private Map<String, FormProposal.Source> sources = Map.of();
        private Map<String, String> theirs = Map.of();
        private List<AttachedFile> present = List.of();
        private List<Upload> uploads = List.of();
        private String notice = "";

        Builder(RecordKind kind, FormValues values, Problems problems) {
            this.kind = kind;
            this.values = values;
            this.problems = problems;
        }

        Builder of(DraftView draft) {
            return of(draft, draft.version());
        }

        Builder of(DraftView draft, long begunWith) {
            recordId = draft.id();
            version = begunWith;
            present = draft.files();
            return extraction == null ? readFrom(draft.files()) : this;
        }

        Builder read(Extraction read, Map<String, FormProposal.Source> found) {
            extraction = read;
            sources = found;
            return this;
        }

        /** Reads the newest file that has text. */
        Builder readFrom(List<AttachedFile> candidates) {
            return candidates.stream()
                    .filter(file -> file.textState() == TextState.TEXT)
                    .reduce((first, second) -> second)
                    .map(EntryForms.this::read)
                    .map(found -> read(found, FormProposal.of(found, kind).sources()))
                    .orElse(this);
        }

        Builder with(List<Upload> handedOver) {
            uploads = handedOver;
            return this;
        }

        Builder beside(FormValues other) {
            Map<String, String> differing = new TreeMap<>();
            for (FormField field : FormField.of(kind)) {
                String theirsNow = String.join("、", other.list(field.key()));
                String mine = String.join("、", values.list(field.key()));
                if (!theirsNow.replaceAll("\\s+", " ").equals(mine.replaceAll("\\s+", " "))) {
                    differing.put(field.key(), theirsNow);
                }
            }
            theirs = differing;
            return this;
        }

        Builder noticed(String sentence) {
            notice = sentence;
            return this;
        }

        RecordForm build() {
            Branch own = current.get().branch();
            List<Branch> branches = own == null || own.city() ? Branch.all() : List.of(own);
            return new RecordForm(
                    kind,
                    recordId,
                    version,
                    values,
                    problems,
                    extraction,
                    sources,
                    theirs,
                    present,
                    uploads,
                    branches,
                    today(),
                    notice);
        }
    }
}
