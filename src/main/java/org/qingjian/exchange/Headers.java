package org.qingjian.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.qingjian.notation.HanText;

/** Headers made comparable: width, case, blanks, Traditional characters and the asterisk of a required column do not matter. */
final class Headers {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}*＊:：\"'_]+");

    private Headers() {}

    static String key(String header) {
        return NOISE.matcher(HanText.fold(header)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
