package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Complaints.Filing;
import org.qingjian.complaint.MaskedFiling.Origin;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.Vault.Sealed;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.notation.Regions;
import org.qingjian.shared.time.LegalZone;

/**
 * Takes in the orders of hotlines. Their words go into the vault as they came, and masked into the case; the clock runs from the
 * day the order was dispatched, by the law of that day. An order that the source has already answered arrives closed.
 */
@ApplicationScoped
public class ComplaintImport {
    private final Complaints complaints;
    private final ComplaintRepository repository;
    private final CaseSteps steps;
    private final Masking masking;
    private final Sealing sealing;
    private final CaseClocks clocks;
    private final Vault vault;
    private final KnownWriter writer;
    private final HandlingSettings settings;
    private final Clock clock;

    /**
     * An order as another channel delivers it. The name of the complainant is not in it.
     *
     * @param kind code of the kind; unknown ones become {@link ComplaintKind#OTHER}
     * @param anonymous whether the source says that no name was given
     * @param place free text
     * @param reply what was replied already; empty when nothing was
     */
    public record DeliveredComplaint(
            String sourceId,
            String kind,
            @Nullable LocalDate receivedOn,
            boolean anonymous,
            String title,
            String text,
            String place,
            String reply) {}

    /** Where a delivery comes from and which unit gets it. */
    public record Delivery(String source, String branch) {}

    /** What became of an order. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    ComplaintImport(
            Complaints complaints,
            ComplaintRepository repository,
            CaseSteps steps,
            Masking masking,
            Sealing sealing,
            CaseClocks clocks,
            Vault vault,
            KnownWriter writer,
            HandlingSettings settings,
            Clock clock) {
        this.complaints = complaints;
        this.repository = repository;
        this.steps = steps;
        this.masking = masking;
        this.sealing = sealing;
        this.clocks = clocks;
        this.vault = vault;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes a batch in, in the caller's transaction; one outcome per order, in order. The same order again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> take(Delivery delivery, List<DeliveredComplaint> orders) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DeliveredComplaint order : orders) {
            Optional<Complaint> known = repository.order(Channel.H12345, delivery.source(), order.sourceId());
            outcomes.add(
                    known.map(complaint -> renew(delivery, complaint, order)).orElseGet(() -> create(delivery, order)));
        }
        return outcomes;
    }

    private Outcome create(Delivery delivery, DeliveredComplaint order) {
        LocalDate received = order.receivedOn() == null ? LegalZone.today(clock) : order.receivedOn();
        Origin origin = new Origin(
                Channel.H12345,
                delivery.branch(),
                delivery.source(),
                order.sourceId(),
                received,
                masking.text(order.reply(), null));
        FileComplaint wanted = new FileComplaint(
                kind(order.kind()),
                order.anonymous() ? IdentityLevel.ANONYMOUS : IdentityLevel.SEALED,
                MediumOfText.of(order.title() + order.text()),
                words(order),
                "",
                order.place().isBlank() ? "未写明" : order.place(),
                null,
                null,
                region(order),
                null,
                null,
                null,
                null);
        UUID id = UUID.randomUUID();
        Complaint complaint = complaints.write(
                new Filing(id, complaints.fresh(), sealing.masked(wanted, origin), sealing.sealed(wanted, List.of())));
        if (!order.reply().isBlank()) {
            clocks.forget(complaint);
            LocalDate today = LegalZone.today(clock);
            complaint.closeOn(today);
            vault.keepUntil(complaint.id(), today.plus(settings.keepIdentity()));
            steps.takeOwn(complaint, StepKind.CLOSED, ComplaintState.CLOSED);
        }
        return Outcome.CREATED;
    }

    private Outcome renew(Delivery delivery, Complaint complaint, DeliveredComplaint order) {
        Contact contact = writer.of(complaint.id());
        complaint.deliveredBy(delivery.source());
        String reply = OrderReplies.ownText(complaint)
                .filter(own -> own.equals(order.reply().strip()))
                .map(own -> complaint.provenance().sourceReply())
                .orElseGet(() -> masking.text(order.reply(), contact));
        Matter next = complaint
                .matter()
                .saying(
                        masking.text(words(order), contact),
                        order.place().isBlank()
                                ? complaint.matter().place()
                                : masking.place(
                                        order.place().replace("\u0000", "").strip(), contact),
                        region(order).isEmpty() ? complaint.matter().region() : region(order));
        boolean said = !next.equals(complaint.matter())
                || !reply.equals(complaint.provenance().sourceReply());
        if (said) {
            complaint.correct(next, reply);
            vault.add(complaint.id(), Sealed.text(VaultField.TEXT, "text", words(order)));
        }
        boolean moved = redated(complaint, order);
        boolean other = resorted(complaint, order);
        if (!said && !moved && !other) {
            return Outcome.UNCHANGED;
        }
        steps.takeOwn(complaint, StepKind.IMPORTED, complaint.state());
        return Outcome.UPDATED;
    }

    /** The day of dispatch, from which the clocks run; not of what is over. */
    private boolean redated(Complaint complaint, DeliveredComplaint order) {
        LocalDate day = order.receivedOn();
        return day != null
                && !day.equals(complaint.provenance().receivedOn())
                && complaint.closedOn() == null
                && clocks.receivedOn(complaint, day);
    }

    /** The kind, unless an officer has judged it already; an accusation is never made an ordinary case again. */
    private boolean resorted(Complaint complaint, DeliveredComplaint order) {
        ComplaintKind kind = kind(order.kind());
        ComplaintKind before = complaint.matter().kind();
        boolean judged = !steps.lastBy(complaint, StepKind.RECLASSIFIED).isEmpty();
        if (kind == before
                || kind == ComplaintKind.OTHER
                || kind == ComplaintKind.ACCUSE
                || complaint.isSealed()
                || complaint.closedOn() != null
                || judged) {
            return false;
        }
        complaint.reclassify(
                kind, complaint.matter().medium(), complaint.matter().creditCode());
        clocks.reclassified(
                complaint,
                IntakeClocks.of(Channel.H12345, before),
                new CaseClocks.Change(LegalZone.today(clock), steps.firstOn(complaint, StepKind.ACCEPTED), "来源平台更正类型"));
        return true;
    }

    private static String words(DeliveredComplaint order) {
        String title = order.title().strip();
        String text = order.text().strip();
        String whole = title.isEmpty() || text.startsWith(title) ? text : title + "\n" + text;
        return whole.replace("\u0000", "");
    }

    private static String region(DeliveredComplaint order) {
        return Regions.find(order.place() + order.text()).stream()
                .map(found -> found.value().code())
                .filter(code -> !code.endsWith("00"))
                .findFirst()
                .orElse("");
    }

    private static ComplaintKind kind(String code) {
        for (ComplaintKind kind : ComplaintKind.values()) {
            if (kind.name().equals(code)) {
                return kind;
            }
        }
        return ComplaintKind.OTHER;
    }
}
