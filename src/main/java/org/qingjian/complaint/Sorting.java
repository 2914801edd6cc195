package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingjian.complaint.CaseSteps.Step;
import org.qingjian.identity.Actor;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.notation.CreditCode;
import org.qingjian.shared.PortalException;

/**
 * Corrects what a case is about, and parts one that holds several matters (domain of 信访工作条例 art. 31: what is to be done depends
 * on the kind). The kind changes only with a reason that the complainant reads; the limit of the new kind is counted from the
 * original receipt.
 */
@Singleton
class Sorting {
    private static final int LONGEST_PLACE = 200;

    private final CaseClocks clocks;
    private final StepLog log;
    private final CaseSteps steps;
    private final Talk talk;
    private final ComplaintRepository complaints;
    private final Masking masking;
    private final CaseFiles files;
    private final Vault vault;

    Sorting(
            CaseClocks clocks,
            StepLog log,
            CaseSteps steps,
            Talk talk,
            ComplaintRepository complaints,
            Masking masking,
            CaseFiles files,
            Vault vault) {
        this.clocks = clocks;
        this.log = log;
        this.steps = steps;
        this.talk = talk;
        this.complaints = complaints;
        this.masking = masking;
        this.files = files;
        this.vault = vault;
    }

    /** Another kind, medium or enterprise; 409 when nothing changes, and for an accusation, which has its own way. */
    void reclassify(Complaint complaint, Actor actor, MoveForm form) {
        ComplaintKind kind = kind(form);
        Medium medium = form.choice("medium", Medium.values());
        String code = creditCode(form);
        String why = form.required("note");
        Matter before = complaint.matter();
        boolean same = kind == before.kind() && medium == before.medium() && code.equals(before.creditCode());
        MoveRefused.UNCHANGED.unless(!same);
        String oldClock = IntakeClocks.of(complaint.provenance().channel(), before.kind());
        complaint.reclassify(kind, medium, code);
        clocks.reclassified(
                complaint,
                oldClock,
                new CaseClocks.Change(steps.today(), steps.firstOn(complaint, StepKind.ACCEPTED), why));
        boolean told = kind != before.kind() || medium != before.medium();
        if (told) {
            talk.fromOffice(complaint.id(), actor.unit(), why);
        }
        steps.take(complaint, actor, new Step(StepKind.RECLASSIFIED, complaint.state(), why, told));
    }

    private static ComplaintKind kind(MoveForm form) {
        ComplaintKind kind = form.choice("kind", ComplaintKind.values());
        MoveRefused.SEAL_INSTEAD.unless(kind != ComplaintKind.ACCUSE);
        return kind;
    }

    private static String creditCode(MoveForm form) {
        String typed = form.optional("creditCode");
        if (typed.isEmpty()) {
            return "";
        }
        return CreditCode.parse(typed)
                .optional()
                .map(CreditCode::value)
                .orElseThrow(() -> PortalException.invalid("creditCode", "wrong-code", "不是正确的统一社会信用代码"));
    }

    /**
     * Makes a case of one of several matters. It keeps the day of receipt, the channel and the level of identity; it has its own
     * number and opens with the complainant's code of the first. Contact and the wish for news are sealed again under its own key;
     * nobody reads them for it. Of the files it gets those that the officer ticks; the first keeps all of its own.
     */
    void split(Complaint complaint, Actor actor, MoveForm form) {
        List<UUID> chosen = chosen(complaint, form);
        ComplaintKind kind = kind(form);
        Matter whole = complaint.matter();
        Matter part = whole.part(
                kind,
                form.choice("medium", Medium.values()),
                masking.text(form.required("text"), null),
                masking.place(place(form), null));
        UUID id = UUID.randomUUID();
        vault.createLike(complaint.id(), id);
        Complaint other = Complaint.part(
                complaint, id, complaints.nextNumber(steps.today().getYear()), part);
        clocks.received(other);
        complaints.persist(other);
        complaints.flush();
        share(complaint.id(), id, chosen);
        LocalDate received = complaint.provenance().receivedOn();
        log.add(id, new StepLog.Entry(steps.now(), received, StepKind.RECEIVED, "", "", "", true));
        steps.take(other, actor, new Step(StepKind.PARTED, ComplaintState.REGISTERED, complaint.number(), true));
        steps.take(complaint, actor, new Step(StepKind.SPLIT, complaint.state(), other.number(), true));
    }

    private List<UUID> chosen(Complaint complaint, MoveForm form) {
        List<String> ticked = form.tickedOf(Move.FILE);
        List<UUID> chosen = files.of(complaint.id()).stream()
                .map(CaseFiles.Entry::id)
                .filter(file -> ticked.contains(file.toString()))
                .toList();
        if (chosen.size() < ticked.size()) {
            throw PortalException.invalid("file", "unknown-file", "没有这个附件");
        }
        return chosen;
    }

    private void share(UUID wholeId, UUID partId, List<UUID> chosen) {
        Map<String, String> names = new LinkedHashMap<>();
        files.copy(wholeId, partId, chosen).forEach((file, copy) -> {
            names.put(file.toString(), copy.toString());
            names.put(Sealing.nameOf(file), Sealing.nameOf(copy));
        });
        vault.copy(wholeId, partId, VaultField.FILE, names);
    }

    private static String place(MoveForm form) {
        String place = form.required("place");
        if (place.length() > LONGEST_PLACE) {
            throw PortalException.invalid("place", "too-long", "不能超过 " + LONGEST_PLACE + " 个字");
        }
        return place;
    }
}
