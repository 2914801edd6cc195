package org.qingjian.party;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The command of an enterprise to ask for something.
 *
 * @param objection what is wrong; only for an objection
 * @param recordId which record; null for one that is missing
 * @param text what the enterprise says
 * @param commitment whether it has signed the 信用承诺; only for a credit repair
 * @param uploads evidence that was handed over before
 */
public record NewRequest(
        RequestKind kind,
        @Nullable ObjectionKind objection,
        @Nullable String recordId,
        String text,
        boolean commitment,
        List<UUID> uploads) {
    public NewRequest {
        uploads = List.copyOf(uploads);
    }

    public static NewRequest objection(
            ObjectionKind objection, @Nullable String recordId, String text, List<UUID> uploads) {
        return new NewRequest(RequestKind.OBJECTION, objection, recordId, text, false, uploads);
    }
}
