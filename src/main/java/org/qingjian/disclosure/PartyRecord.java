package org.qingjian.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record about an enterprise as that enterprise sees it in its own file.
 *
 * @param creditCode of the party, as in the record
 * @param branch that answers for it
 * @param agency 名义机关
 * @param edition number of the live edition
 * @param contentHash of the live edition, as the feed of changes names it
 * @param details what a record of this kind holds
 * @param challenges reconsiderations and lawsuits against it
 * @param creditKinds why it is of its tier
 * @param term its credit publicity; null for what is no penalty, or one of which no kind is known
 */
public record PartyRecord(
        RecordLine line,
        String creditCode,
        String branch,
        String agency,
        int edition,
        String contentHash,
        RecordDetails details,
        List<ChallengeView> challenges,
        List<CreditKind> creditKinds,
        @Nullable CreditTerm term) {

    public PartyRecord {
        challenges = List.copyOf(challenges);
        creditKinds = List.copyOf(creditKinds);
    }

    public String id() {
        return line.id();
    }

    /** Its page in the enterprise's own file. */
    public String ownUrl() {
        return "/my/records/" + line.id();
    }

    /** What people call the document: its number, or its title when it has none. */
    public String label() {
        return line.number().isEmpty() ? line.title() : line.number();
    }

    /** Whether a reconsideration or lawsuit is open. */
    public boolean contested() {
        return challenges.stream().anyMatch(ChallengeView::open);
    }

    /** When what was ordered must be done; null when nothing was ordered or no day was set. */
    public @Nullable LocalDate due() {
        return details instanceof RecordDetails.Order order ? order.due() : null;
    }

    /** Whether something was ordered that has to be carried out. */
    public boolean isOrder() {
        return line.kind() == RecordKind.RECTIFY || line.kind() == RecordKind.LIMIT;
    }

    public boolean isPenalty() {
        return line.kind() == RecordKind.PENALTY || line.kind() == RecordKind.DAILY || !creditKinds.isEmpty();
    }

    /** Whom a record is about, and what people call it. */
    public record Named(String creditCode, String label) {}

    /** A record about the enterprise that is not public any more. */
    public record Past(String id, RecordKind kind, String label, RecordState state, Instant since) {
        public String url() {
            return RecordView.urlOf(id);
        }
    }

    /**
     * A document about the enterprise that was approved and is about to be made public.
     *
     * @param due by when it has to be public; null when the law has no limit
     * @param releaseAt set moment; null when none is set
     */
    public record Coming(
            String id,
            RecordKind kind,
            String label,
            @Nullable LocalDate date,
            boolean correction,
            @Nullable PublicationDue due,
            @Nullable Instant releaseAt) {}
}
