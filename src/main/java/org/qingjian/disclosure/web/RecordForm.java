package org.qingjian.disclosure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.Upload;
import org.qingjian.disclosure.reading.Extraction;
import org.qingjian.disclosure.reading.PagedText;
import org.qingjian.disclosure.reading.Reading;
import org.qingjian.disclosure.web.FormProposal.Source;
import org.qingjian.identity.Branch;
import org.qingjian.notation.Found;
import org.qingjian.notation.PenaltyKind;
import org.qingjian.notation.Region;
import org.qingjian.notation.Regions;

/**
 * The entry form as it is shown: what is in it, where that was read, what is wrong with it, and what somebody else made of
 * the draft meanwhile.
 *
 * @param recordId empty for a new record
 * @param version of the draft that the form began with
 * @param theirs what the draft says now, where that differs, after somebody else saved it
 * @param files that the draft has; {@code uploads} are those handed over since
 * @param notice key of a sentence above the form, or empty
 */
record RecordForm(
        RecordKind kind,
        String recordId,
        long version,
        FormValues values,
        Problems problems,
        @Nullable Extraction extraction,
        Map<String, Source> sources,
        Map<String, String> theirs,
        List<AttachedFile> files,
        List<Upload> uploads,
        List<Branch> branches,
        LocalDate today,
        String notice) {
    private static final String CITY = "440200";

    /** What is wrong, and what is only odd. */
    record Problems(List<FieldProblem> errors, List<FieldProblem> warnings) {
        static final Problems NONE = new Problems(List.of(), List.of());
    }

    /** One choice; {@code label} is empty when the message bundle names it. */
    record Option(String value, String label, boolean chosen) {}

    /** A part of the form with its fields. */
    record Part(String name, List<FormField> fields) {}

    /** Something the document says in two ways. */
    record Disagreement(String field, String first, int firstPage, String second, int secondPage) {}

    public boolean isNew() {
        return recordId.isEmpty();
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (FormField.Section section : FormField.Section.values()) {
            List<FormField> fields = FormField.of(kind).stream()
                    .filter(field -> field.section() == section)
                    .toList();
            if (!fields.isEmpty()) {
                parts.add(new Part(section.name(), fields));
            }
        }
        return parts;
    }

    public boolean failed() {
        return !problems.errors().isEmpty() || !problems.warnings().isEmpty();
    }

    public boolean mustConfirm() {
        return problems.errors().isEmpty() && !problems.warnings().isEmpty();
    }

    public List<FieldProblem> all() {
        List<FieldProblem> all = new ArrayList<>(problems.errors());
        all.addAll(problems.warnings());
        return all;
    }

    public @Nullable FieldProblem problem(String field) {
        return all().stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public String value(String field) {
        return values.text(field);
    }

    public @Nullable Source source(String field) {
        return sources.get(field);
    }

    public @Nullable String their(String field) {
        return theirs.get(field);
    }

    /** Whether somebody else made something different of it meanwhile, be it nothing. */
    public boolean differs(String field) {
        return theirs.containsKey(field);
    }

    /** Ids of what describes a field, for {@code aria-describedby}. */
    public String describedBy(String field, String hint) {
        List<String> ids = new ArrayList<>();
        if (!hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (sources.containsKey(field)) {
            ids.add(field + "-source");
        }
        if (theirs.containsKey(field)) {
            ids.add(field + "-theirs");
        }
        if (problem(field) != null) {
            ids.add(field + "-error");
        }
        return String.join(" ", ids);
    }

    public List<Option> options(FormField field) {
        List<String> chosen = values.list(field.key());
        return switch (field) {
            case KINDS ->
                Arrays.stream(PenaltyKind.values())
                        .filter(penalty -> !penalty.isImposedByPoliceOnly() || chosen.contains(penalty.name()))
                        .map(penalty -> new Option(penalty.name(), penalty.title(), chosen.contains(penalty.name())))
                        .toList();
            case PARTY_KIND -> named(PartyKind.values(), chosen);
            case REQUIRED_CLASS -> named(new EiaClass[] {EiaClass.BOOK, EiaClass.TABLE, EiaClass.REGISTRATION}, chosen);
            case DOCUMENT_CLASS -> named(EiaClass.values(), chosen);
            case EVENT ->
                List.of("决定", "延期", "解除").stream()
                        .map(event -> new Option(event, event, chosen.contains(event)))
                        .toList();
            case REGION -> regions(values.text(FormField.REGION));
            default -> List.of();
        };
    }

    private static List<Option> named(Enum<?>[] constants, List<String> chosen) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), "", chosen.contains(constant.name())))
                .toList();
    }

    /** The city and its counties; a place that is none of them stays what it is. */
    private List<Option> regions(String chosen) {
        List<Option> options = new ArrayList<>();
        Region city = Regions.byCode(CITY).orElseThrow();
        options.add(new Option(CITY, city.name(), chosen.equals(CITY)));
        for (Region county : Regions.within(city, today)) {
            options.add(new Option(county.code(), county.name(), chosen.equals(county.code())));
        }
        if (!chosen.isEmpty() && options.stream().noneMatch(Option::chosen)) {
            String name = Regions.nameOf(chosen);
            options.add(new Option(chosen, name, true));
        }
        return options;
    }

    public String branch() {
        return values.text("branch");
    }

    /** Where title and body say different things. */
    public List<Disagreement> disagreements() {
        return extraction == null
                ? List.of()
                : extraction.reading().disagreements().stream()
                        .map(found -> disagreement(extraction, found))
                        .toList();
    }

    private static Disagreement disagreement(Extraction extraction, Reading.Disagreement found) {
        PagedText.Place first = extraction.place(found.first());
        PagedText.Place second = extraction.place(found.second());
        return new Disagreement(
                found.field(), quote(found.first()), first.page(), quote(found.second()), second.page());
    }

    private static String quote(Found<String> found) {
        return found.quote().replaceAll("\\s+", " ");
    }

    /** What was seen in the document but could not be read, or looks odd. */
    public List<Reading.Remark> remarks() {
        return extraction == null ? List.of() : extraction.reading().remarks();
    }

    /** How many fields were filled from the document. */
    public int filled() {
        return sources.size();
    }
}
