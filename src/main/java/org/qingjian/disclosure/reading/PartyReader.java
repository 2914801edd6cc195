package org.qingjian.disclosure.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.reading.Reading.Disagreement;
import org.qingjian.disclosure.reading.Reading.Remark;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.Found;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Parsed;

/** Reads who the document is addressed to. */
final class PartyReader {
    private static final List<String> NAME_LABELS = List.of(
            "当事人名称", "当事人", "被处罚单位名称", "被处罚单位", "被处罚人", "被处罚者", "行政相对人名称", "行政相对人", "违法行为人", "受送达人", "单位名称", "企业名称",
            "名称", "姓名");
    private static final String ORGANISATION =
            "[\\p{IsHan}A-Za-z0-9()]{2,40}?(?:公司|集团|工厂|厂|合作社|医院|学校|养殖场|矿|站|店|中心|经营部|加工部|工作室|商行|研究院|研究所|委员会|管理处)";
    private static final Pattern ADDRESSEE =
            Pattern.compile("^\\s*([\\p{IsHan}A-Za-z0-9()·*]{2,40}?)\\s*:\\s*$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("信用代码[^:\\n]{0,16}[:为]?\\s*([0-9A-Za-z*×]{8,22})");
    private static final Pattern NAME_IN_TITLE =
            Pattern.compile("(?:关于)?对?(" + ORGANISATION + ")(?=[^公厂社]{0,30}(?:决定书|案|公示|公告|的))");
    private static final Pattern IS_ORGANISATION =
            Pattern.compile(".*(?:公司|集团|厂|合作社|医院|学校|局|院|中心|委员会|协会|政府|大队|处|所)(?:\\(.*\\))?$");

    private final SourceText source;
    private final LabelReader labels;

    PartyReader(SourceText source, LabelReader labels) {
        this.source = source;
        this.labels = labels;
    }

    @Nullable
    Found<String> name() {
        Found<String> labelled = labels.value(NAME_LABELS);
        if (labelled != null) {
            return withoutBracket(labelled);
        }
        Matcher addressee = ADDRESSEE.matcher(source.flat);
        while (addressee.find()) {
            String name = addressee.group(1);
            if (!name.matches(".*(?:如下|事项|内容|事实|依据|附件|处罚|规定|行为|公示|公告)")) {
                return source.words(addressee.start(1), addressee.end(1));
            }
        }
        return null;
    }

    /** The labelled code; a masked or mistyped one is remarked on and not given. */
    @Nullable
    Found<CreditCode> creditCode(List<Remark> remarks) {
        Matcher labelled = CODE.matcher(source.flat);
        if (labelled.find()) {
            Parsed<CreditCode> parsed = CreditCode.parse(labelled.group(1));
            parsed.hints()
                    .forEach(hint ->
                            remarks.add(new Remark("creditCode", hint.code(), hint.message(), hint.suggestions())));
            if (parsed instanceof Parsed.Failure<CreditCode> failure) {
                remarks.add(new Remark("creditCode", failure.code(), failure.hint(), failure.suggestions()));
                return null;
            }
            return source.at(labelled.start(1), labelled.end(1), parsed.orElseThrow());
        }
        List<Found<CreditCode>> codes = CreditCode.findAll(source.printed);
        return codes.size() == 1 ? codes.get(0) : null;
    }

    @Nullable
    Found<String> representative() {
        Found<String> found = labels.value(List.of("法定代表人", "法人代表", "主要负责人", "投资人", "执行事务合伙人", "经营者", "负责人"));
        return found == null || found.value().length() > 20 ? null : found;
    }

    @Nullable
    Found<String> address() {
        return labels.value(List.of("地址", "住所", "住址", "注册地址", "经营场所", "经营地址", "单位地址"));
    }

    /** From the code's second letter, the words 个体工商户 and 经营者, the form of the name, or an identity card. */
    @Nullable
    Found<PartyKind> kind(@Nullable Found<String> name) {
        Matcher code = CODE.matcher(source.flat);
        if (code.find()
                && code.group(1).length() > 1
                && Character.isDigit(code.group(1).charAt(1))) {
            PartyKind kind = code.group(1).startsWith("92") ? PartyKind.SOLE_TRADER : PartyKind.ORGANISATION;
            return source.at(code.start(1), code.end(1), kind);
        }
        int trader = Math.max(source.flat.indexOf("个体工商户"), labels.placeOf("经营者"));
        if (trader >= 0) {
            return source.at(trader, trader + 3, PartyKind.SOLE_TRADER);
        }
        if (name == null) {
            return null;
        }
        String flat = HanText.halfWidth(name.value());
        if (IS_ORGANISATION.matcher(flat).matches()) {
            return new Found<>(PartyKind.ORGANISATION, name.start(), name.end(), name.quote());
        }
        boolean person = flat.matches("[\\p{IsHan}·*×]{2,4}") && source.flat.contains("身份证");
        return person ? new Found<>(PartyKind.NATURAL_PERSON, name.start(), name.end(), name.quote()) : null;
    }

    /** An organisation in the title that is not the party. */
    void disagreement(@Nullable Found<String> party, List<Disagreement> disagreements) {
        if (party == null) {
            return;
        }
        Found<String> title = source.head().stream().findFirst().orElse(null);
        if (title == null || title.end() > party.start()) {
            return;
        }
        Matcher matcher = NAME_IN_TITLE.matcher(source.flat).region(title.start(), title.end());
        if (matcher.find()) {
            Found<String> named = source.words(matcher.start(1), matcher.end(1));
            if (named != null && !isSame(named.value(), party.value())) {
                disagreements.add(new Disagreement("party", named, party));
            }
        }
    }

    private static boolean isSame(String title, String party) {
        String first = HanText.fold(title);
        String second = HanText.fold(party);
        return first.contains(second) || second.contains(first) || first.endsWith(second);
    }

    private @Nullable Found<String> withoutBracket(Found<String> name) {
        String flat = source.flat.substring(name.start(), name.end());
        Matcher bracket = Pattern.compile("\\((?:以下|统一|身份|个体|法定|男|女|下称).*").matcher(flat);
        return bracket.find() ? source.words(name.start(), name.start() + bracket.start()) : name;
    }
}
