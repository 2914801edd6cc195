package org.qingjian.complaint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.TrackedCase.Action;
import org.qingjian.deadline.DeadlineEvent;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.identity.Branch;
import org.qingjian.identity.vault.Vault;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * What complainants do with number and secret code. An unknown number and a wrong code are one answer (404) after the same work:
 * the hash is always made, and only a small row is looked up before it is compared.
 */
@ApplicationScoped
public class Tracking {
    /** Longest message, in UTF-16 units. */
    public static final int LONGEST_MESSAGE = 2_000;

    private static final UUID NO_CASE = new UUID(0, 0);
    private static final byte[] NOBODY = new byte[32];

    private final ComplaintRepository complaints;
    private final EntityManager em;
    private final Repeats repeats;
    private final Talk talk;
    private final CaseSteps steps;
    private final StatutoryClocks law;
    private final TrackedCases views;
    private final AnswerStore answers;
    private final CaseFiles files;
    private final Vault vault;
    private final KnownWriter writer;
    private final News news;

    @SuppressWarnings("TooManyParameters")
    Tracking(
            ComplaintRepository complaints,
            EntityManager em,
            Repeats repeats,
            Talk talk,
            CaseSteps steps,
            StatutoryClocks law,
            TrackedCases views,
            AnswerStore answers,
            CaseFiles files,
            Vault vault,
            KnownWriter writer,
            News news) {
        this.complaints = complaints;
        this.em = em;
        this.repeats = repeats;
        this.talk = talk;
        this.steps = steps;
        this.law = law;
        this.views = views;
        this.answers = answers;
        this.files = files;
        this.vault = vault;
        this.writer = writer;
        this.news = news;
    }

    /** The case; 404 unless both codes are right. */
    @Transactional
    public TrackedCase track(CaseCode code) {
        return views.of(find(code));
    }

    private record Writer(@Nullable Contact contact) {}

    /** Adds information. Completes a case that waits for it. */
    public TrackedCase message(CaseCode code, @Nullable String text) {
        return message(code, text, List.of());
    }

    /**
     * Adds information: words, files or both. Files are looked at outside any transaction, and only for who has the codes.
     *
     * @throws PortalException 400 naming {@code text} or {@code files}; 413, 415, 422 naming the file that is refused
     */
    public TrackedCase message(CaseCode code, @Nullable String text, List<OfferedFile> offered) {
        String words = text == null ? "" : text.replace("\u0000", "").strip();
        Writer from = QuarkusTransaction.joiningExisting()
                .call(() -> new Writer(
                        writer.of(requireMessage(code, words, offered).id())));
        List<CaseFiles.Taken> taken = files.take(offered, from.contact());
        return QuarkusTransaction.joiningExisting().call(() -> {
            Complaint complaint = requireMessage(code, words, offered);
            em.lock(complaint, LockModeType.PESSIMISTIC_WRITE);
            files.addMore(complaint.id(), taken);
            Sealing.files(taken).forEach(original -> vault.add(complaint.id(), original));
            talk.fromComplainant(complaint.id(), words, taken.size());
            complaints.mark(complaint.id(), true);
            if (complaint.state() == ComplaintState.CORRECTING) {
                steps.takeOwn(complaint, StepKind.CORRECTED, ComplaintState.REGISTERED);
            }
            return views.of(complaint);
        });
    }

    private Complaint requireMessage(CaseCode code, String words, List<OfferedFile> offered) {
        Complaint complaint = find(code);
        boolean nothing = words.isEmpty() && offered.isEmpty();
        if (nothing || words.length() > LONGEST_MESSAGE) {
            throw PortalException.invalid("text", nothing ? "missing" : "too-long", "写 1 到 " + LONGEST_MESSAGE + " 个字");
        }
        require(complaint, Action.MESSAGE);
        return complaint;
    }

    /**
     * Tells from now on that there is news, and nothing else, or tells no more.
     *
     * @param address mail address or mobile number; blank = no more
     * @throws PortalException 400 naming {@code address}
     */
    @Transactional
    public TrackedCase tell(CaseCode code, @Nullable String address, Locale locale) {
        Complaint complaint = find(code);
        if (address == null || address.isBlank()) {
            news.wishNoMore(complaint.id());
        } else {
            news.wish(complaint.id(), address, locale);
        }
        return views.of(complaint);
    }

