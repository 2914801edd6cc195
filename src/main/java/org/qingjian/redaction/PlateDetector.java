package org.qingjian.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number plates of cars, by their pattern. */
final class PlateDetector implements Detector {
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•・.-]?(?:[A-Z0-9]{5,6}(?![A-Z0-9])|[A-Z0-9]{4}[学警港澳挂领试超])");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:车牌|号牌|车号)(?:号码|号)?(?:为|是|：|:| )*((?:[\\u4e00-\\u9fa5])?[A-Z][·•・.-]?[A-Z0-9*]{4,7}|无牌[A-Z0-9]{5,7})");

    @Override
    public void find(Readings readings, Protection protection, Findings findings) {
        for (TextView view : readings.forWords()) {
            all(view, PLATE, 0, protection, findings);
            all(view, LABELLED, 1, protection, findings);
        }
    }

    private static void all(TextView view, Pattern pattern, int group, Protection protection, Findings findings) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            Span span = view.span(m.start(group), m.end(group));
            if (!protection.touches(span) && m.group(group).chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
                findings.add(MaskType.PLATE, span, Confidence.HIGH, group == 0 ? "shape" : "label");
            }
        }
    }
}
