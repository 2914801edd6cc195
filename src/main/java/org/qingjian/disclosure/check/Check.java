package org.qingjian.disclosure.check;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One check: an id, how grave a hit is, where the rule stands, and the look itself, which answers one line of evidence
 * per hit.
 *
 * @param <F> the facts it looks at
 */
record Check<F>(String id, Severity severity, String citation, BiFunction<F, CheckContext, List<String>> look) {
    List<String> evidence(F facts, CheckContext context) {
        return look.apply(facts, context);
    }

    /** One line when the condition holds, none otherwise. */
    static List<String> when(boolean condition, String evidence) {
        return condition ? List.of(evidence) : List.of();
    }
}
