package org.qingjian.demo;

import java.util.List;
import java.util.Random;

/**
 * Names that cannot be anybody's: made-up shop names in made-up towns, credit codes with a valid check digit from a
 * district number that GB/T 2260 does not use.
 */
final class InventedNames {
    static final List<String> BRANCHES = List.of(
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
    private static final List<String> FIRST =
            List.of("禾", "碧", "砚", "棠", "云", "松", "鹭", "芷", "岚", "渚", "苇", "榆", "桐", "澄");
    private static final List<String> SECOND =
            List.of("屿", "砧", "泊", "溪", "碓", "影", "浦", "汀", "岫", "洲", "垚", "阡", "棹", "磬");
    private static final List<String> TRADES =
            List.of("印染", "再生金属", "电镀", "造纸", "化工", "建材", "水泥制品", "木业", "食品", "养殖", "陶瓷", "矿业");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = 31;
    private static final int SERIAL_DIGITS = 9;

    private final Random random;

    InventedNames(Random random) {
        this.random = random;
    }

    String enterprise() {
        return "韶关市" + one(FIRST) + one(SECOND) + one(TRADES) + "有限公司";
    }

    String town() {
        return one(TOWNS);
    }

    String branch() {
        return one(BRANCHES);
    }

    /** A code of the district 449902, which does not exist. */
    String creditCode() {
        StringBuilder code = new StringBuilder("91449902");
        for (int i = 0; i < SERIAL_DIGITS; i++) {
            code.append(ALPHABET.charAt(random.nextInt(MODULUS)));
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return code.append(ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS)).toString();
    }

    int between(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
