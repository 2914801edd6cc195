package org.qingjian.disclosure.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a decision's text tells the way to reconsideration and to court, and each period, by the law of its day. */
final class Remedies {
    /** 行政复议法(2023) Art 24: since then the people's government of the same level decides. */
    private static final LocalDate GOVERNMENT_ONLY = LocalDate.of(2024, 1, 1);
    /** 生态环境法典 Art 53: since then branches may punish in their own name. */
    private static final LocalDate BRANCHES_BY_THEMSELVES = LocalDate.of(2026, 8, 15);

    private static final String NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十]{1,4})";
    private static final Pattern DAYS = Pattern.compile(NUMBER + "(?:个工作)?[日天]之?内[^。]{0,120}?复议");
    private static final Pattern MONTHS = Pattern.compile(NUMBER + "(?:个?月|[日天])之?内(?:(?!复议)[^。]){0,120}?(?:诉讼|起诉)");
    private static final Pattern ORGAN = Pattern.compile("向([^。；;]{2,60}?)(?:申请|提出|提起)(?:行政)?复议");
    private static final Pattern SUPERIOR = Pattern.compile("(?:生态环境|环境保护)[厅部]|上一级[^。；;]{0,8}部门|主管部门");
    private static final Pattern GOVERNMENT = Pattern.compile("([\\p{IsHan}]{1,15}?)人民政府");
    private static final Pattern BUREAU = Pattern.compile("^([\\p{IsHan}]{2,8}?市)生态环境局(.*)");

    private Remedies() {}

    static List<String> missing(String printed) {
        String text = printed.replaceAll("\\s+", "");
        List<String> missing = new ArrayList<>();
        if (!text.contains("复议")) {
            missing.add("没有告知行政复议的途径和期限");
        } else {
            missing.addAll(Check.when(!ORGAN.matcher(text).find(), "没有写明向哪个机关申请行政复议"));
            missing.addAll(Check.when(!DAYS.matcher(text).find(), "没有写明申请行政复议的期限"));
        }
        if (!text.contains("诉讼") && !text.contains("起诉")) {
            missing.add("没有告知行政诉讼的途径和期限");
        } else {
            missing.addAll(Check.when(!MONTHS.matcher(text).find(), "没有写明提起行政诉讼的期限"));
        }
        return missing;
    }

    /**
     * What is wrong with the organ of reconsideration (行政复议法 Art 24). Of a branch that decides in its own name the county's
     * government is one, too.
     *
     * @param agency in whose name the decision is
     */
    static List<String> outdated(String printed, LocalDate decidedOn, String agency) {
        if (decidedOn.isBefore(GOVERNMENT_ONLY)) {
            return List.of();
        }
        List<String> wrong = new ArrayList<>();
        Matcher organs = ORGAN.matcher(printed.replaceAll("\\s+", ""));
        while (organs.find()) {
            String organ = organs.group(1);
            if (SUPERIOR.matcher(organ).find()) {
                wrong.add("复议机关写成了上级部门，2024 年起应为本级人民政府");
            }
            wrong.addAll(Check.when(
                    !mayGoToCounty(agency, decidedOn) && namesAnotherGovernment(organ, agency),
                    "复议机关写成了别的人民政府，市级机关作出的决定应为市人民政府"));
        }
        return wrong;
    }

    private static boolean mayGoToCounty(String agency, LocalDate decidedOn) {
        Matcher bureau = BUREAU.matcher(agency);
        return bureau.find() && bureau.group(2).contains("分局") && !decidedOn.isBefore(BRANCHES_BY_THEMSELVES);
    }

    /** Of an agency that is no municipal bureau nothing is known. */
    private static boolean namesAnotherGovernment(String organ, String agency) {
        Matcher bureau = BUREAU.matcher(agency);
        if (!bureau.find()) {
            return false;
        }
        String city = bureau.group(1);
        Matcher named = GOVERNMENT.matcher(organ);
        while (named.find()) {
            String place = named.group(1).replaceFirst("^(?:或者?|和|、|广东省(?=" + city + "))", "");
            if (!place.equals(city) && place.matches(".*[省县区市旗]")) {
                return true;
            }
        }
        return false;
    }
}
