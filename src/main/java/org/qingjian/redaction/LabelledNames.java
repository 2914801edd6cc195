package org.qingjian.redaction;

import org.qingjian.redaction.NameReader.Ground;
import org.qingjian.redaction.NameReader.Name;

/** Names after a word for a person: 见证人林志强, 执法人员：王芳、李建国, 厂长（陈平）. */
final class LabelledNames {
    private static final String SEPARATORS = "_：:\"“”「」『』‘’|/";
    private static final String[] LINKS = {"姓名", "分别为", "分别是", "名叫", "叫做", "为", "是", "系", "叫", "即"};
    private static final String[] JOINTS = {"、", "以及", "和", "与", "及", "/", "；", ";", "，", ","};
    private static final int LONGEST_ASIDE = 40;

    private final Lexicon lexicon;

    LabelledNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(NameReader reader, NameFinding out, Genre genre) {
        String text = out.view().text();
        for (int i = 0; i < text.length(); ) {
            int n = lexicon.labels.longestAt(text, i);
            if (n == 0) {
                i++;
                continue;
            }
            boolean strong = lexicon.strongLabels.contains(text.substring(i, i + n));
            int end = after(
                    reader,
                    out,
                    i + n,
                    strong && genre == Genre.DECISION
                            ? Ground.STRONG
                            : genre == Genre.DECISION ? Ground.MILD : Ground.WEAK);
            i = Math.max(end, i + n);
        }
    }

    /** Reads what follows one label and answers where reading may go on. */
    private int after(NameReader reader, NameFinding out, int at, Ground ground) {
        TextView view = out.view();
        String text = view.text();
        int p = at;
        if (isOpening(text, p)) {
            Name inside = reader.read(p + 1, ground);
            if (inside != null && isClosing(text, inside.to()) && out.person(inside, Confidence.HIGH, "label")) {
                return inside.to();
            }
            p = pastAside(text, p);
        }
        boolean colon = false;
        boolean moved = true;
        while (moved && p < text.length()) {
            moved = false;
            if (SEPARATORS.indexOf(text.charAt(p)) >= 0) {
                colon |= text.charAt(p) == ':' || text.charAt(p) == '：';
                p++;
                moved = true;
            } else if (colon && isOpening(text, p)) {
                int q = pastAside(text, p);
                moved = q > p;
                p = q;
            }
        }
        if (!colon) {
            int link = link(text, p);
            Name linked = link == 0 ? null : reader.read(p + link, ground);
            if (linked != null) {
                return list(reader, out, linked, ground);
            }
            if (p < text.length() && view.gapBefore(p) == TextView.LINE && ground != Ground.STRONG) {
                return at;
            }
        }
        Ground field = !colon ? ground : ground == Ground.STRONG ? Ground.FIELD : Ground.STRONG;
        Name first = reader.read(p, field);
        Name second = first != null && "向和于应对与".indexOf(text.charAt(p)) >= 0 ? reader.read(p + 1, ground) : null;
        if (first != null && second != null && second.to() > first.to()) {
            return at;
        }
        if (first == null && ground != Ground.WEAK) {
            Name perhaps = reader.read(p, field == Ground.MILD ? Ground.STRONG : Ground.FIELD);
            if (perhaps != null && (field != Ground.FIELD) && !colon && perhaps.score() > 3.8) {
                out.suspect(perhaps, "label");
            }
            Name trader = reader.doubtfulTrader(p, ground);
            if (trader != null) {
                out.suspect(trader, "trade-name");
            }
        }
        return first == null ? at : list(reader, out, first, colon ? Ground.STRONG : ground);
    }

    private int list(NameReader reader, NameFinding out, Name first, Ground ground) {
        String text = out.view().text();
        out.person(first, Confidence.HIGH, "label");
        int end = first.to();
        while (true) {
            int p = pastAside(text, end);
            int joint = joint(text, p);
            boolean spaced = joint == 0 && p < text.length() && out.view().gapBefore(p) == TextView.BLANK;
            if (joint == 0 && !spaced) {
                return end;
            }
            boolean loose = spaced || (joint == 1 && "，,；;".indexOf(text.charAt(p)) >= 0);
            Name next = reader.read(p + joint, spaced ? Ground.MILD : loose ? Ground.WEAK : ground);
            if (next == null
                    || (loose && !reader.isBoundary(next.to()))
                    || !out.person(next, Confidence.HIGH, "label")) {
                return end;
            }
            end = next.to();
        }
    }

    private static int joint(String text, int at) {
        for (String j : JOINTS) {
            if (text.startsWith(j, at)) {
                return j.length();
            }
        }
        return 0;
    }

    private static int link(String text, int at) {
        for (String l : LINKS) {
            if (text.startsWith(l, at)) {
                return l.length();
            }
        }
        return 0;
    }

    private static boolean isOpening(String text, int at) {
        return at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '（');
    }

    private static boolean isClosing(String text, int at) {
        return at < text.length() && ")），,；;".indexOf(text.charAt(at)) >= 0;
    }

    private static int pastAside(String text, int at) {
        if (!isOpening(text, at)) {
            return at;
        }
        for (int i = at + 1; i < Math.min(text.length(), at + LONGEST_ASIDE); i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == '）') {
                return i + 1;
            }
        }
        return at;
    }
}
