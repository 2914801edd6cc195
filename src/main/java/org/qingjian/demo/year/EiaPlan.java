package org.qingjian.demo.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Which projects the reference bureau handles from 2021 to May 2023, and in which an officer slips; the same every time. */
final class EiaPlan {
    static final int PROJECTS = 688;
    static final int SLIPS = 27;

    private static final long SEED = 688_27L;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final int DAYS = 790;
    private static final int REPORT_EVERY = 6;

    private static final List<String> UNITS = List.of(
            "440203 武江分局",
            "440204 浈江分局",
            "440205 曲江分局",
            "440281 乐昌分局",
            "440282 南雄分局",
            "440224 仁化分局",
            "440232 乳源分局",
            "440222 始兴分局",
            "440229 翁源分局",
            "440233 新丰分局");
    private static final List<String> TOWNS =
            List.of("青棠镇", "石泊镇", "云碓镇", "墨岭镇", "白鹇镇", "松烟镇", "鹭溪镇", "砚池镇", "芦雪镇", "桐影镇");
    private static final List<String> SHOPS =
            List.of("禾屿", "碧砧", "砚泊", "棠溪", "云碓", "松影", "鹭浦", "芷汀", "岚岫", "渚洲", "苇阡", "榆棹", "桐磬", "澄垚");
    private static final List<String> TRADES = List.of("印染", "再生金属", "电镀", "造纸", "化工", "建材", "水泥制品", "木业", "食品", "养殖");
    private static final List<String> WORKS = List.of("扩建项目", "新建项目", "技术改造项目", "搬迁项目", "生产线建设项目", "废气治理提升项目");
    private static final List<String> PREPARERS = List.of("广东棠溪环境技术有限公司", "韶关市砚泊环境咨询有限公司", "广东鹭浦生态工程有限公司");

    private final Random random = new Random(SEED);

    private EiaPlan() {}

    /** In the order of their acceptance. */
    static List<EiaCase> projects() {
        return new EiaPlan().make();
    }

    private List<EiaCase> make() {
        List<Optional<Slip>> slips = new ArrayList<>(Collections.nCopies(PROJECTS, Optional.<Slip>empty()));
        for (int i = 0; i < SLIPS; i++) {
            slips.set(i, Optional.of(Slip.values()[i % Slip.values().length]));
        }
        Collections.shuffle(slips, random);
        List<EiaCase> projects = new ArrayList<>();
        for (int serial = 1; serial <= PROJECTS; serial++) {
            projects.add(project(serial, slips.get(serial - 1).orElse(null)));
        }
        return projects;
    }

    private EiaCase project(int serial, @Nullable Slip slip) {
        String unit = one(UNITS);
        String shop = one(SHOPS) + one(TRADES);
        boolean report = random.nextInt(REPORT_EVERY) == 0;
        return new EiaCase(
                serial,
                unit.substring(0, 6),
                unit.substring(7),
                shop + one(WORKS) + "（" + serial + "号）",
                "韶关市" + unit.substring(7).replace("分局", "") + one(TOWNS) + "工业集中区",
                "韶关市" + shop + "有限公司",
                one(PREPARERS),
                slip == null ? report : slip.ofReports() || (report && !slip.ofForms()),
                FIRST.plusDays((long) DAYS * serial / PROJECTS),
                slip);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
