package org.qingjian.complaint.web;

import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Evaluation;
import org.qingjian.complaint.TrackedCase.Action;

/** What programs send about a case that they follow. */
final class CaseBodies {
    private CaseBodies() {}

    /** Number and secret code. */
    record Codes(@Nullable String caseNumber, @Nullable String secretCode) {}

    /** More information about a case. */
    record MessageBody(
            @Nullable String caseNumber,
            @Nullable String secretCode,
            @Nullable String text) {}

    /** A verdict on the answer. */
    record EvaluationBody(
            @Nullable String caseNumber,
            @Nullable String secretCode,
            @Nullable Boolean inTime,
            @Nullable Boolean polite,
            Evaluation.@Nullable Solved solved,
            @Nullable Integer satisfaction) {}

    /** A wish to have the answer looked at again. {@code type}: REVIEW (default), RECHECK, REOPEN. */
    record ReviewBody(
            @Nullable String caseNumber,
            @Nullable String secretCode,
            @Nullable Action type,
            @Nullable String grounds) {}

    /** Where to tell that there is news: a mail address or a mobile number; empty = tell no more. */
    record ReminderBody(
            @Nullable String caseNumber,
            @Nullable String secretCode,
            @Nullable String address) {}

    /** Whether an anonymised answer may be public. */
    record ConsentBody(
            @Nullable String caseNumber,
            @Nullable String secretCode,
            @Nullable Boolean agreed) {}
}
