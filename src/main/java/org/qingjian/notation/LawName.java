package org.qingjian.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a law as printed, taken apart. */
record LawName(String normal, @Nullable Integer edition) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}《》<>〈〉]+");
    private static final Pattern EDITION =
            Pattern.compile("[(\\[]?((?:19|20)\\d{2})年?(?:第[一二三]次)?(?:修正|修订|修改|版|本|施行)[^()\\[\\]]{0,6}[)\\]]?$");
    private static final Pattern TRIAL = Pattern.compile("\\((?:试行|暂行)\\)$");
    private static final Pattern COUNTRY = Pattern.compile("^中华人民共和国(?=.{2})");

    static LawName of(String printed) {
        String name =
                HanText.simplified(BLANKS.matcher(HanText.halfWidth(printed)).replaceAll(""));
        Integer edition = null;
        Matcher matcher = EDITION.matcher(name);
        if (matcher.find()) {
            edition = Integer.valueOf(matcher.group(1));
            name = name.substring(0, matcher.start());
        }
        String bare = COUNTRY.matcher(name).replaceFirst("");
        return new LawName(TRIAL.matcher(bare).replaceFirst(""), edition);
    }

    /** The edition printed behind the name: 《…法》（2018修正）. */
    LawName withEdition(@Nullable String behind) {
        if (behind == null) {
            return this;
        }
        Matcher matcher = EDITION.matcher(HanText.halfWidth(behind).strip());
        return matcher.find() ? new LawName(normal, Integer.valueOf(matcher.group(1))) : this;
    }
}
