package org.qingjian.complaint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.complaint.MaskedFiling.Origin;
import org.qingjian.identity.Branch;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.Vault.Sealed;
import org.qingjian.shared.database.DirectWrites;
import org.qingjian.shared.outbox.Outbox;
import org.qingjian.shared.time.LegalZone;

/**
 * Takes submissions in. What identifies the writer is sealed and the rest masked before anything is written; case, vault entry,
 * clock, first step and event are one transaction, and the receipt is given after its commit.
 */
@ApplicationScoped
public class Complaints {
    private static final int SECRET_BYTES = 10;

    private final ComplaintRepository complaints;
    private final Repeats repeats;
    private final CaseFiles files;
    private final Sealing sealing;
    private final Vault vault;
    private final StepLog steps;
    private final CaseClocks clocks;
    private final CodeBook book;
    private final DirectWrites writes;
    private final Outbox outbox;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Complaints(
            ComplaintRepository complaints,
            Repeats repeats,
            CaseFiles files,
            Sealing sealing,
            Vault vault,
            StepLog steps,
            CaseClocks clocks,
            CodeBook book,
            DirectWrites writes,
            Outbox outbox,
            Clock clock) {
        this.complaints = complaints;
        this.repeats = repeats;
        this.files = files;
        this.sealing = sealing;
        this.vault = vault;
        this.steps = steps;
        this.clocks = clocks;
        this.book = book;
        this.writes = writes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Files a submission. Sent again with the same key and content it gives the same receipt.
     *
     * @throws org.qingjian.shared.PortalException 400 naming every wrong field; 413, 415, 422 naming the file that is refused; 422 for
     *     a key that was used for something else
     */
    public Receipt file(FileComplaint wanted, Arrival arrival) {
        LocalDate today = LegalZone.today(clock);
        return file(
                wanted,
                arrival,
                new Origin(arrival.channel(), Branch.cityBureau().code(), "", "", today, ""));
    }

    /** Files what came by any way. */
    Receipt file(FileComplaint wanted, Arrival arrival, Origin origin) {
        FilingRules.check(wanted);
        Repeats.@Nullable Attempt attempt = arrival.idempotencyKey() == null
                ? null
                : repeats.attempt(arrival.idempotencyKey(), wanted, arrival.files());
        List<CaseFiles.Taken> taken = files.take(arrival.files(), wanted.contact());
        MaskedFiling masked = sealing.masked(wanted, origin);
        String secret = attempt == null ? fresh() : repeats.secret(attempt);
        Complaint written = QuarkusTransaction.requiringNew().call(() -> {
            UUID id = UUID.randomUUID();
            Optional<UUID> before = attempt == null ? Optional.empty() : repeats.claim(attempt, id, clock.instant());
            Complaint complaint = before.map(complaints::findById).orElse(null);
            if (complaint == null) {
                complaint = begin(new Filing(id, secret, masked, sealing.sealed(wanted, taken)));
                ComplaintRow.insert(writes, complaint);
                firstStep(complaint, masked.origin());
                files.add(id, taken);
            }
            return complaint;
        });
        book.learn(written.number(), written.secretMark());
        return receipt(written, secret);
    }

    /** All that one case starts with. */
    record Filing(UUID id, String secret, MaskedFiling masked, List<Sealed> sealed) {
        @Override
        public String toString() {
            return "Filing";
        }
    }

    /** Writes a new case that the caller goes on with, in the caller's transaction. */
    Complaint write(Filing filing) {
        Complaint complaint = begin(filing);
        complaints.persist(complaint);
        complaints.flush();
        firstStep(complaint, filing.masked().origin());
        return complaint;
    }

    /** Seals what identifies the writer and makes the case, which is still to be written. */
    private Complaint begin(Filing filing) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        vault.create(filing.id(), filing.sealed());
        String number = complaints.nextNumber(LegalZone.today(clock).getYear());
        Complaint complaint =
                Complaint.received(filing.id(), number, repeats.mark(filing.secret()), filing.masked(), now);
        clocks.received(complaint);
        return complaint;
    }

    private void firstStep(Complaint complaint, Origin origin) {
        Instant now = complaint.provenance().receivedAt();
        steps.add(
                complaint.id(),
                new StepLog.Entry(
                        now,
                        origin.receivedOn(),
                        origin.source().isEmpty() ? StepKind.RECEIVED : StepKind.IMPORTED,
                        "",
                        "",
                        "",
                        true));
        outbox.publish(new ComplaintFiled(complaint.number(), now));
    }

    private Receipt receipt(Complaint complaint, String secret) {
        LocalDate due = complaint.clocks().runs().stream()
                .findFirst()
                .map(run -> run.replay(clocks.rules()).due().date())
                .or(() -> Optional.ofNullable(complaint.provenance().letterDue()))
                .orElseThrow();
        return new Receipt(
                complaint.number(),
                CaseCode.grouped(secret),
                complaint.provenance().receivedAt(),
                due);
    }

    /** Eighty random bits that nobody was told. */
    String fresh() {
        byte[] bits = new byte[SECRET_BYTES];
        random.nextBytes(bits);
        return CaseCode.secretOf(bits);
    }
}
