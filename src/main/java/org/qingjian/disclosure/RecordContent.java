package org.qingjian.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that one edition says. Holds public fields only: what must not be public never enters it.
 *
 * @param documentNumber 文号 as printed, or empty
 * @param date date of the decision or document, legal zone
 * @param fine 罚款 in yuan, or null when none was imposed
 * @param summary one plain sentence, or empty
 * @param body full text, or empty
 */
public record RecordContent(
        RecordKind kind,
        String title,
        String documentNumber,
        Party party,
        Issuer issuer,
        @Nullable LocalDate date,
        @Nullable BigDecimal fine,
        String summary,
        String body,
        RecordDetails details) {

    public RecordContent {
        Objects.requireNonNull(kind);
        title = title.strip();
        documentNumber = documentNumber.strip();
    }
}
