package org.qingjian.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The command to enter a notice that was served.
 *
 * @param creditCode of the party, as typed
 * @param number 文号
 * @param matter 案由
 * @param proposal what is intended, in the words of the notice
 * @param servedOn day on which the party received it
 * @param hearing whether it tells of the right to a hearing
 * @param performBy last day that a demand sets; null for others
 */
public record NewNotice(
        String creditCode,
        NoticeKind kind,
        String number,
        String matter,
        String proposal,
        LocalDate servedOn,
        boolean hearing,
        @Nullable LocalDate performBy) {}
