package org.qingjian.complaint.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.DeskCase;
import org.qingjian.complaint.Move;
import org.qingjian.complaint.Question;
import org.qingjian.complaint.ReplyTemplate;
import org.qingjian.complaint.web.DeskWords.MoveForm;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.enterprise.Enterprises;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.identity.vault.AccessRequest;
import org.qingjian.identity.vault.VaultField;

/** A case on the desk, in words. */
record DeskCasePage(
        DeskCase c,
        String kinds,
        String state,
        String colour,
        String channel,
        String identity,
        String unit,
        String details,
        String nextName,
        String nextLaw,
        List<Step> steps,
        List<MoveForm> moves,
        boolean mayWrite,
        boolean mayProve,
        List<Option> vaultFields,
        List<Opening> openings,
        boolean mayAsk,
        @Nullable Suggestion suggestion,
        List<Option> templates,
        String error,
        Map<String, String> typed) {

    /** A step in words. */
    record Step(DeskCase.StepLine line, String title) {}

    /** What the words of the case suggest, in words. */
    record Suggestion(String kind, String because, String medium, List<Enterprises.Hit> enterprises) {}

    /** An opening that was asked for, and what this reader may do about it. */
    record Opening(AccessRequest request, String field, String state, boolean decidable, boolean readable) {}

    public boolean failed() {
        return !error.isEmpty();
    }

    /** Whether a form has something typed or filled in, so that it is shown open. */
    public boolean begun(DeskWords.MoveForm form) {
        return form.fields().stream().anyMatch(field -> typed.containsKey(field.id()));
    }

    /** What was typed before in a field that is no move's. */
    public String typedIn(String id) {
        return typed.getOrDefault(id, "");
    }

    /** What was typed before, or what the field starts with. */
    public String value(DeskWords.MoveField field) {
        return typed.getOrDefault(field.id(), field.value());
    }

    static DeskCasePage of(DeskCase c, Words words, Actor actor, String error, Map<String, String> typed) {
        DeskWords desk = new DeskWords(words);
        return new DeskCasePage(
                c,
                words.of("kind", c.line().kind()) + " · "
                        + words.medium(c.line().medium()),
                words.of("state", c.line().state()),
                StateColours.of(c.line().state()),
                words.of("channel", c.line().channel()),
                words.of("identity" + c.line().identity()),
                words.of(c.line().branch()),
                details(c, words),
                c.next() == null ? "" : words.of(c.next().name()),
                c.next() == null ? "" : words.of(c.next().law()),
                c.steps().stream()
                        .map(line -> new Step(line, words.of("step", line.step())))
                        .toList(),
                c.moves().stream()
                        .map(move -> desk.form(move, starts(move, c), c.files()))
                        .toList(),
                actor.may(Permission.COMPLAINT_HANDLE),
                actor.may(Permission.COMPLAINT_HANDLE) && c.provable(),
                c.sealedFields().stream()
                        .filter(field -> field == VaultField.CONTACT || actor.may(Permission.VAULT_OPEN))
                        .map(field -> Option.of(field.name(), words.of("seen", field)))
                        .toList(),
                c.requests().stream()
                        .map(request -> opening(request, words, actor))
                        .toList(),
                actor.may(Permission.VAULT_OPEN)
                        || (actor.may(Permission.CONTACT_OPEN)
                                && c.line().state().isReplied()),
                suggestion(c, words),
                c.moves().contains(Move.DRAFT_REPLY)
                        ? ReplyTemplate.of(c.line().kind()).stream()
                                .map(template -> Option.of(template.code(), words.of(template.title())))
                                .toList()
                        : List.of(),
                error,
                typed);
    }

    private static Map<String, String> starts(Move move, DeskCase c) {
        return switch (move) {
            case DRAFT_REPLY -> Map.of("request", c.text());
            case RECLASSIFY ->
                Map.of(
                        "kind", c.line().kind().name(),
                        "medium", c.line().medium().name(),
                        "creditCode", c.creditCode());
            case SPLIT ->
                Map.of("kind", c.line().kind().name(), "place", c.line().place());
            default -> Map.of();
        };
    }

    private static @Nullable Suggestion suggestion(DeskCase c, Words words) {
        DeskCase.Suggested suggested = c.suggested();
        return suggested == null
                ? null
                : new Suggestion(
                        words.of("kind", suggested.kind()),
                        suggested.because(),
                        words.medium(suggested.medium()),
                        suggested.enterprises());
    }

    private static String details(DeskCase c, Words words) {
        return Question.of(c.line().medium()).stream()
                .filter(question -> c.answers().containsKey(question.code()))
                .map(question -> words.of(question.text()) + " " + c.answers().get(question.code()))
                .collect(Collectors.joining("\n"));
    }

    private static Opening opening(AccessRequest request, Words words, Actor actor) {
        boolean own = request.requestedBy().equals(actor.id());
        return new Opening(
                request,
                words.of("seen", request.field()),
                words.ofTheDesk("request" + request.state()),
                request.state() == AccessRequest.State.WAITING && !own && actor.may(Permission.VAULT_APPROVE),
                request.state() == AccessRequest.State.APPROVED && own);
    }
}
