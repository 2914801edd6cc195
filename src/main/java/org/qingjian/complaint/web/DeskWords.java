package org.qingjian.complaint.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.DeskCase;
import org.qingjian.complaint.Move;
import org.qingjian.complaint.Reply;
import org.qingjian.complaint.Route;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.identity.Branch;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;

/** The words of moves, their fields and why one was not made. */
final class DeskWords {
    private static final Set<String> LONG =
            Set.of("note", "request", "facts", "legalBasis", "remedy", "evidence", "text");

    private final Words words;

    /**
     * A move as a form.
     *
     * @param fields what is asked for
     */
    record MoveForm(String name, String label, List<MoveField> fields) {
        public boolean plain() {
            return fields.isEmpty();
        }
    }

    /** One field of it: {@code textarea}, {@code select}, {@code checkbox} or {@code input}. */
    record MoveField(String name, String id, String label, String type, List<Option> options, String value) {}

    DeskWords(Words words) {
        this.words = words;
    }

    /**
     * The form of a move.
     *
     * @param values name of a field → what it starts with
     * @param files of the case, which a split may give to the part, too
     */
    MoveForm form(Move move, Map<String, String> values, List<DeskCase.FileLine> files) {
        List<MoveField> fields = new ArrayList<>();
        move.fields().forEach(field -> fields.add(field(move, field, values)));
        if (move == Move.SPLIT) {
            for (int i = 0; i < files.size(); i++) {
                fields.add(tick(move, files.get(i), i + 1));
            }
        }
        return new MoveForm(move.name(), words.ofTheDesk("move" + move.name()), List.copyOf(fields));
    }

    private MoveField tick(Move move, DeskCase.FileLine file, int number) {
        String name = Move.FILE + file.id();
        String label = words.ofTheDesk("fieldfile") + " " + number + " · " + file.mediaType();
        return new MoveField(name, move.name() + "-" + name, label, "checkbox", List.of(), "");
    }

    private MoveField field(Move move, String name, Map<String, String> values) {
        List<Option> options = options(name);
        String type = !options.isEmpty()
                ? "select"
                : LONG.contains(name) ? "textarea" : name.equals("open") ? "checkbox" : "input";
        String value = values.getOrDefault(name, name.equals("remedy") ? words.ofTheDesk("remedyDefault") : "");
        return new MoveField(name, move.name() + "-" + name, words.ofTheDesk("field" + name), type, options, value);
    }

    private List<Option> options(String name) {
        return switch (name) {
            case "branch" ->
                Branch.all().stream()
                        .map(branch -> Option.of(branch.code(), words.of(branch)))
                        .toList();
            case "reasonCode" ->
                Route.reasons().stream()
                        .filter(code -> !code.equals("N13"))
                        .map(code -> Option.of(code, code + " " + reason(code)))
                        .toList();
            case "kind" ->
                Arrays.stream(ComplaintKind.values())
                        .filter(kind -> kind != ComplaintKind.ACCUSE)
                        .map(kind -> Option.of(kind.name(), words.of("kind", kind)))
                        .toList();
            case "medium" -> words.media();
            case "opinion" -> enumOptions("opinion", Reply.Opinion.values());
            case "outcome" -> enumOptions("outcome", Reply.Outcome.values());
            case "ground" -> List.of(Option.of("ADDRESS_UNCLEAR", words.ofTheDesk("groundADDRESS_UNCLEAR")));
            default -> List.of();
        };
    }

    private String reason(String code) {
        return Route.ofReason(code).stream()
                .map(route -> words.of(route.option()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<Option> enumOptions(String group, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), words.of(group, value)))
                .toList();
    }

    /** Why a move was not made. */
    String refusal(PortalException e) {
        return e.violations().stream()
                .map(this::refusal)
                .findFirst()
                .orElseGet(() -> words.ofTheDesk("refusedGeneral"));
    }

    private String refusal(Violation violation) {
        if (violation.field().equals("move")) {
            return words.ofTheDesk("refused" + violation.code());
        }
        return switch (violation.code()) {
            case "identifies" -> words.answers().identifies(violation.message());
            case "unknown-file" -> words.ofTheDesk("refusedUnknownFile");
            case "unfinished" -> words.ofTheDesk("refusedUnfinished") + " · " + label(violation.field());
            case "wrong-code" -> words.ofTheDesk("refusedWrongCode");
            case "unknown-record" -> words.ofTheDesk("refusedUnknownRecord");
            case "proof-missing" -> words.ofTheDesk("refusedProof");
            case "EXTENSION_AFTER_DUE_DATE" -> words.ofTheDesk("refusedLate");
            case "missing", "too-long", "out-of-range" ->
                words.error(violation.field(), violation.code()) + " · " + label(violation.field());
            default ->
                violation.field().equals("file")
                        ? words.error("file", violation.code())
                        : words.ofTheDesk("refusedGeneral");
        };
    }

    private String label(String field) {
        if (field.equals("title")) {
            return words.ofTheDesk("evidenceWhat");
        }
        if (field.equals("record")) {
            return words.ofTheDesk("evidenceNumber");
        }
        boolean known =
                Arrays.stream(Move.values()).anyMatch(move -> move.fields().contains(field));
        return known ? words.ofTheDesk("field" + field) : field;
    }
}
