package org.qingjian.redaction;

import org.jspecify.annotations.Nullable;

/**
 * Names of firms and farms that begin with a person's name: 林志强养殖场 is a trade name and stays, though the man behind it
 * goes. 林志强所在养殖场 and 林志强经营的养殖场 are none, for a trade name says no deed.
 */
final class TradeNames {
    private static final int FARTHEST = 8;
    private static final String SINGLE_GOES_ON = "长内里外过上主员区房方面边口径段经遇门铺中旁";
    private static final String PLACE_GOES_ON = "地所合面景次主长";
    private static final String[] MARKET_GOES_ON = {"经营", "监", "管理", "价", "主体", "化", "准入", "营销", "交易", "秩序", "调", "份额"};
    private static final String FUNCTION_WORDS = "的之在所其该此这那与等从到向为是有被把将给于由对以而也都就又还并或且自称说";

    private final Lexicon lexicon;

    TradeNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How sure it is that the whole is one name. */
    enum Kind {
        /** A line of business and an ending, as names are registered. */
        NAME,
        /** Only a word for a place, where the person may also just be. */
        PLACE,
        /** Something unknown stands between. */
        DOUBT
    }

    /** A trade name that ends before {@code end}. */
    record TradeName(Kind kind, int end) {}

    /** The trade name that a person's name before {@code at} begins, or nothing. */
    @Nullable
    TradeName after(String text, int at) {
        boolean known = true;
        for (int k = at; k <= at + FARTHEST && Han.isAt(text, k); ) {
            int ending = lexicon.tradeEndings.longestAt(text, k);
            if (ending > 0) {
                return ended(text, at, k, ending, known);
            }
            int trade = lexicon.tradeWords.longestAt(text, k);
            if (trade == 0 && saysMore(text, k, at)) {
                return null;
            }
            known &= trade > 0;
            k += Math.max(trade, 1);
        }
        return null;
    }

    private boolean saysMore(String text, int k, int at) {
        int f = lexicon.followers.longestAt(text, k);
        return (f > 0 && (k == at || f >= 2))
                || lexicon.labels.longestAt(text, k) >= 2
                || FUNCTION_WORDS.indexOf(text.charAt(k)) >= 0;
    }

    private @Nullable TradeName ended(String text, int at, int k, int length, boolean known) {
        String ending = text.substring(k, k + length);
        if (goesOn(text, k + length, ending) || (!known && NameStatistics.saysDeed(text.substring(at, k)))) {
            return null;
        }
        int end = k + length;
        for (int more = lexicon.tradeEndings.longestAt(text, end); more >= 2 && !goesOn(text, end + more, ""); ) {
            end += more;
            more = lexicon.tradeEndings.longestAt(text, end);
        }
        boolean place = k == at && end == k + length && lexicon.placeEndings.contains(ending);
        return new TradeName(!known ? Kind.DOUBT : place ? Kind.PLACE : Kind.NAME, end);
    }

    /** 厂长, 店内, 路过, 市场经营: another word than the end of a firm's name. */
    private static boolean goesOn(String text, int after, String ending) {
        if (after >= text.length()) {
            return false;
        }
        char next = text.charAt(after);
        if (ending.equals("市场")) {
            for (String word : MARKET_GOES_ON) {
                if (text.startsWith(word, after)) {
                    return true;
                }
            }
        }
        return (ending.length() == 1 && SINGLE_GOES_ON.indexOf(next) >= 0)
                || (ending.endsWith("场") && PLACE_GOES_ON.indexOf(next) >= 0);
    }

    boolean endsLikeOrganisation(String name) {
        for (int k = 1; k < name.length(); k++) {
            if (lexicon.tradeEndings.longestAt(name, k) == name.length() - k) {
                return true;
            }
        }
        return "局所部科处室站院校会村镇县市区".indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
