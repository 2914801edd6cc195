package org.qingjian.complaint.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Contact;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.FileComplaint;
import org.qingjian.complaint.FilingRules;
import org.qingjian.complaint.IdentityLevel;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.Question;
import org.qingjian.complaint.Route;
import org.qingjian.shared.PortalException.Violation;

/** A draft as the submission it will be, and what is still wrong with it, by page. */
final class FilingForm {
    private static final int SHORTEST_PLACE = 3;
    private static final int SHORTEST_TEXT = 4;
    private static final Map<String, String> FIELDS = Map.of(
            "contact.name", "name",
            "contact.phone", "phone",
            "contact.email", "email",
            "contact.address", "address",
            "contact.coSigners", "coSigners");

    private FilingForm() {}

    static FileComplaint complaint(Draft draft) {
        boolean official = draft.value("what").equals("staff");
        Map<String, String> answers = new HashMap<>();
        FilingStep.medium(draft)
                .ifPresent(medium -> Question.of(medium).forEach(question -> {
                    String answer = draft.value("q-" + question.code());
                    if (!answer.isBlank()) {
                        answers.put(question.code(), answer);
                    }
                }));
        String region = draft.value("region");
        return new FileComplaint(
                Words.kind(draft.value("what")),
                identity(draft),
                official ? Medium.OTHER : FilingStep.medium(draft).orElse(null),
                draft.value("text"),
                draft.value("occurred"),
                draft.value("place"),
                null,
                null,
                region.equals(FilingStep.OUTSIDE) ? "" : region,
                NamedPlace.code(draft),
                draft.value("accused"),
                answers,
                contact(draft));
    }

    private static @Nullable IdentityLevel identity(Draft draft) {
        return Arrays.stream(IdentityLevel.values())
                .filter(level -> level.name().equals(draft.value("identity")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Contact contact(Draft draft) {
        if (identity(draft) == IdentityLevel.ANONYMOUS) {
            return null;
        }
        Contact contact = new Contact(
                        draft.value("name"), draft.value("phone"), draft.value("email"), draft.value("address"))
                .with(draft.value("coSigners"));
        return contact.isEmpty() ? null : contact;
    }

    /** What is wrong on one page, with the names of its fields. */
    static List<Violation> violations(FilingStep step, Draft draft) {
        List<Violation> all = new ArrayList<>();
        for (Violation violation : FilingRules.violations(complaint(draft))) {
            String field = FIELDS.getOrDefault(violation.field(), violation.field());
            if (step.fields().contains(field)) {
                all.add(new Violation(field, violation.code(), violation.message()));
            }
        }
        if (all.isEmpty()) {
            more(step, draft, all);
        }
        return all;
    }

    private static void more(FilingStep step, Draft draft, List<Violation> all) {
        switch (step) {
            case BEFORE -> {
                if (!isOption("BEFORE", draft.value("before"))) {
                    all.add(new Violation("before", "missing", ""));
                }
            }
            case MATTER -> {
                if (!isOption(draft.value("medium"), draft.value("matter"))) {
                    all.add(new Violation("matter", "missing", ""));
                }
            }
            case TEXT -> {
                if (draft.value("text").strip().length() < SHORTEST_TEXT) {
                    all.add(new Violation("text", "too-short", ""));
                }
            }
            case PLACE -> {
                if (draft.value("place").strip().length() < SHORTEST_PLACE) {
                    all.add(new Violation("place", "too-short", ""));
                }
            }
            default -> {}
        }
    }

    private static boolean isOption(String group, String value) {
        return value.equals(FilingStep.NONE) || Route.find(group, value).isPresent();
    }
}
