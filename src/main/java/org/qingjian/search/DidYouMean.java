package org.qingjian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Pinyin;
import org.qingjian.search.QueryPlanner.Understood;

/**
 * Another question, for one that found nothing whole: a credit code with its slip mended, or words of the same sound that
 * stand in a title or a party's name (超标拍放 → 超标排放). It is offered, never asked in place of what was typed, and only
 * when it finds something.
 */
final class DidYouMean {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    private static final int LOOKED_AT = 20;

    private final SearchEngine engine;

    DidYouMean(SearchEngine engine) {
        this.engine = engine;
    }

    @Nullable
    String suggest(Understood asked) {
        String mended = mendedCode(asked);
        if (mended != null) {
            return mended;
        }
        for (String segment : asked.allWords().segments()) {
            String sounds = soundsLike(segment);
            if (sounds != null) {
                return HanText.fold(asked.request().q()).replace(segment, sounds);
            }
        }
        return null;
    }

    private @Nullable String mendedCode(Understood asked) {
        for (Interpretation.Reading reading : asked.read().readings()) {
            for (String code : reading.corrections()) {
                boolean known = reading.type() == Interpretation.Type.CREDIT_CODE
                        && !found(new Condition.AnyOf(Fields.CREDIT_CODE, List.of(code)))
                                .isEmpty();
                if (known) {
                    return asked.request().q().toUpperCase(Locale.ROOT).replace(reading.value(), code);
                }
            }
        }
        return null;
    }

    /** The text in a title or name that has the same initials and most characters in common; at least half. */
    private @Nullable String soundsLike(String segment) {
        int length = segment.codePointCount(0, segment.length());
        if (length < SHORTEST || length > LONGEST || !segment.codePoints().allMatch(HanText::isHan)) {
            return null;
        }
        List<String> letters = letters(segment);
        String best = null;
        int most = (length - 1) / 2;
        for (SearchDocument document : found(new Condition.Sequence(Fields.INITIALS, letters))) {
            for (String text : List.of(document.party(), document.title())) {
                for (String candidate : sameInitials(HanText.fold(text), letters)) {
                    int same = same(candidate, segment);
                    if (same > most && same < length) {
                        most = same;
                        best = candidate;
                    }
                }
            }
        }
        return best;
    }

    private static List<String> sameInitials(String text, List<String> letters) {
        int[] points = text.codePoints().toArray();
        List<String> candidates = new ArrayList<>();
        for (int start = 0; start + letters.size() <= points.length; start++) {
            String piece = new String(points, start, letters.size());
            if (piece.codePoints().allMatch(HanText::isHan) && letters(piece).equals(letters)) {
                candidates.add(piece);
            }
        }
        return candidates;
    }

    private static List<String> letters(String han) {
        return Pinyin.initials(han).chars().mapToObj(Character::toString).toList();
    }

    private static int same(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int same = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return same;
    }

    private List<SearchDocument> found(Condition condition) {
        EngineQuery query = new EngineQuery(
                null,
                List.of(condition),
                Map.of(),
                EngineQuery.Order.DATE,
                new EngineQuery.Page(LOOKED_AT, null),
                false);
        return engine.search(query).hits().stream()
                .map(EngineAnswer.Scored::document)
                .toList();
    }
}
