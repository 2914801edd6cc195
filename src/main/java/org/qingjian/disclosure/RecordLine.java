package org.qingjian.disclosure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A live record in a list.
 *
 * @param unit the handling unit, or the agency when there is none
 * @param fine yuan
 */
public record RecordLine(
        String id,
        RecordKind kind,
        String title,
        String number,
        String party,
        String unit,
        @Nullable LocalDate date,
        @Nullable Instant publishedAt,
        @Nullable BigDecimal fine,
        @Nullable String projectId,
        String url) {

    static RecordLine of(DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        Issuer issuer = content.issuer();
        return new RecordLine(
                record.id(),
                record.kind(),
                content.title(),
                content.documentNumber(),
                content.party().name(),
                issuer.handlingUnit().isEmpty() ? issuer.agency() : issuer.handlingUnit(),
                content.date(),
                edition.publishedAt(),
                content.fine(),
                record.projectId(),
                RecordView.urlOf(record.id()));
    }
}
