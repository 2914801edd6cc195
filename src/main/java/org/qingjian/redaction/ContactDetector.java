package org.qingjian.redaction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, mail addresses and accounts of messengers. Hotlines stay; an office's own contacts stay by setting. */
final class ContactDetector implements Detector {
    private static final Pattern EMAIL = Pattern.compile("(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}"
            + "(?:@| ?[(\\[（【] ?(?:at|AT|@) ?[)\\]）】] ?|#at#|艾特)[A-Za-z0-9-]{1,63}"
            + "(?:(?:\\.|。(?=(?:com|cn|net|org)\\b)|点(?=[A-Za-z])|(?: ?[(\\[（]dot[)\\]）] ?))[A-Za-z0-9-]{1,63}){1,4}");
    private static final Pattern EMAIL_SPOKEN = Pattern.compile(
            "(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{1,63} (?i:at) [A-Za-z0-9-]{1,63}(?: (?i:dot) [A-Za-z0-9-]{1,63}){1,4}");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z*])(?:(?:\\+|00)?86-?)?1[3-9]\\d{9}(?![0-9])");
    private static final Pattern MOBILE_HALF_MASKED =
            Pattern.compile("(?<![0-9A-Za-z*])1[3-9]\\d{1,6}[*×＊•●Xx]{3,9}\\d{0,4}(?![0-9A-Za-z*])");
    private static final Pattern LANDLINE = Pattern.compile(
            "(?<![0-9A-Za-z-])(?:(?:\\+|00)86-?)?[(（]?0(?:10|2\\d|[3-9]\\d{2})[)）]?[-—–]?[2-9]\\d{6,7}(?:[-—转]\\d{1,6})?(?![0-9])");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:电话|手机|联系方式|联系号码|手机号码?|固话|座机|传真|Tel|TEL|tel|Phone|phone|mobile|Mobile|致电|拨打|来电|号码)[^0-9\\n+，。；;]{0,8}?(?<![0-9])(\\+?[0-9][0-9()（）-]{5,17}[0-9])(?![0-9])");
    private static final Pattern HANDLE = Pattern.compile(
            "(?:微信|WeChat|wechat|weixin|V信|v信|VX|vx|Vx|WX|wx|QQ|qq|Qq|企鹅|扣扣|抖音|快手|微博|支付宝|钉钉|小红书|陌陌|旺旺|telegram|Telegram|whatsapp|WhatsApp|Skype|skype|飞书)"
                    + "(?:账号|帐号|账户|昵称|群号|群|号码|号)?(?:[（(][^（）()\\n]{0,6}[）)])?(?:是|为|叫|：|:|=|-|，|,|\"|“|「|加| ){0,3}([A-Za-z0-9][A-Za-z0-9_.-]{4,24})(?![A-Za-z0-9_@])");
    private static final Pattern BARE_HANDLE = Pattern.compile(
            "(?:加我|联系我|扫码加|加v|加V|加他|加她|添加好友|加好友|私信)(?:微信|好友|号)?(?:：|:|，| ){0,2}([A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_@])");
    private static final Pattern OFFICE = Pattern.compile(
            "局|厅|委员会|政府|办公室|大队|支队|中心|监督电话|举报电话|投诉电话|咨询电话|服务电话|热线|值班电话|传真|公示期|建设单位|环评单位|编制单位|评价机构|受理部门|联系部门|意见反馈|行政复议|法院");
    private static final Set<String> HOTLINES = Set.of(
            "12345", "12369", "12315", "12388", "12389", "12319", "12348", "12320", "12328", "12329", "12333", "12318",
            "110", "119", "120", "122", "114");

    private final boolean officeContactsStay;

    ContactDetector(boolean officeContactsStay) {
        this.officeContactsStay = officeContactsStay;
    }

    @Override
    public void find(Readings readings, Protection protection, Findings findings) {
        for (TextView view : readings.forNumbers()) {
            emails(view, EMAIL, findings);
            emails(view, EMAIL_SPOKEN, findings);
            phones(view, MOBILE, 0, protection, findings, "shape");
            phones(view, MOBILE_HALF_MASKED, 0, protection, findings, "shape");
            phones(view, LANDLINE, 0, protection, findings, "shape");
            phones(view, LABELLED, 1, protection, findings, "label");
        }
        for (TextView view : readings.forWords()) {
            handles(view, HANDLE, findings);
            handles(view, BARE_HANDLE, findings);
        }
    }

    private void emails(TextView view, Pattern pattern, Findings findings) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            boolean office = officeContactsStay && m.group().endsWith(".gov.cn");
            if (!office) {
                findings.add(MaskType.EMAIL, view.span(m.start(), m.end()), Confidence.HIGH, "shape");
            }
        }
    }

    private void phones(
            TextView view, Pattern pattern, int group, Protection protection, Findings findings, String evidence) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            String digits = m.group(group).replaceAll("[^0-9*×]", "");
            Span span = view.span(m.start(group), m.end(group));
            boolean mobile = digits.matches("(?:86|0086)?1[3-9].*") && digits.length() >= 10;
            if (digits.length() < 7
                    || isHotline(digits)
                    || protection.isOfficialNumber(span)
                    || (!mobile && officeContactsStay && isOfOffice(view, m.start(group)))) {
                continue;
            }
            findings.add(MaskType.PHONE, span, Confidence.HIGH, evidence);
        }
    }

    private static boolean isHotline(String digits) {
        return HOTLINES.contains(digits)
                || digits.startsWith("400")
                || digits.startsWith("800")
                || HOTLINES.stream()
                        .anyMatch(h -> h.length() == 5
                                && digits.endsWith(h)
                                && digits.startsWith("0")
                                && digits.length() <= 9);
    }

    /** An office speaks in the line that the number stands in, and no person's label stands nearer. */
    private static boolean isOfOffice(TextView view, int at) {
        int from = at;
        while (from > 0 && at - from < 80 && view.at(from - 1) != '\n' && view.at(from - 1) != '。') {
            from--;
        }
        String before = view.text().substring(from, at);
        return OFFICE.matcher(before).find()
                && !before.contains("身份证")
                && !before.contains("见证人")
                && !before.contains("当事人");
    }

    private static void handles(TextView view, Pattern pattern, Findings findings) {
        Matcher m = pattern.matcher(view.text());
        while (m.find()) {
            if (m.group(1).chars().anyMatch(c -> (c >= '0' && c <= '9') || c == '_' || c == '-') || pattern == HANDLE) {
                findings.add(MaskType.HANDLE, view.span(m.start(1), m.end(1)), Confidence.HIGH, "label");
            }
        }
    }
}
