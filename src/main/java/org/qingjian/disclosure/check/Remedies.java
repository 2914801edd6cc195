package org.qingjian.disclosure.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a decision's text tells the way to reconsideration and to court, by the law of its day. */
final class Remedies {
    /** 行政复议法(2023) Art 24: since then the people's government of the same level decides. */
    private static final LocalDate GOVERNMENT_ONLY = LocalDate.of(2024, 1, 1);

    private static final Pattern OLD_ORGAN = Pattern.compile(
            "向[^。；;]{0,30}(?:生态环境厅|生态环境部|上一级[^。；;]{0,8}(?:主管)?部门|县人民政府)[^。；;]{0,20}(?:申请|提起)[^。；;]{0,4}复议");

    private Remedies() {}

    static List<String> missing(String text) {
        List<String> missing = new ArrayList<>();
        if (!text.contains("复议")) {
            missing.add("没有告知行政复议的途径和期限");
        }
        if (!text.contains("诉讼") && !text.contains("人民法院")) {
            missing.add("没有告知行政诉讼的途径和期限");
        }
        return missing;
    }

    static List<String> outdated(String text, LocalDate decidedOn) {
        return Check.when(
                !decidedOn.isBefore(GOVERNMENT_ONLY) && OLD_ORGAN.matcher(text).find(),
                "复议机关写成了上级部门或者县级政府，2024 年起应为本级人民政府");
    }
}
