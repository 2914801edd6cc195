package org.qingjian.redaction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citizen numbers, certificates and bank accounts. The check digit of a citizen number is not asked for: a mistyped number
 * is somebody's number, too.
 */
final class NumberDetector implements Detector {
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";
    private static final String MONTH_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    static final Pattern CITIZEN = Pattern.compile(
            "(?<![0-9])" + PROVINCE + "\\d{4}(?:18|19|20)\\d{2}" + MONTH_DAY + "\\d{3}[0-9Xx](?![0-9])");
    private static final Pattern CITIZEN_HALF_MASKED = Pattern.compile(
            "(?<![0-9A-Za-z*])" + PROVINCE + "\\d{1,12}[*×＊•●Xx]{3,14}(?:\\d{1,5}[Xx]?)?(?![0-9A-Za-z*])");
    private static final Pattern CITIZEN_LABELLED = Pattern.compile(
            "(?:身份证|公民身份|证件号|身份号码|居民证|ID ?(?:No|号|card)|identity card)[^0-9\\n]{0,14}?([0-9][0-9*×＊•●Xx]{12,19})(?![0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITIZEN_PART =
            Pattern.compile("身份证[^0-9\\n，。；]{0,8}(?:尾号|后[四六4-6]位)[^0-9\\n]{0,4}(\\d{3,6}[0-9Xx]?)");
    private static final Pattern CERTIFICATE = Pattern.compile(
            "(?:护照|通行证|台胞证|回乡证|军官证|士兵证|警官证|警号|居住证|居留证|驾驶证|驾照|社保卡|医保卡|学生证|工作证|残疾人证|执法证件?|执法资格证|监察证|记者证|律师证|执业证|上岗证|职业资格证书?管理?)"
                    + "[\\u4e00-\\u9fa5]{0,4}(?:[（(][^（）()\\n]{0,8}[）)])?[为是: ：号码编#No.（(]{0,6}((?:[A-Z]{1,3})?[0-9A-Z][0-9A-Z-]{3,23})(?![0-9A-Za-z])");
    private static final Pattern ACCOUNT_LABELLED = Pattern.compile(
            "(?:账号|帐号|账户|帐户|卡号|银行卡|储蓄卡|信用卡|借记卡|存折|尾号|开户|收款|汇入|转入|打到|打入|工行|农行|建行|中行|交行|邮储|农商行|农信社|信用社|银行)[^0-9\\n]{0,14}?(\\d{12,23})(?![0-9])");
    private static final Pattern TAIL =
            Pattern.compile("(?:账|帐|卡|行)[^0-9\\n，。；]{0,8}尾号[^0-9\\n，。；]{0,3}(\\d{3,8})(?![0-9])");
    private static final Pattern ACCOUNT_HALF_MASKED =
            Pattern.compile("(?:账号|帐号|账户|帐户|卡号|银行卡)[^0-9\\n]{0,14}?(\\d{3,12}[*×＊•●]{3,14}\\d{0,6})");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9A-Za-z.])[3-9]\\d{15,18}(?![0-9A-Za-z.])");

    @Override
    public void find(Readings readings, Protection protection, Findings findings) {
        for (TextView view : readings.forNumbers()) {
            shape(view, CITIZEN, 0, protection, findings, MaskType.CITIZEN_NUMBER);
            shape(view, CITIZEN_HALF_MASKED, 0, protection, findings, MaskType.CITIZEN_NUMBER);
            labelled(view, CITIZEN_LABELLED, protection, findings, MaskType.CITIZEN_NUMBER);
            labelled(view, CITIZEN_PART, protection, findings, MaskType.CITIZEN_NUMBER);
            certificates(view, protection, findings);
            for (Pattern p : List.of(ACCOUNT_LABELLED, TAIL, ACCOUNT_HALF_MASKED)) {
                accounts(view, p, 1, protection, findings);
            }
            accounts(view, LONG_NUMBER, 0, protection, findings);
        }
    }

    private static void shape(
            TextView view, Pattern pattern, int group, Protection protection, Findings findings, MaskType type) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            Span span = view.span(m.start(group), m.end(group));
            if (!protection.touches(span)) {
                findings.add(type, span, Confidence.HIGH, "shape");
            }
        }
    }

    private static void labelled(
            TextView view, Pattern pattern, Protection protection, Findings findings, MaskType type) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            Span span = view.span(m.start(1), m.end(1));
            if (!protection.touches(span) && m.group(1).chars().anyMatch(c -> c >= '0' && c <= '9')) {
                findings.add(type, span, Confidence.HIGH, "label");
            }
        }
    }

    private static void certificates(TextView view, Protection protection, Findings findings) {
        Matcher m = CERTIFICATE.matcher(view.text());
        while (m.find()) {
            int to = m.end(1);
            int digits = 0;
            for (int i = m.start(1); i < to; i++) {
                digits += Character.isDigit(view.at(i)) ? 1 : 0;
            }
            Span span = view.span(m.start(1), to);
            if (digits >= 4 && !protection.covers(span)) {
                findings.add(MaskType.CERTIFICATE, listed(view, m.start(1), to), Confidence.HIGH, "label");
            }
        }
    }

    /** Several numbers after one label ("执法证号：A001、A002") go together. */
    private static Span listed(TextView view, int from, int to) {
        int end = to;
        while (end + 1 < view.length() && "、,，/和".indexOf(view.at(end)) >= 0) {
            int k = end + 1;
            while (k < view.length() && isAlphanumeric(view.at(k))) {
                k++;
            }
            if (k - end - 1 < 5) {
                break;
            }
            end = k;
        }
        return view.span(from, end);
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static void accounts(TextView view, Pattern pattern, int group, Protection protection, Findings findings) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            Span span = view.span(m.start(group), m.end(group));
            boolean label = group == 1;
            if (label ? protection.touches(span) : protection.isOfficialNumber(span) || !passesLuhn(m.group())) {
                continue;
            }
            findings.add(
                    MaskType.BANK_ACCOUNT, span, label ? Confidence.HIGH : Confidence.MEDIUM, label ? "label" : "luhn");
        }
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(digits.length() - 1 - i) - '0';
            int v = i % 2 == 1 ? d * 2 : d;
            sum += v > 9 ? v - 9 : v;
        }
        return sum % 10 == 0;
    }
}
