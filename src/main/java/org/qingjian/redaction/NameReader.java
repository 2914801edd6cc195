package org.qingjian.redaction;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person's name that begins at a given place and decides where it ends: at a hard boundary, before a word that
 * follows names, at the form that the document repeats, and else by what given names are made of.
 */
final class NameReader {
    /** How much what stands before speaks for a name. */
    enum Ground {
        /** A word for a person and a colon. */
        FIELD(3.2),
        /** A word that mostly stands before names. */
        STRONG(1.8),
        /** An everyday word for a person, in a text where such words mostly introduce names. */
        MILD(1.1),
        /** An everyday word for a person, or a name's frame. */
        WEAK(0.4),
        /** Nothing. */
        NONE(-0.4);

        private final double weight;

        Ground(double weight) {
            this.weight = weight;
        }
    }

    /** A name at {@code [from, to)} of the compact reading; the score says how well it fits. */
    record Name(int from, int to, double score) {}

    private static final double ENOUGH = 3.6;
    /** The recogniser has seen a name; the caller weighs the rest. */
    private static final double ENOUGH_FOR_RECOGNISED = 2.8;

    private static final int LONGEST_PART = 8;
    private static final Set<Character> NEVER_LAST = Set.of(
            '称', '诉', '说', '的', '到', '被', '把', '将', '与', '及', '系', '是', '在', '们', '等', '未', '不', '也', '了', '着', '已',
            '均', '曾', '并', '又', '就', '都', '从', '由', '欠');

    private final TextView view;
    private final String text;
    private final Lexicon lexicon;
    private final Occurrences occurrences;
    private final TradeNames tradeNames;

    NameReader(TextView view, Lexicon lexicon, Occurrences occurrences) {
        this.view = view;
        this.text = view.text();
        this.lexicon = lexicon;
        this.occurrences = occurrences;
        this.tradeNames = new TradeNames(lexicon);
    }

    /** The name that begins at {@code from}, or nothing. */
    @Nullable
    Name read(int from, Ground ground) {
        if (from >= text.length()) {
            return null;
        }
        if (isLatin(text.charAt(from))) {
            return ground == Ground.FIELD || ground == Ground.STRONG ? latin(from) : null;
        }
        if (!Han.isAt(text, from) || Han.isMasked(text, from)) {
            return null;
        }
        Name dotted = dotted(from, ground);
        if (dotted != null) {
            return dotted;
        }
        Name name = han(from, ground);
        if (name != null && tradeNames.after(text, name.to()) == null) {
            return name;
        }
        return ground == Ground.FIELD ? bounded(from) : null;
    }

    /**
     * What begins with a person's name and may be a trade name as a whole, or nothing; surely registered ones are none
     * to ask about.
     */
    @Nullable
    Name doubtfulTrader(int from, Ground ground) {
        if (!Han.isAt(text, from) || Han.isMasked(text, from)) {
            return null;
        }
        Name name = han(from, ground);
        TradeNames.TradeName trade = name == null ? null : tradeNames.after(text, name.to());
        if (name == null || trade == null) {
            return null;
        }
        boolean doubtful = trade.kind() == TradeNames.Kind.DOUBT
                || (trade.kind() == TradeNames.Kind.PLACE && ground != Ground.NONE);
        return doubtful ? new Name(from, trade.end(), name.score()) : null;
    }

    private @Nullable Name han(int from, Ground ground) {
        int s = lexicon.surnameLength(text, from);
        Name best = s == 0 ? null : best(from, s, ground);
        if (s >= 2 && (best == null || best.score() < ENOUGH) && lexicon.isSurname(text.charAt(from))) {
            best = best(from, 1, ground);
        }
        double needed = ground == Ground.NONE ? ENOUGH_FOR_RECOGNISED : ENOUGH;
        return best != null && best.score() >= needed ? best : null;
    }

