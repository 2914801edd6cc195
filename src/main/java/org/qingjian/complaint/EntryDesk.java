package org.qingjian.complaint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.complaint.MaskedFiling.Origin;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;

/**
 * Takes in what was said on the telephone or at the counter, written, or sent on by another office. It goes the way of every
 * submission: identity sealed, text masked, a receipt for the complainant.
 */
@ApplicationScoped
public class EntryDesk {
    private static final int LONGEST_NUMBER = 60;
    private static final Set<Channel> BY_NUMBER = EnumSet.of(Channel.H12345, Channel.N12369);
    private static final Set<Channel> SENT_ON =
            EnumSet.of(Channel.H12345, Channel.N12369, Channel.DEPT, Channel.SUPERIOR, Channel.OPINION);
    private static final Set<Channel> WITH_A_DAY = EnumSet.of(Channel.SUPERIOR, Channel.OPINION);

    private final Complaints complaints;
    private final ComplaintRepository repository;
    private final AuditLog audit;
    private final Clock clock;

    EntryDesk(Complaints complaints, ComplaintRepository repository, AuditLog audit, Clock clock) {
        this.complaints = complaints;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters it for the clerk's own unit. 400 naming every wrong field, also the number of an order that is there already. */
    public Receipt enter(Actor actor, EnterComplaint entry) {
        actor.require(Permission.COMPLAINT_REGISTER);
        List<Violation> violations = new ArrayList<>(violations(entry));
        violations.addAll(FilingRules.violations(entry.complaint()));
        if (!violations.isEmpty()) {
            throw new PortalException(ProblemType.INVALID_INPUT, Map.of(), violations);
        }
        Channel channel = Objects.requireNonNull(entry.channel());
        String source = SENT_ON.contains(channel) ? channel.name() : "";
        String number = source.isEmpty() ? "" : entry.sourceNumber().strip();
        Branch branch = Objects.requireNonNullElseGet(actor.branch(), Branch::cityBureau);
        Origin origin = new Origin(
                channel,
                branch.code(),
                source,
                number,
                Objects.requireNonNull(entry.receivedOn()),
                "",
                WITH_A_DAY.contains(channel) ? entry.letterDue() : null);
        Arrival arrival = new Arrival(channel, entry.files(), entry.key());
        Receipt receipt = filed(entry, arrival, origin);
        audit.record(
                actor,
                Action.of("complaint.entered", "complaint", receipt.caseNumber())
                        .with("channel", channel.name()));
        return receipt;
    }

    private Receipt filed(EnterComplaint entry, Arrival arrival, Origin origin) {
        boolean known = !origin.sourceId().isEmpty()
                && QuarkusTransaction.requiringNew()
                        .call(() -> repository.isOrderKnown(origin.channel(), origin.source(), origin.sourceId()));
        if (known) {
            throw PortalException.invalid("sourceNumber", "known", "这个编号已经登记过");
        }
        return complaints.file(entry.complaint(), arrival, origin);
    }

    private List<Violation> violations(EnterComplaint entry) {
        List<Violation> violations = new ArrayList<>();
        Channel channel = entry.channel();
        LocalDate today = LegalZone.today(clock);
        LocalDate received = entry.receivedOn();
        if (channel == null || !EnterComplaint.CHANNELS.contains(channel)) {
            violations.add(new Violation("channel", "missing", "请选一项"));
        }
        if (received == null || received.isAfter(today) || received.isBefore(today.minusYears(1))) {
            violations.add(new Violation("receivedOn", "day", "收到的日子在一年之内，不晚于今天"));
        }
        boolean noDay = entry.letterDue() == null
                || (received != null && entry.letterDue().isBefore(received));
        if (channel != null && WITH_A_DAY.contains(channel) && noDay) {
            violations.add(new Violation("letterDue", "day", "写明来文要求的办结日期"));
        }
        String number = entry.sourceNumber().strip();
        if (number.length() > LONGEST_NUMBER || (channel != null && BY_NUMBER.contains(channel) && number.isEmpty())) {
            violations.add(new Violation("sourceNumber", number.isEmpty() ? "missing" : "too-long", "写明工单号"));
        }
        return violations;
    }
}
