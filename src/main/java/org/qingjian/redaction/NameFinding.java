package org.qingjian.redaction;

/** Names that one layer gives away, as places of its compact reading. */
final class NameFinding {
    private final TextView view;
    private final Protection protection;
    private final PersonRegister register;
    private final Findings findings;
    private final Findings suspects;

    NameFinding(TextView view, Protection protection, PersonRegister register, Findings findings, Findings suspects) {
        this.view = view;
        this.protection = protection;
        this.register = register;
        this.findings = findings;
        this.suspects = suspects;
    }

    TextView view() {
        return view;
    }

    /** A person: masked here, and entered so that every other occurrence goes, too. */
    boolean person(NameReader.Name name, Confidence confidence, String evidence) {
        Span span = view.span(name.from(), name.to());
        if (protection.covers(span)) {
            return false;
        }
        findings.add(MaskType.PERSON_NAME, span, confidence, evidence);
        register.enter(view.text().substring(name.from(), name.to()), evidence);
        return true;
    }

    /** Perhaps a person: shown to the officer, masked only when they say so. */
    void suspect(NameReader.Name name, String evidence) {
        Span span = view.span(name.from(), name.to());
        if (!protection.covers(span) && !findings.covers(span)) {
            suspects.add(MaskType.PERSON_NAME, span, Confidence.MEDIUM, evidence);
        }
    }

    /** Whether any of it stays or is found already. */
    boolean isTouched(NameReader.Name name) {
        Span span = view.span(name.from(), name.to());
        return protection.touches(span) || findings.covers(span);
    }

    boolean isTaken(NameReader.Name name) {
        Span span = view.span(name.from(), name.to());
        return protection.covers(span) || findings.covers(span);
    }
}
