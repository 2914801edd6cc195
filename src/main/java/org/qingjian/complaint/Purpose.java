package org.qingjian.complaint;

/** What an officer opens a case for, seen from where it stands; the ledger's words, in the portal's first language. */
final class Purpose {
    private Purpose() {}

    static String of(ComplaintState state) {
        return switch (state) {
            case SUBMITTED -> "登记";
            case REGISTERED, CORRECTING -> "决定是否受理";
            case ACCEPTED, OBJECTED, REOPENED -> "确定承办单位";
            case ASSIGNED -> "签收";
            case HANDLING -> "办理";
            case IN_REVIEW -> "审核答复";
            case ANSWERED -> "回访、办结";
            case UNDER_REVIEW, REVIEW_DECIDED -> "复查";
            case UNDER_RECHECK -> "复核";
            case REJECTED, FORWARDED, ROUTED, TRANSFERRED, CLOSED, FINAL -> "查阅已办的事项";
        };
    }
}
