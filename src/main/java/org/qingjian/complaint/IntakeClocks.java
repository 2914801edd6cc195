package org.qingjian.complaint;

import java.util.Map;
import java.util.Optional;

/**
 * Which clock starts when a submission arrives: what to tell within fifteen days (信访工作条例 art. 23), or the hotline's own
 * limits counted from dispatch (广东省12345政务服务便民热线管理办法). Questions, wishes and suggestions have no limit of their own in
 * law: whichever way they come, the hotline's is kept. Lengths and citations are rows of the clock table.
 */
final class IntakeClocks {
    static final String NOTICE = "CMP_NOTICE";
    static final String OBJECT = "CMP_OBJECT";
    static final String FORWARD = "CMP_FORWARD";
    /** Sign for an order of the hotline. */
    static final String SIGN = "H12345_SIGN";
    /** Transfer or assign what the hotline of the ministry took (环保举报热线工作管理办法 arts. 9–10). */
    static final String HOTLINE_TRANSFER = "HOTLINE_TRANSFER";

    static final String CLOSE = "CMP_CLOSE";
    static final String REVIEW_APPLY = "CMP_REVIEW_APPLY";
    static final String REVIEW_DECIDE = "CMP_REVIEW_DECIDE";
    static final String RECHECK_APPLY = "CMP_RECHECK_APPLY";
    static final String RECHECK_DECIDE = "CMP_RECHECK_DECIDE";

    /** No clock of the law: the date in the letter or the briefing. */
    static final String LETTER = "LETTER";

    private static final String HOTLINE_COMPLAINT = "H12345_COMPLAIN";
    private static final Map<ComplaintKind, String> HOTLINE = Map.of(
            ComplaintKind.ENQUIRE, "H12345_ENQ",
            ComplaintKind.HELP, "H12345_HELP",
            ComplaintKind.SUGGEST, "H12345_HELP");

    private IntakeClocks() {}

    static String of(Channel channel, ComplaintKind kind) {
        if (kind == ComplaintKind.SITEERR) {
            return "SITE_ERR";
        }
        return HOTLINE.getOrDefault(kind, channel == Channel.H12345 ? HOTLINE_COMPLAINT : NOTICE);
    }

    /** What else runs from the day of receipt: what the platforms want done first. */
    static Optional<String> first(Channel channel) {
        return switch (channel) {
            case H12345 -> Optional.of(SIGN);
            case N12369 -> Optional.of(HOTLINE_TRANSFER);
            default -> Optional.empty();
        };
    }

    /** Whether this clock already covers the whole handling, so that acceptance starts no other. */
    static boolean coversHandling(String key) {
        return !key.equals(NOTICE);
    }
}
