package org.qingjian.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the party and the desk see it.
 *
 * @param statement last day to state and defend (行政处罚法 第四十五条); null for a demand
 * @param hearing last day to ask for a hearing (第六十三条、第六十四条); null when there is no such right
 * @param performance last day that a demand sets
 * @param closedOn when the case went on or was dropped; null while it is open
 */
public record NoticeView(
        String id,
        String creditCode,
        NoticeKind kind,
        String number,
        String matter,
        String proposal,
        LocalDate servedOn,
        @Nullable Countdown statement,
        @Nullable Countdown hearing,
        @Nullable Countdown performance,
        @Nullable LocalDate closedOn) {

    public String url() {
        return "/my/notices/" + id;
    }

    public boolean open() {
        return closedOn == null;
    }

    /** The next last day of those that have not passed, else the latest. */
    public @Nullable Countdown next() {
        Comparator<Countdown> byDay = Comparator.comparing(Countdown::due);
        return Stream.of(statement, hearing, performance)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(countdown -> !countdown.late())
                .min(byDay)
                .or(() -> Stream.of(statement, hearing, performance)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .max(byDay))
                .orElse(null);
    }
}
