package org.qingjian.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.Issuer;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;

/** Invented lists of enterprises, inspection results and one compensation summary. */
final class SampleLists {
    private static final Issuer CITY = new Issuer("韶关市生态环境局", "", "440200");
    private static final List<String> CATEGORIES = List.of("水环境", "大气环境", "土壤污染监管", "环境风险管控", "噪声");
    private static final int KEY_UNITS = 24;
    private static final int POSITIVE_LIST = 8;
    private static final int CHANGED = 3;

    private final InventedNames names;
    private final LocalDate today;

    SampleLists(InventedNames names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    List<IncomingRecord> all() {
        List<IncomingRecord> records = new ArrayList<>();
        List<RecordDetails.Entry> keyUnits = entries(KEY_UNITS);
        records.add(roll("环境监管重点单位名录", keyUnits, LocalDate.of(today.getYear(), 3, 28)));
        records.add(roll("监督执法正面清单", entries(POSITIVE_LIST), LocalDate.of(today.getYear(), 4, 18)));
        for (int quarter = 1; quarter <= 3; quarter++) {
            records.add(inspection(quarter));
        }
        records.add(compensation());
        records.add(roll("环境监管重点单位名录", lastYear(keyUnits), LocalDate.of(today.getYear() - 1, 3, 27)));
        return records;
    }

    private List<RecordDetails.Entry> entries(int size) {
        List<RecordDetails.Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> categories = CATEGORIES.subList(
                    i % CATEGORIES.size(), Math.min(CATEGORIES.size(), i % CATEGORIES.size() + 1 + i % 2));
            entries.add(new RecordDetails.Entry(
                    names.enterprise(),
                    names.creditCode(),
                    categories,
                    names.branch().substring(0, 6)));
        }
        return entries;
    }

    /** The version before: some were not on it yet, some left, one has other categories now. */
    private List<RecordDetails.Entry> lastYear(List<RecordDetails.Entry> now) {
        List<RecordDetails.Entry> entries = new ArrayList<>(now.subList(CHANGED + 1, now.size()));
        RecordDetails.Entry moved = now.get(CHANGED);
        entries.add(
                new RecordDetails.Entry(moved.name(), moved.creditCode(), CATEGORIES.subList(0, 1), moved.region()));
        entries.addAll(entries(CHANGED - 1));
        return entries;
    }

    private IncomingRecord roll(String type, List<RecordDetails.Entry> entries, LocalDate date) {
        String title = "韶关市 " + date.getYear() + " 年" + type;
        return record(
                "demo-" + type + "-" + date.getYear(),
                new RecordContent(
                        RecordKind.LIST,
                        title,
                        "",
                        Party.NONE,
                        CITY,
                        date,
                        null,
                        "",
                        "",
                        new RecordDetails.Roll(type, date.getYear(), entries)));
    }

    private IncomingRecord inspection(int quarter) {
        LocalDate date = LocalDate.of(today.getYear(), quarter * 3, 20);
        int objects = names.between(40, 70);
        String title = date.getYear() + " 年第" + "一二三".charAt(quarter - 1) + "季度“双随机、一公开”检查结果（" + objects + " 家）";
        return record(
                "demo-inspection-" + quarter,
                new RecordContent(
                        RecordKind.INSPECTION,
                        title,
                        "",
                        Party.NONE,
                        CITY,
                        date,
                        null,
                        "",
                        "本季度随机抽取 " + objects + " 家单位，发现问题 " + names.between(2, 9) + " 家，已责令改正。",
                        new RecordDetails.Inspection(
                                date.getYear() + " 年第 " + quarter + " 季度随机抽查", "排污单位", "现场", "多数未发现问题")));
    }

    private IncomingRecord compensation() {
        return record(
                "demo-compensation",
                new RecordContent(
                        RecordKind.COMPENSATION,
                        "桐影镇非法倾倒固体废物生态环境损害赔偿案",
                        "",
                        Party.NONE,
                        CITY,
                        today.minusDays(90),
                        null,
                        "赔偿义务人完成清运和植被恢复，磋商协议履行完毕。",
                        "经鉴定评估，倾倒固体废物约 60 吨，造成林地表层土壤受损。双方磋商达成赔偿协议，赔偿义务人清运固体废物并恢复植被。",
                        new RecordDetails.Plain("生态环境损害赔偿", "", List.of())));
    }

    private static IncomingRecord record(String id, RecordContent content) {
        return new IncomingRecord(id, content, null);
    }
}
