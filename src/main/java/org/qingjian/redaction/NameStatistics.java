package org.qingjian.redaction;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the recogniser's dictionaries know about words and given names. They are loaded at the first question (under a
 * second, some 50 MB) and only read afterwards, so any number of threads may ask.
 */
final class NameStatistics {
    private NameStatistics() {}

    /** Whether it is an everyday word rather than only a name. */
    static boolean isWord(String text) {
        CoreDictionary.Attribute core = CoreDictionary.get(text);
        if (isPlain(core)) {
            return true;
        }
        return isPlain(CustomDictionary.get(text));
    }

    /** How often the word occurs in the recogniser's corpus; 0 when unknown. */
    static int frequency(String text) {
        CoreDictionary.Attribute core = CoreDictionary.get(text);
        return core == null ? 0 : core.totalFrequency;
    }

    /** How likely the character ends a two-character given name rather than follows a name, from 0 to 1. */
    static double endsGivenName(char c) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(String.valueOf(c));
        if (item == null) {
            return frequency(String.valueOf(c)) > 200 ? 0.2 : 0.8;
        }
        double given = item.getFrequency(NR.D) + 0.5 * item.getFrequency(NR.E) + 1;
        double other = item.getFrequency(NR.L) + item.getFrequency(NR.K) + item.getFrequency(NR.M) + 1;
        return given / (given + other);
    }

    /** How likely the character belongs to a given name at all, from 0 to 1. */
    static double inGivenName(char c) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(String.valueOf(c));
        if (item == null) {
            return frequency(String.valueOf(c)) > 200 ? 0.1 : 0.7;
        }
        double given = item.getFrequency(NR.C) + item.getFrequency(NR.D) + item.getFrequency(NR.E) + 1;
        double other = item.getFrequency(NR.L) + item.getFrequency(NR.K) + item.getFrequency(NR.M) + 1;
        return given / (given + other);
    }

    /** How often the character stands as a whole given name rather than as the first half of one, from 0 to 1. */
    static double isWholeGivenName(char c) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(String.valueOf(c));
        if (item == null) {
            return 0.5;
        }
        double whole = item.getFrequency(NR.E) + 1;
        return whole / (whole + item.getFrequency(NR.C));
    }

    /** Places in one line of text where the recogniser sees a person's name begin. */
    static List<Integer> nameStarts(String line) {
        List<Integer> starts = new ArrayList<>();
        for (Term term : Recogniser.SEGMENT.seg(line)) {
            if (term.nature.startsWith("nr") && term.word.length() >= 2) {
                starts.add(term.offset);
            }
        }
        return starts;
    }

    /** Whether a phrase says that somebody does, when or how: nothing that a trade name would hold. */
    static boolean saysDeed(String phrase) {
        for (Term term : Recogniser.SEGMENT.seg(phrase)) {
            String nature = term.nature.toString();
            boolean deed = nature.startsWith("v") && !nature.equals("vn");
            if (deed || (term.word.length() >= 2 && "dtprcfu".indexOf(nature.charAt(0)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(CoreDictionary.@Nullable Attribute attribute) {
        return attribute != null && attribute.nature.length > 0 && !attribute.nature[0].startsWith("nr");
    }

    private static final class Recogniser {
        static final Segment SEGMENT = HanLP.newSegment()
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(false)
                .enableOffset(true);
    }
}