    private @Nullable Name best(int from, int s, Ground ground) {
        int shorter = whole(from + s + 1);
        int longer = whole(shorter + 1);
        double a = fits(from, shorter) ? end(from, s, shorter) : Double.NEGATIVE_INFINITY;
        double b = fits(from, longer) ? end(from, s, longer) : Double.NEGATIVE_INFINITY;
        if (a == Double.NEGATIVE_INFINITY) {
            return null;
        }
        if (b > Double.NEGATIVE_INFINITY) {
            int na = occurrences.count(text.substring(from, shorter));
            int nb = occurrences.count(text.substring(from, longer));
            b += nb == na && na > 1 ? 2.5 : 0;
            a += na > nb ? 1.5 : 0;
            b -= na > nb ? 1.5 : 0;
        }
        int to = b >= a ? longer : shorter;
        if (ground == Ground.FIELD && s == 1 && isDoubleSurname(from, longer)) {
            to = longer + 1;
        }
        return new Name(
                from, to, plausible(from, s, to, ground == Ground.FIELD && isBoundary(to)) + after(to) + ground.weight);
    }

    /** 陈方安生: two surnames, two given characters, and a clear end. */
    private boolean isDoubleSurname(int from, int longer) {
        return longer - from == 3
                && lexicon.isCommonSurname(text.charAt(from + 1))
                && Han.isAt(text, longer)
                && isBoundary(longer + 1)
                && !isBoundary(longer);
    }

    private double end(int from, int s, int to) {
        double score = after(to);
        if (to - from == s + 1) {
            score += (NameStatistics.isWholeGivenName(text.charAt(from + s)) - 0.4) * 2;
        } else {
            int last = to - 1;
            score += (NameStatistics.endsGivenName(text.charAt(last)) - 0.5) * 4;
            score -= lexicon.followers.longestAt(text, last) >= 2 ? 3 : 0;
            score -= lexicon.labels.longestAt(text, last) >= 2 ? 2 : 0;
            score -= NEVER_LAST.contains(text.charAt(last)) ? 3.5 : 0;
            score -= to < text.length() && view.gapBefore(to) == TextView.NONE && startsWord(last) ? 1.5 : 0;
        }
        return score - gaps(from, to);
    }

    private boolean startsWord(int at) {
        return Han.isAt(text, at + 1) && NameStatistics.frequency(text.substring(at, at + 2)) > 10;
    }

    /** A name may be spread by blanks or broken by a line, but rather ends there. */
    private double gaps(int from, int to) {
        double cost = 0;
        int blanks = 0;
        for (int i = from + 1; i < to; i++) {
            cost += view.gapBefore(i) == TextView.LINE ? 2.2 : 0;
            blanks += view.gapBefore(i) == TextView.BLANK ? 1 : 0;
        }
        return cost + (blanks == 0 || blanks == to - from - 1 ? 0 : 1.6);
    }

    /** How well a name ends before this place. */
    private double after(int at) {
        if (at >= text.length()) {
            return 3;
        }
        char c = text.charAt(at);
        if (Han.isMaskMark(c)) {
            return -4;
        }
        if (!Han.is(c)) {
            return 3;
        }
        int f = lexicon.followers.longestAt(text, at);
        double score = f >= 2 || lexicon.labels.longestAt(text, at) >= 2 ? 3 : f == 1 ? 1.8 : 0;
        byte gap = view.gapBefore(at);
        return Math.max(score, gap == TextView.LINE ? 2.4 : gap == TextView.BLANK ? 2 : 0);
    }

    boolean isBoundary(int at) {
        return at >= text.length() || !Han.is(text.charAt(at)) || view.gapBefore(at) != TextView.NONE;
    }

    /** Whether the words after a name say what a person does. */
    boolean isFollowedByDeed(int at) {
        int f = lexicon.followers.longestAt(text, at);
        return f > 0 && lexicon.deeds.contains(text.substring(at, at + f));
    }

    private double plausible(int from, int s, int to, boolean wholeField) {
        double score = s >= 2 || lexicon.isCommonSurname(text.charAt(from)) ? 1 : 0.2;
        double given = 0;
        for (int i = from + s; i < to; i++) {
            given += NameStatistics.inGivenName(text.charAt(i));
        }
        score += 2.4 * given / (to - from - s) - 0.6;
        String whole = text.substring(from, to);
        String head = text.substring(from, Math.min(to, from + 2));
        String own = text.substring(from + s, to);
        if (lexicon.titles.contains(own)) {
            return -4;
        }
        if (own.length() == 2 && NameStatistics.isWord(own)) {
            boolean rare = s == 1 && !lexicon.isCommonSurname(text.charAt(from));
            score -= rare || text.charAt(from) == '和' ? 3 : 0.5;
        }
        if (lexicon.notNames.contains(head) || lexicon.notNames.contains(whole)) {
            score -= wholeField ? 2.2 : 4;
        } else if (NameStatistics.isWord(whole)) {
            score -= wholeField ? 0.8 : 2.2;
        } else if (s == 1 && NameStatistics.isWord(head)) {
            score -= 1.2;
        }
        int label = lexicon.labels.longestAt(text, from);
        return score - (label >= to - from ? 4 : 0);
    }

