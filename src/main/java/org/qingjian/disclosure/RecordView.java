package org.qingjian.disclosure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a record as the public sees it: an allow-list, and the JSON of {@code GET /api/v1/records/{id}}.
 *
 * @param sourceId its id in the system it was imported from
 * @param revision grows with every public change; the record's ETag
 * @param edition number of this edition; {@code live} tells whether it is the present one
 * @param fine 罚款 in yuan
 * @param contentHash SHA-256 of what this edition says, as the feed of changes names it
 * @param text full text
 * @param rejoinder what its party says beside it; null when it says nothing
 * @param challenges reconsiderations and lawsuits against the decision, the newest first
 */
public record RecordView(
        String id,
        String sourceId,
        RecordKind kind,
        long revision,
        int edition,
        boolean live,
        String title,
        String number,
        Party party,
        String agency,
        String handlingUnit,
        String region,
        @Nullable LocalDate date,
        @Nullable BigDecimal fine,
        @Nullable Instant publishedAt,
        String summary,
        String text,
        RecordDetails details,
        @Nullable String projectId,
        List<FileView> files,
        List<EditionLine> editions,
        List<ChallengeView> challenges,
        @Nullable RejoinderView rejoinder,
        String contentHash,
        String url) {

    /** Whether a reconsideration or lawsuit is open. */
    public boolean contested() {
        return challenges.stream().anyMatch(ChallengeView::open);
    }

    /** What stands beside an edition: the record's published editions, the challenges to it, and what its party says. */
    record History(
            List<Edition> editions,
            List<ChallengeView> challenges,
            @Nullable RejoinderView rejoinder) {}

    /** One line of the record's history, newest first. */
    public record EditionLine(
            int number,
            @Nullable Instant publishedAt,
            @Nullable String note,
            boolean live) {}

    /**
     * A file of the edition.
     *
     * @param name generated: what the sender called it may say too much
     * @param sha256 hash of exactly the bytes that are downloaded
     * @param size bytes
     * @param textState whether its text could be read; {@code SCAN_WITHOUT_TEXT} says that pages are pictures
     * @param url the download
     * @param textUrl page for people with the text of its first page; absent when there is no text
     */
    public record FileView(
            String name,
            String mediaType,
            long size,
            @Nullable Integer pages,
            String sha256,
            String textState,
            String url,
            @Nullable String textUrl) {}

    static RecordView of(DisclosedRecord record, Edition edition, History history, List<FileView> files) {
        RecordContent content = edition.content(record.kind());
        return new RecordView(
                record.id(),
                record.sourceId(),
                record.kind(),
                record.revision(),
                edition.number(),
                edition.state() == EditionState.LIVE,
                content.title(),
                content.documentNumber(),
                content.party(),
                content.issuer().agency(),
                content.issuer().handlingUnit(),
                content.issuer().region(),
                content.date(),
                content.fine(),
                edition.publishedAt(),
                content.summary(),
                content.body(),
                content.details(),
                record.projectId(),
                files,
                history.editions().stream().map(RecordView::line).toList(),
                history.challenges(),
                history.rejoinder(),
                edition.contentHash(),
                urlOf(record.id()));
    }

    static String urlOf(String recordId) {
        return "/records/" + recordId;
    }

    private static EditionLine line(Edition edition) {
        return new EditionLine(
                edition.number(), edition.publishedAt(), edition.changeNote(), edition.state() == EditionState.LIVE);
    }
}
