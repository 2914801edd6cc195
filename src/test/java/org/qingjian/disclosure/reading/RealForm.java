package org.qingjian.disclosure.reading;

import com.fasterxml.jackson.databind.JsonNode;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.notation.Money;

/** Builds a decision out of facts read off a real one, in the form that such decisions have; the names are invented. */
final class RealForm {
    private RealForm() {}

    static String text(JsonNode facts) {
        boolean penalty = facts.get("type").asText().equals("penalty");
        StringBuilder text = new StringBuilder();
        text.append(penalty ? "行政处罚决定书\n" : "责令改正违法行为决定书\n");
        text.append(facts.get("doc_no").asText()).append('\n');
        text.append(party(facts)).append('\n');
        text.append("统一社会信用代码：").append(facts.get("uscc_as_printed").asText()).append('\n');
        text.append(facts.get("party").asText().equals("sole trader") ? "经营者：甲某\n" : "法定代表人：甲某\n");
        text.append("我局于2022年3月4日对你单位进行了检查，发现你单位存在环境违法行为。\n");
        if (!facts.get("breached").isNull()) {
            text.append("上述行为违反了").append(facts.get("breached").asText()).append("的规定。\n");
        }
        if (!facts.get("punished_under").isNull()) {
            text.append("依据").append(facts.get("punished_under").asText()).append("的规定，");
        }
        text.append("我局决定").append(penalty ? "对你单位作出如下行政处罚：" : "责令你单位改正违法行为。");
        if (!facts.get("fine_yuan").isNull()) {
            text.append("罚款人民币")
                    .append(Money.ofYuan(facts.get("fine_yuan").asLong()).inWords());
        }
        return text.append("。\n某市生态环境局\n2022年5月6日\n").toString();
    }

    static PartyKind partyKind(JsonNode facts) {
        return facts.get("party").asText().equals("sole trader") ? PartyKind.SOLE_TRADER : PartyKind.ORGANISATION;
    }

    private static String party(JsonNode facts) {
        return switch (facts.get("party").asText()) {
            case "company" -> "当事人：某市示例机械有限公司";
            case "cooperative" -> "某县示例养殖专业合作社：";
            default -> "当事人：某区示例加工店";
        };
    }
}
