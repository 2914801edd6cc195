package org.qingjian.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Invented penalty decisions, the same ones for the same number, and questions that a person would ask about them. */
final class GeneratedDocuments {
    private static final String[] PLACES = {"云岭", "碧潭", "青棠", "临江", "鹭溪", "石桥", "翠坪", "赤岩", "锦川", "秋禾", "松涧", "墨石"};
    private static final String[] NAMES = {
        "禾屿", "砚田", "金榕", "云碓", "高岭", "远洲", "桂香", "晶瓷", "康宁", "铜鼓", "乌桕", "岭南", "鹿鸣", "瓦窑", "书院", "明湖"
    };
    private static final String[] TRADES = {
        "印染", "造纸", "电镀", "化工", "建材", "家具", "养殖", "餐饮", "洗水", "塑料", "铸造", "物流", "矿业", "食品"
    };
    private static final String[] VIOLATIONS = {
        "超过水污染物排放标准排放水污染物",
        "未依法报批建设项目环境影响报告表擅自开工建设",
        "未取得排污许可证排放污染物",
        "私设暗管逃避监管排放废水",
        "将危险废物混入非危险废物中贮存",
        "未采取有效防尘降尘措施",
        "篡改伪造自动监测数据",
        "含挥发性有机物废气未在密闭空间中进行",
        "未按照规定开展自行监测",
        "配套建设的环境保护设施未经验收即投入生产",
        "夜间施工产生噪声",
        "油烟净化设施不正常运行"
    };
    private static final String[] FACTS = {
        "执法人员在厂区北侧雨水沟出口采样",
        "监测报告显示化学需氧量浓度超过限值",
        "现场检查时治理设施未开启",
        "有现场检查笔录、调查询问笔录和照片为证",
        "该单位在陈述申辩期内未提出意见",
        "废活性炭露天堆放且未设置识别标志",
        "喷漆工段门窗敞开废气直接外排",
        "沉淀池溢流口接有软管通向河道"
    };
    private static final String[] AGENCIES = {"云岭市生态环境局", "云岭市生态环境局碧潭分局", "云岭市生态环境局青棠分局", "云岭市生态环境局临江分局"};
    private static final String[] REGIONS = {"440203", "440204", "440205", "440222", "440224", "440229"};

    private GeneratedDocuments() {}

    static Stream<SearchDocument> all(long count) {
        return LongStream.range(0, count).mapToObj((LongFunction<SearchDocument>) GeneratedDocuments::document);
    }

    static SearchDocument document(long i) {
        Random random = new Random(i * 2_654_435_761L + 20_261_123L);
        String party = party(random);
        String violation = pick(VIOLATIONS, random);
        LocalDate date = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5_400));
        int fine = 1 + random.nextInt(90);
        List<String> body = new ArrayList<>();
        body.add(party + violation + "。");
        for (int k = 0; k < 3 + random.nextInt(4); k++) {
            body.add(pick(FACTS, random) + "，浓度为" + (50 + random.nextInt(900)) + "毫克每升。");
        }
        body.add("责令改正违法行为，罚款人民币" + fine + "万元。");
        return SearchDocument.of("g-" + i, 1)
                .kind("PENALTY")
                .title(party + violation + "案")
                .number(number(i))
                .party(party)
                .agency(pick(AGENCIES, random))
                .region(pick(REGIONS, random))
                .date(date)
                .fine(BigDecimal.valueOf(fine * 10_000L))
                .penaltyKinds(List.of("FINE"))
                .violation(violation)
                .url("/records/g-" + i)
                .pages(List.of(SearchDocument.Page.of(String.join("\n", body))))
                .build();
    }

    /** Distinct questions: names, numbers, jargon, words, sentences, with places and years among them. */
    static List<String> questions(int count) {
        Random random = new Random(7);
        Set<String> questions = new LinkedHashSet<>();
        String[] short_ = {"未批先建", "偷排", "危废混存", "无证排污", "数据造假", "半夜施工", "餐饮油烟", "VOCs未收集", "未验先投", "工地扬尘"};
        questions.addAll(List.of(short_));
        while (questions.size() < count) {
            switch (random.nextInt(6)) {
                case 0 -> questions.add(party(random));
                case 1 -> questions.add(pick(NAMES, random) + pick(TRADES, random));
                case 2 -> questions.add(pick(PLACES, random) + " " + pick(short_, random));
                case 3 -> questions.add(number(random.nextInt(100_000)));
                case 4 ->
                    questions.add(pick(TRADES, random) + pick(FACTS, random).substring(0, 8) + " "
                            + (2015 + random.nextInt(10)) + "年");
                default ->
                    questions.add(pick(PLACES, random) + "的" + pick(TRADES, random) + "厂" + pick(VIOLATIONS, random)
                            + "要罚多少钱？");
            }
        }
        return List.copyOf(questions);
    }

    /** The document number of a decision, which no other has. */
    static String number(long i) {
        return "云环" + (char) ('甲' + i / 900_000) + "罚〔" + year(i) + "〕" + (i / 14 + 1) + "号";
    }

    /** The year in its number. */
    static long year(long i) {
        return 2012 + i % 14;
    }

    private static String party(Random random) {
        return pick(PLACES, random) + "市" + pick(NAMES, random) + pick(NAMES, random) + pick(TRADES, random) + "有限公司";
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
