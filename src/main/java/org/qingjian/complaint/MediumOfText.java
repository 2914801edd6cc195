package org.qingjian.complaint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Guesses the medium of an order that came without one, from its words; an officer sees and may correct what was guessed. */
final class MediumOfText {
    private static final Map<Medium, Pattern> WORDS = words();

    private MediumOfText() {}

    static Medium of(String text) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Medium.OTHER);
    }

    private static Map<Medium, Pattern> words() {
        Map<Medium, Pattern> words = new LinkedHashMap<>();
        words.put(Medium.LIVESTOCK, Pattern.compile("养猪|养殖|猪场|鸡场|粪污"));
        words.put(Medium.NOISE, Pattern.compile("噪声|噪音|吵闹|扰民|轰鸣"));
        words.put(Medium.RADIATION, Pattern.compile("辐射|基站"));
        words.put(Medium.SOLID_WASTE, Pattern.compile("危险废物|危废|工业固废|倾倒垃圾|建筑垃圾"));
        words.put(Medium.WATER, Pattern.compile("河|污水|废水|水质|水体|内河|排污|黑臭|湖|溪|塘"));
        words.put(Medium.AIR, Pattern.compile("废气|臭味|异味|黑烟|粉尘|油烟|气味"));
        words.put(Medium.SOIL, Pattern.compile("土壤|农田污染"));
        words.put(Medium.EIA, Pattern.compile("环评|环境影响评价"));
        return words;
    }
}
