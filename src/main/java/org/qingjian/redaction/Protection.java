package org.qingjian.redaction;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.Parsed;

/**
 * What must stay: titles of laws, document numbers, credit codes, numbers of permits and cases. A finding inside such a
 * stretch is none.
 */
final class Protection {
    private static final Pattern TITLE = Pattern.compile("《[^《》\\n]{1,100}》");
    /** Papers whose titles name the person who spoke, and titles with a number of a person. */
    private static final Pattern TITLE_OF_A_PERSON =
            Pattern.compile("笔录|陈述|证言|照片|身份证|申辩|声明|委托书|情况说明|承诺书|[\\d〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖]{7,}|\\d[\\d 　-]{9,}\\d");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "[\\[【〔〈（(﹝] ?(?:19|20)\\d{2} ?[\\]】〕〉）)﹞] ?第? ?[\\u4e00-\\u9fa5（）()]{0,12} ?(?:字? ?第)? ?\\d{1,8}(?:[-—之]\\d{1,4})? ?号?");
    private static final Pattern CREDIT_CODE = Pattern.compile(
            "(?<![0-9A-Za-z])[0-9ANY][0-9A-Z]\\d{6}(?=[0-9]{0,8}[A-Z])[0-9A-Z]{9}[0-9A-Z](?![0-9A-Za-z])");
    private static final Pattern LABELLED_CODE = Pattern.compile(
            "(?:信用代码|组织机构代码|注册号|纳税人识别号|税务登记证号|营业执照号?码?)(?:[（(][^（）()\\n]{0,12}[）)])?[^0-9A-Za-z\\n]{0,8}([0-9A-Z*＊×]{8,20})");
    private static final Pattern LABELLED_NUMBER = Pattern.compile(
            "(?:许可证|文号|案号|备案|项目代码|项目编号|发票|合同编?号|报告编?号|登记表|登记编号|排污登记|环评批复|代码|票据|缴款书|缴款码|执收单位|订单|快递|标准号|文书号|决定书|通知书|监测报告|工单|受理编?号)"
                    + "[\\u4e00-\\u9fa5]{0,6}[^0-9A-Za-z\\n，。；,;、]{0,4}([A-Za-z0-9〔〕\\[\\]()（）\\-—_/.]{4,40})");
    private static final Pattern PERSONAL = Pattern.compile("身份证|证件|公民身份|护照|执法证");

    private final BitSet kept;
    private final BitSet numbersOnly;

    private Protection(BitSet kept, BitSet numbersOnly) {
        this.kept = kept;
        this.numbersOnly = numbersOnly;
    }

    static Protection of(Readings readings) {
        Protection p = new Protection(new BitSet(), new BitSet());
        for (TextView view : readings.forWords()) {
            p.protect(view, TITLE, 0, value -> !TITLE_OF_A_PERSON.matcher(value).find());
            p.protectDocumentNumbers(view);
            p.protect(view, CREDIT_CODE, 0, value -> true);
            p.protect(view, LABELLED_CODE, 1, value -> !isCitizenNumber(value));
            p.protectLabelledNumbers(view);
        }
        return p;
    }

    /** Marks a further stretch, such as the name of the punished party. */
    void add(Span span) {
        kept.set(span.start(), span.end());
    }

    /** Whether a finding of any kind at this place is to be dropped. */
    boolean covers(Span span) {
        int free = kept.nextClearBit(span.start());
        return free >= span.end();
    }

    /** Whether any character of it stays. */
    boolean touches(Span span) {
        int next = kept.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** Whether it is the number of a permit, a case or the like: not a bank account, not a telephone. */
    boolean isOfficialNumber(Span span) {
        int next = numbersOnly.nextSetBit(span.start());
        return (next >= 0 && next < span.end()) || touches(span);
    }

    private void protect(TextView view, Pattern pattern, int group, Predicate<String> stays) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            if (stays.test(m.group(group))) {
                add(view.span(m.start(group), m.end(group)));
            }
        }
    }

    /** A person's number, whichever code the label announces. */
    private static boolean isCitizenNumber(String value) {
        return NumberDetector.CITIZEN.matcher(value).matches() && !(CreditCode.parseStrict(value) instanceof Parsed.Ok);
    }

    private void protectDocumentNumbers(TextView view) {
        Matcher m = DOCUMENT_NUMBER.matcher(view.text());
        while (m.find()) {
            int from = m.start();
            while (from > 0 && m.start() - from < 8 && isAgencyCode(view.at(from - 1))) {
                from--;
            }
            Span s = view.span(from, m.end());
            kept.set(s.start(), s.end());
        }
    }

    private void protectLabelledNumbers(TextView view) {
        Matcher m = LABELLED_NUMBER.matcher(view.text());
        while (m.find()) {
            String before = view.text().substring(Math.max(0, m.start() - 6), m.start(1));
            if (!PERSONAL.matcher(before).find()) {
                Span s = view.span(m.start(1), m.end(1));
                numbersOnly.set(s.start(), s.end());
            }
        }
    }

    private static boolean isAgencyCode(char c) {
        return (c >= 0x4e00 && c <= 0x9fa5 && "见据以由的到号为是按与和对在于".indexOf(c) < 0)
                || c == '('
                || c == ')'
                || c == '（'
                || c == '）';
    }
}
