package org.qingjian.disclosure.reading;

import org.jspecify.annotations.Nullable;
import org.qingjian.notation.Found;

/** What the document tells the party about reconsideration (行政复议) and lawsuit (行政诉讼). */
public record Remedies(
        @Nullable Found<String> reconsiderationOrgan,
        @Nullable Found<Integer> reconsiderationDays,
        @Nullable Found<Integer> lawsuitMonths,
        @Nullable Found<String> court) {}
