package org.qingjian.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of administrative penalty (生态环境行政处罚办法 Art 8, 行政处罚法 Art 9). An order to correct (责令改正) is none of them. The
 * number is the code used in exports.
 */
public enum PenaltyKind {
    WARNING(1, "警告", "(?<![安全示])警告(?![标牌示语信线色])"),
    CRITICISM(2, "通报批评", "通报批评"),
    FINE(3, "罚款", "(?<!加处|不予|免予|缴纳|拟处|免除|追缴|应缴|不缴|该)罚款(?!数额的?[百%每0-9]|收据|的?百分之|账户|专户|银行|缴款)"),
    CONFISCATE_GAINS(4, "没收违法所得", "没收(?:[^。；;，,]{0,10})?(?:违法|非法)(?:所得|收入)|违法所得[^。；;]{0,20}?(?:予以)?(?:没收|追缴)"),
    CONFISCATE_GOODS(5, "没收非法财物", "没收(?:[^。；;，,]{0,10})?(?:非法财物|违法物品|设备|产品|财物|工具)|予以收缴|并收缴"),
    SUSPEND_PERMIT(6, "暂扣许可证件", "暂扣[^。；;，,]{0,20}?(?:许可证|证件|执照)"),
    DOWNGRADE(7, "降低资质等级", "降低[^。；;，,]{0,10}?资质"),
    REVOKE_PERMIT(8, "吊销许可证件", "吊销[^。；;，,]{0,20}?(?:许可证|证件|执照|资质|证书)"),
    BAR_PERMIT(9, "一定时期内不得申请行政许可", "不得[^。；;，,]{0,10}?申请[^。；;，,]{0,10}?许可"),
    RESTRICT_BUSINESS(10, "限制开展生产经营活动", "限制(?:其)?(?:开展)?生产(?:经营)?(?:活动)?(?!力|线|能)"),
    STOP_TO_RECTIFY(11, "责令停产整治", "(?:责令)?停产整治|责令[^。；;，,]{0,8}?停产整顿"),
    STOP_BUSINESS(12, "责令停产停业", "责令[^。；;，,]{0,12}?(?:停产停业|停业|停产(?!整))"),
    CLOSE(13, "责令关闭", "责令[^。；;，,]{0,6}?关闭(?!阀|排|设)"),
    RESTRICT_OCCUPATION(14, "限制从业", "限制从业"),
    BAR_OCCUPATION(15, "禁止从业", "禁止从业|不得从事[^。；;]{0,20}?(?:工作|业务|职业)"),
    DEMOLISH(16, "责令限期拆除", "(?:责令|限期)[^。；;，,]{0,10}?拆除"),
    /** Imposed by the police only; in the bureau's documents it is a note that the case was handed over. */
    DETENTION(17, "行政拘留", "(?<!移送)行政拘留|(?<=处)拘留"),
    OTHER(18, "法律、行政法规规定的其他行政处罚", "(?!)");

    private final int code;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a compiled pattern does not change
    private final Pattern words;

    PenaltyKind(int code, String title, String words) {
        this.code = code;
        this.title = title;
        this.words = Pattern.compile(words);
    }

    public int code() {
        return code;
    }

    /** The Chinese name of the kind. */
    public String title() {
        return title;
    }

    public boolean isImposedByPoliceOnly() {
        return this == DETENTION;
    }

    public static Optional<PenaltyKind> ofCode(int code) {
        return List.of(values()).stream().filter(kind -> kind.code == code).findFirst();
    }

    /** Each kind that a decision's text imposes, at its first place; ordered by place. */
    public static List<Found<PenaltyKind>> findAll(String text) {
        String flat = HanText.simplified(HanText.halfWidth(text));
        List<Found<PenaltyKind>> found = new ArrayList<>();
        for (PenaltyKind kind : values()) {
            Matcher matcher = kind.words.matcher(flat);
            if (matcher.find()) {
                found.add(Found.in(text, matcher.start(), matcher.end(), kind));
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }
}