    private boolean fits(int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Han.is(text.charAt(i)) || text.charAt(i) == '某') {
                return false;
            }
        }
        return true;
    }

    /** Never between the two halves of a character outside the first plane. */
    private int whole(int to) {
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    /** After a colon two to four characters with a clear end are a name, whatever the first. */
    private @Nullable Name bounded(int from) {
        int n = 0;
        while (n < 7 && Han.isAt(text, from + n) && !(n >= 2 && endsField(from + n))) {
            n++;
        }
        int to = from + n;
        boolean clear = endsField(to) || isBoundary(to);
        if (n < 2 || n > 4 || !clear) {
            return null;
        }
        String name = text.substring(from, to);
        boolean word = lexicon.notNames.contains(name)
                || lexicon.notNames.contains(name.substring(0, 2))
                || NameStatistics.isWord(name)
                || lexicon.labels.longestAt(text, from) >= 2
                || lexicon.followers.longestAt(text, from) >= 2
                || tradeNames.endsLikeOrganisation(name)
                || (NameStatistics.isWord(name.substring(0, 2))
                        && NameStatistics.isWord(name.substring(name.length() - 2)));
        return word ? null : new Name(from, to, ENOUGH);
    }

    private boolean endsField(int at) {
        return at >= text.length()
                || !Han.is(text.charAt(at))
                || view.gapBefore(at) != TextView.NONE
                || lexicon.labels.longestAt(text, at) >= 2
                || (lexicon.followers.longestAt(text, at) >= 2 && !isFollowedByDeed(at));
    }

    /** 买买提·阿不都: parts joined by a dot. */
    private @Nullable Name dotted(int from, Ground ground) {
        int n = Han.run(text, from, LONGEST_PART);
        int dot = from + n;
        if (n == 0 || dot + 1 >= text.length() || !Han.isDot(text.charAt(dot)) || !Han.isAt(text, dot + 1)) {
            return null;
        }
        if (ground == Ground.NONE || (ground == Ground.WEAK && n < 2)) {
            return null;
        }
        boolean endOfSentence =
                text.charAt(dot) == '.' && (ground != Ground.FIELD || (n < 4 && lexicon.surnameLength(text, from) > 0));
        if (endOfSentence) {
            return null;
        }
        int to = dot;
        while (to < text.length() && Han.isDot(text.charAt(to)) && Han.isAt(text, to + 1)) {
            to = partEnd(to + 1);
        }
        return new Name(from, to, ENOUGH + 1);
    }

    private int partEnd(int from) {
        int run = Han.run(text, from, LONGEST_PART);
        for (int k = 1; k < run; k++) {
            int f = lexicon.followers.longestAt(text, from + k);
            boolean label = lexicon.labels.longestAt(text, from + k) >= 2;
            boolean gap = view.gapBefore(from + k) != TextView.NONE;
            // 拉 is in the names of many peoples, 拉运 is not
            if (label || f >= 2 || gap || (k >= 2 && f == 1 && text.charAt(from + k) != '拉')) {
                return from + k;
            }
        }
        return from + run;
    }

    private @Nullable Name latin(int from) {
        int to = from;
        boolean lower = false;
        boolean parts = false;
        while (to < text.length() && to - from < 40 && isNameLetter(text.charAt(to))) {
            if (to > from && view.gapBefore(to) == TextView.LINE) {
                break;
            }
            parts |= to > from && view.gapBefore(to) == TextView.BLANK;
            lower |= Character.isLowerCase(text.charAt(to));
            to++;
        }
        boolean digit = to < text.length() && Character.isDigit(text.charAt(to));
        boolean capital = Character.isUpperCase(text.charAt(from));
        return capital && !digit && to - from >= 3 && (lower || parts) ? new Name(from, to, ENOUGH) : null;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isNameLetter(char c) {
        return isLatin(c) || c == '.' || c == '\'' || c == '’' || c == '-' || Han.isDot(c) || (c >= 0xc0 && c <= 0x24f);
    }
}
