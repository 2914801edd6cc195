package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.complaint.TrackedCase.Action;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** The state diagram of domain.md §3.3, written down a second time: every other move is refused and leaves no trace. */
@QuarkusTest
class MovesPropertyTest {
    private static final int WALKS = 80;
    private static final int LONGEST_WALK = 20;
    private static final Map<ComplaintState, Set<Move>> DIAGRAM = diagram("""
            SUBMITTED      REGISTER SEAL OBJECT_TO_SENDER SENDER_INSISTS HAND_BACK TRANSFER PAUSE RESUME
            REGISTERED     ACCEPT ASK_CORRECTION REJECT FORWARD ROUTE RECLASSIFY SPLIT WITHDRAW_FORWARD CONFIRM_FORWARD OBJECT_TO_SENDER SENDER_INSISTS HAND_BACK SEAL TRANSFER PAUSE RESUME
            CORRECTING     ACCEPT REJECT FORWARD ROUTE RECLASSIFY SPLIT WITHDRAW_FORWARD CONFIRM_FORWARD OBJECT_TO_SENDER SENDER_INSISTS HAND_BACK SEAL PAUSE RESUME
            ACCEPTED       ASSIGN JOIN EXTEND RECLASSIFY SPLIT
            ASSIGNED       SIGN_IN OBJECT JOIN EXTEND RECLASSIFY
            OBJECTED       ASSIGN APPOINT EXTEND RECLASSIFY
            HANDLING       RECORD JOIN EXTEND DRAFT_REPLY RECLASSIFY
            IN_REVIEW      SEND_BACK REPLY EXTEND
            ANSWERED       CALL_BACK CLOSE EXTEND
            CLOSED         REOPEN
            REOPENED       ASSIGN EXTEND
            UNDER_REVIEW   DECIDE_REVIEW
            REVIEW_DECIDED REOPEN
            UNDER_RECHECK  DECIDE_RECHECK
            """);
    private static final Set<Move> WELL = EnumSet.of(
            Move.REGISTER,
            Move.ACCEPT,
            Move.ASSIGN,
            Move.SIGN_IN,
            Move.DRAFT_REPLY,
            Move.REPLY,
            Move.CALL_BACK,
            Move.CLOSE);
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("note", "情况说明"),
            Map.entry("reasonCode", "N01"),
            Map.entry("organ", "市水务局"),
            Map.entry("branch", "440205"),
            Map.entry("days", "10"),
            Map.entry("ground", "ADDRESS_UNCLEAR"),
            Map.entry("request", "反映有黑水"),
            Map.entry("facts", "现场检查"),
            Map.entry("opinion", "SUPPORTED"),
            Map.entry("outcome", "UNABLE"),
            Map.entry("legalBasis", "水污染防治法"),
            Map.entry("remedy", "可以申请复查"),
            Map.entry("evidence", "照片"),
            Map.entry("kind", "ENQUIRE"),
            Map.entry("medium", "AIR"),
            Map.entry("text", "另一件事"),
            Map.entry("place", "某镇砖厂"));

    @Inject
    CaseDesk desk;

    @Inject
    Complaints complaints;

    @Inject
    Tracking tracking;

    @Inject
    ComplaintRepository repository;

    @Inject
    StatutoryClocks law;

    @Inject
    EntityManager em;

    @Inject
    EvidenceDesk evidence;

    @Inject
    Publication publication;

    private final Set<Reply.Outcome> drafted = EnumSet.noneOf(Reply.Outcome.class);
    private final Set<Reply.Outcome> closed = EnumSet.noneOf(Reply.Outcome.class);
    private String decision = "";
    private int unproved;
    private final Map<Permission, List<Actor>> officers = new EnumMap<>(Permission.class);

    private static Map<ComplaintState, Set<Move>> diagram(String lines) {
        Map<ComplaintState, Set<Move>> diagram = new EnumMap<>(ComplaintState.class);
        for (ComplaintState state : ComplaintState.values()) {
            diagram.put(state, Set.of());
        }
        lines.lines()
                .map(line -> line.split(" +"))
                .forEach(words -> diagram.put(
                        ComplaintState.valueOf(words[0]),
                        Arrays.stream(words).skip(1).map(Move::valueOf).collect(Collectors.toSet())));
        return diagram;
    }

    @BeforeEach
    void a_decision_that_everybody_can_read() {
        RecordContent content = ARecord.penalty();
        publication.publish(publication.enter(ARecord.entered(content)), null);
        decision = content.documentNumber();
    }

    @BeforeEach
    void officers() {
        officers.put(Permission.COMPLAINT_HANDLE, List.of(SignInForTests.actorOf("440200", Role.COMPLAINT_HANDLER)));
        officers.put(
                Permission.COMPLAINT_SUPERVISE,
                Stream.generate(() -> SignInForTests.actorOf("440200", Role.SUPERVISOR))
                        .limit(6)
                        .toList());
        officers.put(Permission.COMPLAINT_CALL_BACK, List.of(SignInForTests.actorOf("440200", Role.CALL_BACK_OFFICER)));
    }

    @Test
    void from_every_state_every_move_that_is_not_drawn_is_refused() {
        int refused = 0;
        Random random = new Random(1);
        String ordinary = filed(ComplaintKind.REPORT).caseNumber();
        String sealed = filed(ComplaintKind.ACCUSE).caseNumber();
        for (String number : List.of(ordinary, sealed)) {
            for (ComplaintState state : ComplaintState.values()) {
                force(number, state);
                for (Move move : Move.values()) {
                    boolean drawn = DIAGRAM.get(state).contains(move);
                    boolean onSealedRoute = move == Move.REGISTER || move == Move.TRANSFER;
                    boolean mine = number.equals(ordinary) ? move != Move.TRANSFER : onSealedRoute;
                    if (!drawn || !mine) {
                        refusedWithoutTrace(number, move, random);
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(700);
    }

    private void refusedWithoutTrace(String number, Move move, Random random) {
        String before = row(number);
        PortalException refusal =
                catchThrowableOfType(PortalException.class, () -> desk.make(officer(move, random), number, move, FORM));
        assertThat(refusal).as("%s from %s", move, before).isNotNull();
        assertThat(refusal.type()).as("%s from %s", move, before).isEqualTo(seen(move, number));
        assertThat(row(number)).isEqualTo(before);
    }

    /** Who must not even see an accusation learns nothing of its state. */
    private ProblemType seen(Move move, String number) {
        boolean sealed = (Boolean) em.createNativeQuery("select sealed from complaint where number = :n", Boolean.class)
                .setParameter("n", number)
                .getSingleResult();
        return sealed && move.permission() != Permission.COMPLAINT_SUPERVISE
                ? ProblemType.NOT_FOUND
                : ProblemType.ILLEGAL_TRANSITION;
    }

    @Test
    void random_lives_go_only_along_the_diagram_and_every_due_date_replays() {
        Random random = new Random(20261126);
        int made = 0;
        int refused = 0;
        Set<ComplaintState> reached = new TreeSet<>();
        for (int walk = 0; walk < WALKS; walk++) {
            Receipt receipt = filed(ComplaintKind.REPORT);
            String number = receipt.caseNumber();
            for (int step = 0; step < LONGEST_WALK; step++) {
                ComplaintState state = state(number);
                reached.add(state);
                for (int i = 0; i < 2; i++) {
                    Move other = undrawn(state, random);
                    refusedWithoutTrace(number, other, random);
                    refused++;
                }
                proves(receipt.caseNumber(), state, random);
                made += drawn(receipt, state, random) ? 1 : 0;
                replays(number);
                nothingIsAnsweredWithoutProof(number);
            }
        }
        System.out.printf(
                "moves: %d made, %d refused, %d states; replies %s drafted, %s closed, %d without proof refused%n",
                made, refused, reached.size(), drafted, closed, unproved);
        assertThat(drafted).containsExactlyInAnyOrder(Reply.Outcome.values());
        assertThat(closed).contains(Reply.Outcome.UNABLE).hasSizeGreaterThan(1);
        assertThat(unproved).isPositive();
        assertThat(made).isGreaterThan(500);
        assertThat(refused).isGreaterThan(3_000);
        assertThat(reached).hasSizeGreaterThan(12);
    }

    private static Move undrawn(ComplaintState state, Random random) {
        List<Move> others = Arrays.stream(Move.values())
                .filter(move -> !DIAGRAM.get(state).contains(move) || move == Move.TRANSFER)
                .toList();
        return others.get(random.nextInt(others.size()));
    }

    /** Makes one move of the diagram or one of the complainant's; true when its other conditions held too. */
    private boolean drawn(Receipt receipt, ComplaintState state, Random random) {
        List<Move> possible = DIAGRAM.get(state).stream()
                .filter(move -> move != Move.TRANSFER && move != Move.JOIN && move != Move.SEAL)
                .sorted()
                .toList();
        try {
            if (possible.isEmpty() || random.nextInt(4) == 0) {
                complainant(receipt, random);
            } else {
                Move move = chosen(possible, random);
                if (move == Move.DRAFT_REPLY) {
                    return drafts(receipt.caseNumber(), random);
                }
                desk.make(officer(move, random), receipt.caseNumber(), move, FORM);
            }
            return true;
        } catch (PortalException e) {
            assertThat(e.type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION);
            return false;
        }
    }

    /** Half of the time the next move of a case that goes well, so that walks come to their ends. */
    private static Move chosen(List<Move> possible, Random random) {
        return possible.stream()
                .filter(move -> WELL.contains(move) && random.nextBoolean())
                .findFirst()
                .orElseGet(() -> possible.get(random.nextInt(possible.size())));
    }

    /** Links a decision, or takes one back, where the case is open for it. */
    private void proves(String number, ComplaintState state, Random random) {
        boolean open = EnumSet.of(
                        ComplaintState.ACCEPTED,
                        ComplaintState.ASSIGNED,
                        ComplaintState.HANDLING,
                        ComplaintState.REOPENED)
                .contains(state);
        if (!open || random.nextInt(3) > 0) {
            return;
        }
        Actor officer = officer(Move.RECORD, random);
        List<Evidence> there = desk.open(officer, number).evidence();
        if (there.isEmpty()) {
            evidence.link(officer, number, decision);
        } else if (random.nextBoolean()) {
            evidence.takeBack(officer, number, there.get(0).id());
        }
    }

    /** A reply is taken exactly when there is proof, a decision is named that everybody can read, or the law gives no means. */
    private boolean drafts(String number, Random random) {
        Reply.Outcome outcome = Reply.Outcome.values()[random.nextInt(Reply.Outcome.values().length)];
        String named = List.of("", "", decision, "没有这个文号").get(random.nextInt(4));
        Map<String, String> form = new HashMap<>(FORM);
        form.put("outcome", outcome.name());
        form.put("decisionNumber", named);
        boolean proof = outcome == Reply.Outcome.UNABLE || named.equals(decision) || hasEvidence(number);
        boolean right = proof && !named.equals("没有这个文号");
        String before = row(number);
        try {
            desk.make(officer(Move.DRAFT_REPLY, random), number, Move.DRAFT_REPLY, form);
            assertThat(right).as("%s with %s", outcome, named).isTrue();
            drafted.add(outcome);
            return true;
        } catch (PortalException e) {
            assertThat(e.type()).isEqualTo(ProblemType.INVALID_INPUT);
            assertThat(right).as("%s with %s", outcome, named).isFalse();
            assertThat(row(number)).isEqualTo(before);
            unproved++;
            return false;
        }
    }

    private void nothingIsAnsweredWithoutProof(String number) {
        ComplaintState state = state(number);
        if (EnumSet.of(ComplaintState.IN_REVIEW, ComplaintState.ANSWERED, ComplaintState.CLOSED)
                .contains(state)) {
            Reply.Outcome outcome = QuarkusTransaction.requiringNew()
                    .call(() ->
                            repository.byNumber(number).orElseThrow().reply().outcome());
            assertThat(outcome == Reply.Outcome.UNABLE || hasEvidence(number))
                    .as("%s is %s", number, state)
                    .isTrue();
            if (state == ComplaintState.CLOSED) {
                closed.add(outcome);
            }
        }
    }

    private boolean hasEvidence(String number) {
        return !em.createNativeQuery(
                        "select 1 from complaint_evidence e join complaint c on c.id = e.complaint_id"
                                + " where c.number = :n and e.removed_at is null",
                        Object.class)
                .setParameter("n", number)
                .getResultList()
                .isEmpty();
    }

    private void complainant(Receipt receipt, Random random) {
        CaseCode code = CaseCode.typed(receipt.caseNumber(), receipt.secretCode());
        switch (random.nextInt(5)) {
            case 0 -> tracking.message(code, "补充一点");
            case 1 -> tracking.evaluate(code, true, true, Evaluation.Solved.PARTLY, 3);
            case 2 -> tracking.contest(code, Action.REOPEN, "还在排");
            case 3 -> tracking.contest(code, Action.REVIEW, "不服");
            default -> tracking.contest(code, Action.RECHECK, "不服");
        }
    }

    private void replays(String number) {
        QuarkusTransaction.requiringNew().run(() -> {
            Complaint complaint = repository.byNumber(number).orElseThrow();
            assertThat(complaint.dueOn())
                    .as("%s in %s: %s", number, complaint.state(), complaint.clocks())
                    .isEqualTo(complaint
                            .clocks()
                            .leading(law.rules())
                            .map(leading -> leading.due().date())
                            .orElse(null));
        });
    }

    private Actor officer(Move move, Random random) {
        List<Actor> able = officers.get(move.permission());
        return able.get(random.nextInt(able.size()));
    }

    private Receipt filed(ComplaintKind kind) {
        FileComplaint complaint = new FileComplaint(
                kind,
                IdentityLevel.ANONYMOUS,
                Medium.WATER,
                "河水发黑",
                null,
                "某镇河段",
                null,
                null,
                null,
                null,
                null,
                new HashMap<>(),
                null);
        return complaints.file(complaint, Arrival.by(Channel.WEB));
    }

    private ComplaintState state(String number) {
        return ComplaintState.valueOf(
                (String) em.createNativeQuery("select state from complaint where number = :n", String.class)
                        .setParameter("n", number)
                        .getSingleResult());
    }

    private void force(String number, ComplaintState state) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update complaint set state = :s, version = version + 1 where number = :n")
                        .setParameter("s", state.name())
                        .setParameter("n", number)
                        .executeUpdate());
    }

    private String row(String number) {
        return em.createNativeQuery(
                        "select cast(c as text) || (select count(*) from complaint_step s where s.complaint_id = c.id)"
                                + " from complaint c where number = :n",
                        String.class)
                .setParameter("n", number)
                .getSingleResult()
                .toString();
    }
}
