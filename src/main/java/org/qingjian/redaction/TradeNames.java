package org.qingjian.redaction;

import java.util.List;

/** Names of firms and farms that begin with a person's name: 林志强养殖场 stays, though the man behind it goes. */
final class TradeNames {
    private static final int FARTHEST = 8;
    private static final List<String> ENDINGS = List.of(
            "公司", "有限", "集团", "养殖场", "养鸭场", "养鸡场", "养猪场", "养牛场", "养鱼场", "种植场", "猪场", "鸭场", "鸡场", "牛场", "羊场", "砖厂", "石场",
            "料场", "采石场", "沙场", "加工厂", "家具厂", "塑料厂", "化工厂", "电镀厂", "厂", "店", "经营部", "经销部", "商行", "饭店", "餐馆", "餐厅", "酒店",
            "酒楼", "汽修", "修理部", "修配", "门市部", "服务部", "加工部", "合作社", "农场", "林场", "牧场", "渔场", "屠宰场", "洗车场", "洗车行", "回收站",
            "回收部", "加油站", "搅拌站", "工作室", "诊所", "卫生院", "医院", "学校", "幼儿园", "超市", "市场", "商场", "作坊", "工坊", "饭馆", "面馆", "茶馆",
            "会所", "事务所", "研究院", "研究所", "律师事务所", "收购点", "档口", "网吧", "旅馆", "宾馆", "民宿", "农庄", "山庄", "纪念馆", "路", "大道", "村委",
            "小区", "花园", "大厦");

    private final Lexicon lexicon;

    TradeNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether what follows a person's name at {@code at} makes the whole an organisation's name. */
    boolean continues(String text, int at) {
        for (int k = at; k <= at + FARTHEST && Han.isAt(text, k); k++) {
            for (String ending : ENDINGS) {
                if (text.startsWith(ending, k)) {
                    return !isOfThePerson(text, k + ending.length(), ending);
                }
            }
            int f = lexicon.followers.longestAt(text, k);
            if ((f > 0 && (k == at || f >= 2)) || lexicon.labels.longestAt(text, k) >= 2) {
                return false;
            }
        }
        return false;
    }

    /** 厂长, 店内, 路过: a word about the person, not the end of a firm's name. */
    private static boolean isOfThePerson(String text, int after, String ending) {
        return ending.length() == 1 && after < text.length() && "长内里外过上主员".indexOf(text.charAt(after)) >= 0;
    }

    boolean endsLikeOrganisation(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith)
                || "局所部科处室站院校会村镇县市区".indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
