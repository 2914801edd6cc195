package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.TrackedCase.Answer;
import org.qingjian.complaint.TrackedCase.Holder;
import org.qingjian.complaint.TrackedCase.Message;
import org.qingjian.complaint.TrackedCase.NextDate;
import org.qingjian.complaint.TrackedCase.TimelineStep;
import org.qingjian.complaint.TrackedCase.Viewer;
import org.qingjian.deadline.DeadlineCase;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.deadline.TermUnit;
import org.qingjian.identity.Branch;
import org.qingjian.identity.vault.ViewerLedger;
import org.qingjian.shared.time.LegalZone;

/** Makes of a case what its complainant may see. */
@Singleton
class TrackedCases {
    private final StepLog steps;
    private final Talk talk;
    private final CaseFiles files;
    private final EvidenceStore evidence;
    private final ComplaintRepository complaints;
    private final ViewerLedger ledger;
    private final StatutoryClocks law;
    private final Clock clock;
    private final AnswerStore answers;
    private final News news;

    TrackedCases(
            StepLog steps,
            Talk talk,
            CaseFiles files,
            EvidenceStore evidence,
            ComplaintRepository complaints,
            ViewerLedger ledger,
            StatutoryClocks law,
            Clock clock,
            AnswerStore answers,
            News news) {
        this.steps = steps;
        this.talk = talk;
        this.files = files;
        this.evidence = evidence;
        this.complaints = complaints;
        this.ledger = ledger;
        this.law = law;
        this.clock = clock;
        this.answers = answers;
        this.news = news;
    }

    TrackedCase of(Complaint complaint) {
        DeadlineRules rules = law.rules();
        CaseRights rights = new CaseRights(complaint, rules, LegalZone.today(clock));
        return new TrackedCase(
                complaint.number(),
                complaint.state(),
                complaint.matter().kind(),
                complaint.identity(),
                complaint.matter().medium(),
                complaint.matter().place(),
                complaint.provenance().receivedAt(),
                complaint.state().isOver() ? null : holder(complaint),
                complaint
                        .clocks()
                        .leading(rules)
                        .map(leading -> next(leading, rules))
                        .orElse(null),
                timeline(complaint),
                talk.of(complaint.id()).stream()
                        .map(m -> new Message(m.at(), m.fromOffice(), blankToNull(m.unit()), m.text(), m.files()))
                        .toList(),
                ledger.of(complaint.id()).stream()
                        .map(l -> new Viewer(l.at(), l.unit(), l.seen().name(), l.reason()))
                        .toList(),
                answer(complaint),
                complaint.evaluation(),
                rights.can(),
                rights.later(),
                files.of(complaint.id()).size(),
                news.isOffered() ? news.isWished(complaint.id()) : null,
                complaint.state().isReplied() && !complaint.isSealed() ? answers.isAgreed(complaint.id()) : null,
                complaint.isSealed()
                        ? List.of()
                        : complaints.partsOf(complaint).stream()
                                .filter(other -> !other.isSealed())
                                .map(Complaint::number)
                                .toList());
    }

    private static Holder holder(Complaint complaint) {
        if (complaint.isSealed()) {
            return new Holder("专门渠道", "a sealed channel");
        }
        Branch branch = Branch.find(complaint.branch()).orElseGet(Branch::cityBureau);
        return new Holder(branch.name(), branch.nameEn());
    }

    static NextDate next(Clocks.Leading leading, DeadlineRules rules) {
        DeadlineCase replayed = leading.run().replay(rules);
        StatutoryClock row = replayed.clock();
        LocalDate from = leading.run().events().get(0).date();
        return new NextDate(
                leading.due().date(),
                row.key(),
                row.name(),
                row.law(),
                from,
                leading.due().provisional(),
                leading.run().events().size() == 1,
                row.term().unit() == TermUnit.WORKING_DAY,
                leading.due().steps());
    }

    private List<TimelineStep> timeline(Complaint complaint) {
        return steps.of(complaint.id()).stream()
                .filter(StepLog.Entry::open)
                .map(e -> new TimelineStep(
                        e.step(), e.on(), e.at(), blankToNull(e.unit()), blankToNull(e.note()), StepLaws.of(e.step())))
                .toList();
    }

    private @Nullable Answer answer(Complaint complaint) {
        Reply reply = complaint.reply();
        if (reply == null || reply.sentAt() == null) {
            return null;
        }
        return new Answer(
                LegalZone.dateOf(reply.sentAt()),
                reply.request(),
                reply.facts(),
                reply.opinion(),
                reply.outcome(),
                reply.legalBasis(),
                reply.remedy(),
                reply.decisionNumber(),
                evidence.of(complaint.id()).stream()
                        .map(Evidence::record)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
