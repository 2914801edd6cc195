package org.qingjian.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingjian.notation.Found;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Hint;
import org.qingjian.notation.Parsed;
import org.qingjian.notation.PenaltyKind;

/** Kinds of penalty (处罚类别) as lists of names. */
final class PenaltyKindReading {
    private static final Pattern SEPARATOR = Pattern.compile("[;,、|/\\n]+");

    private PenaltyKindReading() {}

    /** The kinds that a cell names; what names none is counted as another kind, with a hint. */
    static Parsed<String> list(String text) {
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        boolean unknown = false;
        for (String part : SEPARATOR.split(HanText.halfWidth(text))) {
            List<PenaltyKind> named = named(part.strip());
            unknown |= named.isEmpty();
            kinds.addAll(named.isEmpty() ? List.of(PenaltyKind.OTHER) : named);
        }
        return unknown
                ? Parsed.ok(names(kinds), new Hint("UNKNOWN", "有认不得的处罚类别，按“其他”处理，请核对"))
                : Parsed.ok(names(kinds));
    }

    private static List<PenaltyKind> named(String part) {
        List<PenaltyKind> exact = Stream.of(PenaltyKind.values())
                .filter(kind -> kind.title().equals(part) || (kind == PenaltyKind.OTHER && part.startsWith("其他")))
                .toList();
        return exact.isEmpty()
                ? PenaltyKind.findAll(part).stream().map(Found::value).toList()
                : exact;
    }

    static String inText(String text) {
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        PenaltyKind.findAll(text).forEach(found -> kinds.add(found.value()));
        return names(kinds);
    }

    private static String names(Set<PenaltyKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(";"));
    }
}