    /** Evaluates the answer; may be changed for seven days. */
    @Transactional
    public TrackedCase evaluate(
            CaseCode code,
            @Nullable Boolean inTime,
            @Nullable Boolean polite,
            Evaluation.@Nullable Solved solved,
            int satisfaction) {
        Complaint complaint = find(code);
        if (solved == null) {
            throw PortalException.invalid("solved", "missing", "选一项：已解决、部分解决、未解决");
        }
        if (satisfaction < 1 || satisfaction > 5) {
            throw PortalException.invalid("satisfaction", "out-of-range", "满意程度是 1 到 5");
        }
        require(complaint, Action.EVALUATE);
        Evaluation before = complaint.evaluation(); // the seven days for changing it run from the first
        complaint.setEvaluation(new Evaluation(
                !Boolean.FALSE.equals(inTime),
                !Boolean.FALSE.equals(polite),
                solved,
                satisfaction,
                before == null ? steps.now() : before.at()));
        steps.takeOwn(complaint, StepKind.EVALUATED, complaint.state());
        return views.of(complaint);
    }

    /** Contests the answer: has the case reopened, asks for 复查, or for 复核. 409 when it is not the time for it. */
    @Transactional
    public TrackedCase contest(CaseCode code, Action action, @Nullable String grounds) {
        Complaint complaint = find(code);
        require(complaint, action);
        String words = grounds == null ? "" : grounds.replace("\u0000", "").strip();
        if (words.length() > LONGEST_MESSAGE) {
            throw PortalException.invalid("grounds", "too-long", "不能超过 " + LONGEST_MESSAGE + " 个字");
        }
        if (!words.isEmpty()) {
            talk.fromComplainant(complaint.id(), words);
            complaints.mark(complaint.id(), true);
        }
        switch (action) {
            case REOPEN -> reopen(complaint);
            case REVIEW ->
                review(complaint, StepKind.REVIEW_ASKED, ComplaintState.UNDER_REVIEW, IntakeClocks.REVIEW_DECIDE);
            case RECHECK ->
                review(complaint, StepKind.RECHECK_ASKED, ComplaintState.UNDER_RECHECK, IntakeClocks.RECHECK_DECIDE);
            default -> throw PortalException.invalid("type", "unknown-type", "REOPEN、REVIEW 或者 RECHECK");
        }
        return views.of(complaint);
    }

    /** Agrees, or agrees no more, that an anonymised answer may be public; taking it back takes the answer from the public. */
    @Transactional
    public TrackedCase agree(CaseCode code, boolean agreed) {
        Complaint complaint = find(code);
        if (!agreed) {
            answers.disagree(complaint.id(), steps.now());
        } else if (complaint.state().isReplied() && !complaint.isSealed()) {
            answers.agree(complaint.id(), steps.now());
        } else {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of("status", complaint.state()));
        }
        return views.of(complaint);
    }

    private void reopen(Complaint complaint) {
        Reopening.reopen(complaint, law.rules(), steps.today(), "complainant");
        vault.keep(complaint.id());
        steps.takeOwn(complaint, StepKind.REOPENED, ComplaintState.REOPENED);
    }

    private void review(Complaint complaint, StepKind kind, ComplaintState to, String clockKey) {
        DeadlineRules rules = law.rules();
        Clocks clocks = complaint.clocks().closeAll(steps.today(), rules);
        for (String right : List.of(IntakeClocks.REVIEW_APPLY, IntakeClocks.RECHECK_APPLY)) {
            clocks = clocks.change(right, rules, run -> run.with(new DeadlineEvent.Closed(steps.today()), rules));
        }
        complaint.closeOn(null);
        complaint.setClocks(clocks.plus(ClockRun.started(steps.today(), clockKey)), rules);
        complaint.returnTo(Branch.cityBureau().code()); // never decided where the answer was given
        vault.keep(complaint.id());
        steps.takeOwn(complaint, kind, to);
    }

    private void require(Complaint complaint, Action action) {
        if (!new CaseRights(complaint, law.rules(), steps.today()).may(action)) {
            throw new PortalException(
                    ProblemType.ILLEGAL_TRANSITION, Map.of("status", complaint.state(), "action", action));
        }
    }

    private Complaint find(CaseCode code) {
        byte[] given = repeats.mark(code.secret());
        List<?> rows = em.createNativeQuery("select id, secret_mark from complaint where number = :n", Object[].class)
                .setParameter("n", code.number())
                .getResultList();
        Object[] row = rows.isEmpty() ? new Object[] {NO_CASE, NOBODY} : (Object[]) rows.get(0);
        boolean right = MessageDigest.isEqual(given, (byte[]) row[1]);
        if (!right || rows.isEmpty()) {
            throw PortalException.notFound();
        }
        return Objects.requireNonNull(complaints.findById((UUID) row[0]));
    }
}
