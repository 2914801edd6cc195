package org.qingjian.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Parsed;

/** Kinds of penalty (处罚类别, 生态环境行政处罚办法 Article 8) as lists of names. */
final class PenaltyKindReading {
    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、|/\\n]+");

    private record Kind(String name, String chinese, Pattern inText) {}

    private static final List<Kind> KINDS = List.of(
            kind("WARNING", "警告", "警告"),
            kind("CRITICISM", "通报批评", "通报批评"),
            kind("FINE", "罚款", "罚款|处以.{0,12}罚金"),
            kind("CONFISCATE_GAINS", "没收违法所得", "没收违法所得"),
            kind("CONFISCATE_PROPERTY", "没收非法财物", "没收非法财物"));

    private PenaltyKindReading() {}

    private static Kind kind(String name, String chinese, String inText) {
        return new Kind(name, chinese, Pattern.compile(inText));
    }

    static Parsed<String> list(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : SEPARATOR.split(HanText.halfWidth(text))) {
            String name = part.strip();
            for (Kind kind : KINDS) {
                if (kind.chinese.equals(name)) {
                    names.add(kind.name);
                }
            }
        }
        return Parsed.ok(String.join(";", names));
    }

    static String inText(String text) {
        List<String> names = new ArrayList<>();
        for (Kind kind : KINDS) {
            if (kind.inText.matcher(text).find()) {
                names.add(kind.name);
            }
        }
        return String.join(";", names);
    }
}
