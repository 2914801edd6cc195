package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the detectors have found in one text, before overlaps are settled. */
final class Findings {
    /** One raw finding; its wording is decided when all are known. */
    record Finding(MaskType type, Span span, Confidence confidence, String evidence) {}

    private final List<Finding> all = new ArrayList<>();

    void add(MaskType type, Span span, Confidence confidence, String evidence) {
        all.add(new Finding(type, span, confidence, evidence));
    }

    /** Whether a passage is already inside a finding of one of the number kinds. */
    boolean covers(Span span) {
        for (Finding f : all) {
            if (f.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** By place, without overlaps: what touches becomes one finding that covers both, named by the higher rank. */
    List<Finding> settled() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt((Finding f) -> f.span().start())
                .thenComparing(f -> f.span().end(), Comparator.reverseOrder()));
        List<Finding> out = new ArrayList<>();
        for (Finding f : sorted) {
            Finding last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && last.span().overlaps(f.span())) {
                out.set(out.size() - 1, joined(last, f));
            } else {
                out.add(f);
            }
        }
        return out;
    }

    private static Finding joined(Finding a, Finding b) {
        Finding lead = a.type().compareTo(b.type()) <= 0 ? a : b;
        Confidence c = a.confidence() == Confidence.HIGH ? a.confidence() : b.confidence();
        Span span = new Span(
                Math.min(a.span().start(), b.span().start()),
                Math.max(a.span().end(), b.span().end()));
        return new Finding(lead.type(), span, c, lead.evidence());
    }
}
