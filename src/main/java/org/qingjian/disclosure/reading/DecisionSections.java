package org.qingjian.disclosure.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a decision the operative part stands: from "decides as follows" to payment and remedies. */
record DecisionSections(int decideStart, int decideEnd) {
    private static final Pattern DECIDES = Pattern.compile(
            "(?:我局|本局|我厅|本厅|本机关|我单位|我分局|经研究|集体讨论)[^。\\n]{0,30}决定|决定(?:对|给予|作出|处以|责令|如下)|作出(?:如下|以下)|处罚(?:内容|结果|种类)?\\s*:|处以以下|责令你|行政处罚的履行");
    private static final Pattern ENDS = Pattern.compile(
            "(?:罚款)?(?:限|应|须|请)?(?:你|于|自)[^。\\n]{0,40}(?:缴至|缴纳|缴到|缴款|缴入)|履行方式|申请行政复议|申请复议|如不服|如对本|逾期不|不服本|救济");

    static DecisionSections of(SourceText source) {
        Matcher decides = DECIDES.matcher(source.flat);
        int start = -1;
        int end = source.flat.length();
        while (decides.find()) {
            Matcher ends = ENDS.matcher(source.flat);
            int stop = ends.find(decides.end()) ? ends.start() : source.flat.length();
            boolean remedies = start >= 0 && decides.start() > end;
            if (!remedies) {
                start = decides.start();
                end = stop;
            }
        }
        return start < 0 ? new DecisionSections(0, source.flat.length()) : new DecisionSections(start, end);
    }
}
