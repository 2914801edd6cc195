package org.qingjian.redaction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.redaction.NameReader.Ground;
import org.qingjian.redaction.NameReader.Name;

/**
 * Names that no label introduces. The recogniser proposes; a name is believed only with a common surname, a clear
 * beginning, and a person's deed after it. The rest is shown to the officer as a suspect.
 */
final class UnlabelledNames {
    private static final String BEFORE = "和与及由对向被将把给让叫请跟找同";
    private static final String PLACE = "省市县区镇乡村街道路桥河江湖山岭坑坪岗屯寨庄里弄巷局厂店场院校站港湾涌塘库渠湿岛苑园楼寺庙公";
    private static final double SUSPICIOUS = 3.6;
    private static final int SUSPICIOUSLY_OFTEN = 5;
    private static final int LONGEST_PART = 6;
    private static final int LONGEST_LINE = 400;

    private final Lexicon lexicon;

    UnlabelledNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(NameReader reader, NameFinding out, Occurrences occurrences) {
        TextView view = out.view();
        Map<String, Integer> believed = new HashMap<>();
        for (int from = 0; from < view.length(); ) {
            int to = from + 1;
            while (to < view.length() && to - from < LONGEST_LINE && view.gapBefore(to) != TextView.LINE) {
                to++;
            }
            dotted(out, from, to);
            for (int start : NameStatistics.nameStarts(view.text().substring(from, to))) {
                consider(reader, out, from + start, believed, occurrences);
            }
            from = to;
        }
    }

    private void consider(
            NameReader reader, NameFinding out, int at, Map<String, Integer> believed, Occurrences occurrences) {
        Name trader = reader.doubtfulTrader(at, Ground.NONE);
        if (trader != null && trader.score() >= SUSPICIOUS) {
            out.suspect(trader, "trade-name");
        }
        Name name = read(reader, out.view().text(), at);
        if (name == null || out.isTaken(name)) {
            return;
        }
        String text = out.view().text();
        String value = text.substring(name.from(), name.to());
        boolean opens = at == 0
                || reader.isBoundary(at)
                || !Han.isAt(text, at - 1)
                || BEFORE.indexOf(text.charAt(at - 1)) >= 0
                || followsDeed(text, at);
        boolean digit = at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean deed = reader.isFollowedByDeed(name.to());
        boolean often = occurrences.count(value) > SUSPICIOUSLY_OFTEN;
        boolean owes = followsDeed(text, at) || (name.to() < text.length() && isBetweenPersons(text.charAt(name.to())));
        boolean clear = at == 0 || !Han.isAt(text, at - 1) || occurrences.count(value) > 1;
        double needed = owes ? 2.8 : clear ? 4.0 : 4.5;
        if (opens && deed && !digit && !often && name.score() >= needed && believed.merge(value, 1, Integer::sum) > 0) {
            out.person(name, Confidence.MEDIUM, "recogniser");
        } else if (!digit && name.score() >= SUSPICIOUS) {
            out.suspect(name, "recogniser");
        }
    }

    /** 买买提·吐尔逊 without a word before it: perhaps a person, perhaps an estate or a brand. */
    private static void dotted(NameFinding out, int from, int to) {
        String text = out.view().text();
        for (int dot = from + 2; dot + 2 < to; dot++) {
            if (text.charAt(dot) == '.' || !Han.isDot(text.charAt(dot))) {
                continue;
            }
            int start = dot;
            while (start > from && dot - start < LONGEST_PART && Han.isAt(text, start - 1)) {
                start--;
            }
            int end = dot + 1 + Han.run(text, dot + 1, LONGEST_PART);
            Name whole = new Name(start, end, SUSPICIOUS);
            if (dot - start >= 2 && end - dot > 2 && !out.isTouched(whole)) {
                out.suspect(whole, "dot");
            }
        }
    }

    /** A one-word deed that takes a person: 欠李四. */
    private static boolean followsDeed(String text, int at) {
        return at > 0 && isBetweenPersons(text.charAt(at - 1));
    }

    private static boolean isBetweenPersons(char c) {
        return c == '欠' || c == '雇' || c == '殴';
    }

    private @Nullable Name read(NameReader reader, String text, int at) {
        boolean surname = lexicon.surnameLength(text, at) >= 2
                || (at < text.length() && lexicon.isCommonSurname(text.charAt(at)));
        Name name = surname ? reader.read(at, Ground.NONE) : null;
        return name == null || PLACE.indexOf(text.charAt(name.to() - 1)) >= 0 ? null : name;
    }
}
