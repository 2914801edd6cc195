package org.qingjian.complaint;

import static org.qingjian.complaint.ComplaintState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.Permission;

/**
 * What an officer can do with a case: who may, in which states, what has to be written for it, and where it leads. Together with
 * what complainants do ({@link TrackedCase.Action}) this is the whole state machine.
 */
public enum Move {
    REGISTER(Permission.COMPLAINT_HANDLE, REGISTERED, EnumSet.of(SUBMITTED)),
    ACCEPT(Permission.COMPLAINT_HANDLE, ACCEPTED, EnumSet.of(REGISTERED, CORRECTING)),
    ASK_CORRECTION(Permission.COMPLAINT_HANDLE, CORRECTING, EnumSet.of(REGISTERED), "note"),
    REJECT(Permission.COMPLAINT_HANDLE, REJECTED, EnumSet.of(REGISTERED, CORRECTING), "reasonCode", "organ", "note"),
    /** Proposes to pass it on; another person confirms it. */
    FORWARD(Permission.COMPLAINT_HANDLE, null, EnumSet.of(REGISTERED, CORRECTING), "organ", "note"),
    /** Takes the proposal back before anybody confirmed it. */
    WITHDRAW_FORWARD(Permission.COMPLAINT_HANDLE, null, EnumSet.of(REGISTERED, CORRECTING), "note"),
    CONFIRM_FORWARD(Permission.COMPLAINT_SUPERVISE, FORWARDED, EnumSet.of(REGISTERED, CORRECTING)),
    /** Not ours, says the bureau to the office that sent it (信访工作条例 art. 23(3)). */
    OBJECT_TO_SENDER(Permission.COMPLAINT_HANDLE, null, EnumSet.of(SUBMITTED, REGISTERED, CORRECTING), "note"),
    SENDER_INSISTS(Permission.COMPLAINT_HANDLE, null, EnumSet.of(SUBMITTED, REGISTERED, CORRECTING), "note"),
    /** The sender has agreed. */
    HAND_BACK(Permission.COMPLAINT_HANDLE, FORWARDED, EnumSet.of(SUBMITTED, REGISTERED, CORRECTING), "note"),
    /** Another kind or medium, with a reason that the complainant reads; the clocks follow. */
    RECLASSIFY(
            Permission.COMPLAINT_HANDLE,
            null,
            EnumSet.of(REGISTERED, CORRECTING, ACCEPTED, ASSIGNED, OBJECTED, HANDLING),
            "kind",
            "medium",
            "creditCode",
            "note"),
    /** One of several matters becomes a case of its own (拆分). */
    SPLIT(
            Permission.COMPLAINT_HANDLE,
            null,
            EnumSet.of(REGISTERED, CORRECTING, ACCEPTED),
            "text",
            "place",
            "kind",
            "medium"),
    ROUTE(Permission.COMPLAINT_HANDLE, ROUTED, EnumSet.of(REGISTERED, CORRECTING), "note"),
    /** Accusations only: to the discipline organ, sealed (信访工作条例 art. 30). */
    TRANSFER(Permission.COMPLAINT_SUPERVISE, TRANSFERRED, EnumSet.of(SUBMITTED, REGISTERED), "note"),
    /** What turns out to be an accusation goes into the sealed queue of the city bureau's supervisors (T22). */
    SEAL(Permission.COMPLAINT_HANDLE, REGISTERED, EnumSet.of(SUBMITTED, REGISTERED, CORRECTING)),
    ASSIGN(Permission.COMPLAINT_HANDLE, ASSIGNED, EnumSet.of(ACCEPTED, OBJECTED, REOPENED), "branch"),
    /** After two objections the city bureau's word is the last (信访工作条例 art. 24). */
    APPOINT(Permission.COMPLAINT_SUPERVISE, ASSIGNED, EnumSet.of(OBJECTED), "branch"),
    SIGN_IN(Permission.COMPLAINT_HANDLE, HANDLING, EnumSet.of(ASSIGNED)),
    OBJECT(Permission.COMPLAINT_HANDLE, OBJECTED, EnumSet.of(ASSIGNED), "note"),
    RECORD(Permission.COMPLAINT_HANDLE, HANDLING, EnumSet.of(HANDLING), "note", "open"),
    JOIN(Permission.COMPLAINT_HANDLE, null, EnumSet.of(ACCEPTED, ASSIGNED, HANDLING), "number"),
    EXTEND(
            Permission.COMPLAINT_SUPERVISE,
            null,
            EnumSet.of(ACCEPTED, ASSIGNED, OBJECTED, HANDLING, IN_REVIEW, ANSWERED, REOPENED),
            "days",
            "note"),
    PAUSE(Permission.COMPLAINT_SUPERVISE, null, EnumSet.of(SUBMITTED, REGISTERED, CORRECTING), "ground", "note"),
    RESUME(Permission.COMPLAINT_SUPERVISE, null, EnumSet.of(SUBMITTED, REGISTERED, CORRECTING)),
    DRAFT_REPLY(
            Permission.COMPLAINT_HANDLE,
            IN_REVIEW,
            EnumSet.of(HANDLING),
            "request",
            "facts",
            "opinion",
            "outcome",
            "legalBasis",
            "remedy",
            "evidence",
            "decisionNumber"),
    SEND_BACK(Permission.COMPLAINT_SUPERVISE, HANDLING, EnumSet.of(IN_REVIEW), "note"),
    REPLY(Permission.COMPLAINT_SUPERVISE, ANSWERED, EnumSet.of(IN_REVIEW)),
    CALL_BACK(Permission.COMPLAINT_CALL_BACK, null, EnumSet.of(ANSWERED), "note"),
    CLOSE(Permission.COMPLAINT_HANDLE, CLOSED, EnumSet.of(ANSWERED)),
    REOPEN(Permission.COMPLAINT_SUPERVISE, REOPENED, EnumSet.of(CLOSED, REVIEW_DECIDED), "note"),
    DECIDE_REVIEW(Permission.COMPLAINT_SUPERVISE, REVIEW_DECIDED, EnumSet.of(UNDER_REVIEW), "note"),
    DECIDE_RECHECK(Permission.COMPLAINT_SUPERVISE, FINAL, EnumSet.of(UNDER_RECHECK), "note");

    /** Begins the name of a field that is ticked for one file. */
    public static final String FILE = "file-";

    private final Permission permission;
    private final @Nullable ComplaintState to;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, only asked
    private final Set<ComplaintState> from;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> fields;

    Move(Permission permission, @Nullable ComplaintState to, Set<ComplaintState> from, String... fields) {
        this.permission = permission;
        this.to = to;
        this.from = from;
        this.fields = List.of(fields);
    }

    public Permission permission() {
        return permission;
    }

    /** What is asked for, in order. */
    public List<String> fields() {
        return fields;
    }

    /** Whether a move asks for this field; a split also for each file that the part gets ({@link #FILE} and its id). */
    public boolean asksFor(String field) {
        return fields.contains(field) || (this == SPLIT && field.startsWith(FILE));
    }

    boolean startsIn(ComplaintState state) {
        return from.contains(state);
    }

    /** The state it leads to from another. */
    ComplaintState target(ComplaintState present) {
        return to == null ? present : to;
    }
}
