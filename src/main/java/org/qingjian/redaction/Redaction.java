package org.qingjian.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What one text would lose before publication, and the public text for what the officer accepts of it. */
public final class Redaction {
    private static final String DROPPED = "已遮盖";

    private final String text;
    private final List<Mask> masks;
    private final List<Mask> suspects;

    private Redaction(String text, List<Mask> masks, List<Mask> suspects) {
        this.text = text;
        this.masks = List.copyOf(masks);
        this.suspects = List.copyOf(suspects);
    }

    static Redaction settle(String text, Findings findings, Findings suspects, PersonRegister register) {
        List<Mask> masks = new ArrayList<>();
        for (Findings.Finding f : findings.settled()) {
            masks.add(mask(text, f, register));
        }
        List<Mask> doubtful = new ArrayList<>();
        for (Findings.Finding f : suspects.settled()) {
            if (!findings.covers(f.span())) {
                doubtful.add(mask(text, f, register));
            }
        }
        return new Redaction(text, masks, doubtful);
    }

    private static Mask mask(String text, Findings.Finding f, PersonRegister register) {
        String value = text.substring(f.span().start(), f.span().end());
        String wording = switch (f.type()) {
            case PERSON_NAME ->
                register.publicWording(TextView.folded(value).compact().text());
            case ADDRESS -> address(value);
            default -> DROPPED;
        };
        return new Mask(f.type(), f.span().start(), f.span().end(), value, wording, f.confidence(), f.evidence());
    }

    private static String address(String value) {
        String lead =
                value.startsWith("住") ? (value.startsWith("住在") ? "住在" : value.startsWith("住于") ? "住于" : "住") : "";
        String county = AddressDetector.toCounty(value.substring(lead.length()));
        return lead + (county.isEmpty() ? DROPPED : county);
    }

    /** The same for the text after a lead that was only read with it. */
    Redaction withoutLead(int length) {
        return length == 0
                ? this
                : new Redaction(text.substring(length), moved(masks, length), moved(suspects, length));
    }

    private List<Mask> moved(List<Mask> of, int back) {
        List<Mask> moved = new ArrayList<>();
        for (Mask m : of) {
            int start = Math.max(m.start(), back);
            if (m.end() > start) {
                moved.add(new Mask(
                        m.type(),
                        start - back,
                        m.end() - back,
                        text.substring(start, m.end()),
                        m.replacement(),
                        m.confidence(),
                        m.evidence()));
            }
        }
        return moved;
    }

    /** The original. Not for the public. */
    public String original() {
        return text;
    }

    /** What to mask, by place, without overlaps. */
    public List<Mask> masks() {
        return masks;
    }

    /** What may be personal data: an officer answers each before release. */
    public List<Mask> suspects() {
        return suspects;
    }

    /**
     * The public text for a set of decisions: masks of this redaction, of its suspects, or added by the officer.
     *
     * @throws IllegalArgumentException when a mask lies outside the text or two overlap
     */
    public PublicText apply(Collection<Mask> accepted) {
        List<Mask> sorted = new ArrayList<>(accepted);
        sorted.sort(Comparator.comparingInt(Mask::start));
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Mask m : sorted) {
            if (m.start() < at || m.end() > text.length() || m.end() <= m.start()) {
                throw new IllegalArgumentException("masks overlap or lie outside the text: " + m);
            }
            out.append(text, at, m.start()).append(m.replacement());
            at = m.end();
        }
        return new PublicText(out.append(text, at, text.length()).toString());
    }

    /** The public text when every proposal is accepted. */
    public PublicText applyAll() {
        return apply(masks);
    }
}
