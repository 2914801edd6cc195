package org.qingjian.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Private addresses. What a label calls a home goes down to the county; the seat of a company and the place of the
 * violation stay, for the rule wants them known.
 */
final class AddressDetector implements Detector {
    private static final int LONGEST = 80;
    private static final Pattern HOME = Pattern.compile(
            "(?:家庭住址|家庭地址|现住址|住所[（(]住址[)）]|住址|身份证地址|身份证上?的?地址|户籍所在地|户籍地址|户籍地|户籍|户口所在地|户口地址|经常居住地|常住地|居住地址|居住地|暂住地|暂住|租住于?|现居住?于?|居住[于在]|家住|现住|常住|收件地址|邮寄地址|寄送地址|送达地址|寄到|寄往|寄至|邮寄至|送到家)"
                    + "(?:[（(][^（）()\\n]{0,10}[)）])?(?:为|是|在|于|至|到|：|:| ){0,3}");
    private static final Pattern BARE_HOME =
            Pattern.compile("(?<=[，,；;、。\\n\\s）)人某]|^)住(?:在|于|：|:| ){0,2}(?![所宅房院户建宿址持])");
    private static final Pattern NAME_LIVES =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5])住(?:在|于)?(?=[\\u4e00-\\u9fa5]{2,8}(?:省|市|县|区|镇|乡|村|街道|路))");
    private static final Pattern UNSURE =
            Pattern.compile("(?:联系地址|通讯地址|通信地址|住所地|住所|地址)(?:[（(][^（）()\\n]{0,10}[)）])?(?:为|是|在|于|：|:| ){0,3}");
    private static final Pattern LOOKS_LIKE_ADDRESS =
            Pattern.compile("[省市县区镇乡村屯寨庄组社路街巷弄里道号栋幢楼室单元苑园城湾岗坪洞队片]|小区|公寓|花园|宿舍|大厦|广场");
    private static final Pattern PERSON = Pattern.compile("身份证|公民身份|[男女][，,]|族[，,]|出生|生于|性别|年龄");
    private static final Pattern ORGANISATION = Pattern.compile("公司|信用代码|营业执照|法定代表人|负责人|厂|合作社|医院|学校|集团|局|政府|经营者|注册|单位");
    private static final Pattern COUNTY = Pattern.compile(
            "^(?:[\\u4e00-\\u9fa5]{2,8}?(?:省|自治区|特别行政区))?(?:[\\u4e00-\\u9fa5]{2,8}?(?:自治州|地区|盟|市))?(?:[\\u4e00-\\u9fa5]{1,9}?(?:自治县|自治旗|县|区|旗|市))?");

    @Override
    public void find(Readings readings, Protection protection, Findings findings) {
        for (TextView view : readings.forWords()) {
            labelled(view, HOME, findings);
            labelled(view, BARE_HOME, findings);
            labelled(view, NAME_LIVES, findings);
            unsure(view, findings);
        }
    }

    /** The public wording of an address: province, city and county, or nothing when none is named. */
    static String toCounty(String address) {
        String compact = TextView.folded(address).compact().text();
        Matcher m = COUNTY.matcher(compact);
        String county = m.find() ? m.group() : "";
        return county.matches(".*(?:小区|社区|园区|片区|校区|街区|库区|厂区)") ? "" : county;
    }

    private static void labelled(TextView view, Pattern label, Findings findings) {
        Matcher m = label.matcher(view.text());
        boolean bareVerb = label != HOME;
        for (int from = 0; m.find(from); ) {
            int end = add(view, m.end(), bareVerb ? m.start() : m.end(), Confidence.HIGH, findings);
            from = Math.max(end, m.end());
        }
    }

    private static void unsure(TextView view, Findings findings) {
        Matcher m = UNSURE.matcher(view.text());
        while (m.find()) {
            int from = m.start();
            while (from > 0 && m.start() - from < 120 && view.at(from - 1) != '\n' && view.at(from - 1) != '。') {
                from--;
            }
            String before = view.text().substring(from, m.start());
            if (last(PERSON, before) > last(ORGANISATION, before)) {
                add(view, m.end(), m.end(), Confidence.HIGH, findings);
            }
        }
    }

    /** Answers where the address ends; the same place when there is none. */
    private static int add(TextView view, int from, int shownFrom, Confidence confidence, Findings findings) {
        int to = from;
        while (to < view.length() && to - from < LONGEST && !ends(view, to, from)) {
            to++;
        }
        while (to > from && TextView.isBlank(view.at(to - 1))) {
            to--;
        }
        if (to - from >= 3
                && LOOKS_LIKE_ADDRESS.matcher(view.text().substring(from, to)).find()) {
            findings.add(MaskType.ADDRESS, view.span(shownFrom, to), confidence, "label");
            return to;
        }
        return from;
    }

    private static boolean ends(TextView view, int i, int from) {
        char c = view.at(i);
        if ("，,。；;\n\t|!！?？\"”』」".indexOf(c) >= 0) {
            return true;
        }
        if (c == '、') {
            return true;
        }
        if (c == '（' || c == '(' || c == '）' || c == ')') {
            return true;
        }
        // Two blanks separate fields of a form, unless digits or the end of an address follow.
        return i > from + 6
                && (view.text().startsWith("联系电话", i)
                        || view.text().startsWith("电话", i)
                        || view.text().startsWith("身份证", i)
                        || view.text().startsWith("邮编", i)
                        || view.text().startsWith("现住", i)
                        || view.text().startsWith("户籍", i));
    }

    private static int last(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        int at = -1;
        while (m.find()) {
            at = m.start();
        }
        return at;
    }
}
