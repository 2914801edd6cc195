package org.qingjian.complaint.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.IdentityLevel;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.Question;
import org.qingjian.complaint.Route;

/** The questions of the form, one thing a page, in their order. */
enum FilingStep {
    MEDIUM("medium", 1, List.of("medium")),
    BEFORE("before", 1, List.of("before")),
    MATTER("matter", 1, List.of("matter")),
    TEXT("text", 2, List.of("text", "occurred")),
    QUESTIONS("questions", 2, List.of()),
    PLACE("place", 3, List.of("place", "region", "accused", NamedPlace.CHOSEN)),
    FILES("files", 4, List.of()),
    IDENTITY("identity", 5, List.of("identity")),
    CONTACT("contact", 5, List.of("name", "phone", "email", "address", "coSigners")),
    CHECK("check", 6, List.of());

    /** Value of the district for a place that is not the bureau's. */
    static final String OUTSIDE = "outside";

    /** Value of a choice that says no to all. */
    static final String NONE = "none";

    private final String path;
    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> fields;

    FilingStep(String path, int number, List<String> fields) {
        this.path = path;
        this.number = number;
        this.fields = fields;
    }

    String path() {
        return path;
    }

    int number() {
        return number;
    }

    List<String> fields() {
        return fields;
    }

    static Optional<FilingStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The next question that applies to this draft. */
    FilingStep next(Draft draft) {
        FilingStep next = values()[Math.min(ordinal() + 1, values().length - 1)];
        return next.applies(draft) ? next : next.next(draft);
    }

    /** The question before; empty for the first. */
    Optional<FilingStep> previous(Draft draft) {
        if (ordinal() == 0) {
            return Optional.empty();
        }
        FilingStep previous = values()[ordinal() - 1];
        return previous.applies(draft) ? Optional.of(previous) : previous.previous(draft);
    }

    /** The first question that is asked and has no answer; CHECK when none is left. */
    static FilingStep firstOpen(Draft draft) {
        return Arrays.stream(values())
                .filter(step -> step.applies(draft) && !step.isAnswered(draft))
                .findFirst()
                .orElse(CHECK);
    }

    private boolean applies(Draft draft) {
        boolean official = draft.value("what").equals("staff");
        return switch (this) {
            case MEDIUM, BEFORE -> !official;
            case MATTER -> !official && !Route.of(draft.value("medium")).isEmpty();
            case QUESTIONS ->
                !official && medium(draft).map(m -> !Question.of(m).isEmpty()).orElse(false);
            case CONTACT ->
                !draft.value("identity").isEmpty() && !draft.value("identity").equals(IdentityLevel.ANONYMOUS.name());
            default -> true;
        };
    }

    private boolean isAnswered(Draft draft) {
        return switch (this) {
            case QUESTIONS, FILES -> true;
            case CHECK -> false;
            case CONTACT -> !draft.value("name").isBlank();
            default -> !draft.value(fields.get(0)).isBlank();
        };
    }

    static Optional<Medium> medium(Draft draft) {
        return Arrays.stream(Medium.values())
                .filter(medium -> medium.name().equals(draft.value("medium")))
                .findFirst();
    }
}
