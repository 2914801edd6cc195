package org.qingjian.disclosure.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.Found;

/** Values behind labels: "法定代表人：…", also with blanks inside the label and the value in the next cell or line. */
final class LabelReader {
    private static final String STOP =
            "(?=[,;。\\n]|\\s{2,}|\\t|\\s*(?:统一社会信用代码|社会信用代码|营业执照|法定代表人|负责人|经营者|地址|住所|身份证|电话|联系|邮编)\\s*[(:]|\\(以下简称|\\(统一社会|$)";
    private static final String LONG_STOP = "(?=[。\\n]|$)";
    private static final String BEFORE = "(?:^|(?<=[\\s,;。、(:|\\d.)]))";

    private final SourceText source;

    LabelReader(SourceText source) {
        this.source = source;
    }

    /** A short value: a name, a code, an address. */
    @Nullable
    Found<String> value(List<String> labels) {
        for (String label : labels) {
            Found<String> found = source.first(pattern(label, "[ \\t]*:\\s*([^\\n]{1,80}?)" + STOP));
            if (found == null) {
                found = source.first(pattern(label, "(?:\\t+|[ ]{2,}|[ ]*\\n\\s*)([^\\n:]{2,80}?)" + STOP));
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A value up to the end of its sentence. */
    @Nullable
    Found<String> sentence(List<String> labels) {
        for (String label : labels) {
            Found<String> found = source.first(pattern(label, "[ \\t]*:\\s*([^\\n]{2,600}?)" + LONG_STOP));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Offset of a label followed by a colon, -1 when there is none. */
    int placeOf(String label) {
        Matcher matcher = pattern(label, "[ \\t]*:").matcher(source.flat);
        return matcher.find() ? matcher.start() : -1;
    }

    private static Pattern pattern(String label, String rest) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            spaced.append(i == 0 ? "" : "[ \\u3000]{0,4}").append(Pattern.quote(label.substring(i, i + 1)));
        }
        return Pattern.compile(
                BEFORE + spaced + "(?:\\s*\\([^()\\n]{1,20}\\)|/[^:\\n]{2,8})?" + rest, Pattern.MULTILINE);
    }
}
