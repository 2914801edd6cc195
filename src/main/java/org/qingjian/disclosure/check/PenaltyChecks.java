package org.qingjian.disclosure.check;

import static org.qingjian.disclosure.check.Check.when;

import java.time.LocalDate;
import java.util.List;
import org.qingjian.disclosure.check.PenaltyFacts.Publication;
import org.qingjian.notation.DocumentNumber;

/** Checks of penalty decisions. */
final class PenaltyChecks {
    private PenaltyChecks() {}

    static List<Check<PenaltyFacts>> all() {
        return List.of(
                new Check<>("P01", Severity.WARNING, "国办发〔2018〕118号；部令30号第六十五条", (f, c) -> late(f, c, "PUB_PENALTY")),
                new Check<>("P02", Severity.ERROR, "《政府信息公开条例》第二十六条", (f, c) -> late(f, c, "PUB_PENALTY_OUTER")),
                new Check<>("P03", Severity.BLOCK, "《政府信息公开条例》第十六条", PenaltyChecks::neverPublic),
                new Check<>(
                        "P04",
                        Severity.BLOCK,
                        "文号规则",
                        (f, c) -> Numbers.wrong(f.number(), f.numberTaken(), f.decidedOn(), f.title())),
                new Check<>("P05", Severity.BLOCK, "《行政处罚法》第五十九条", (f, c) -> Remedies.missing(f.text())),
                new Check<>(
                        "P06",
                        Severity.BLOCK,
                        "《行政复议法》第二十四条",
                        (f, c) -> Remedies.outdated(f.text(), f.decidedOn(), f.agency())),
                new Check<>("P07", Severity.WARNING, "《行政处罚法》第三十七条；《生态环境法典》第一千零五十七条", PenaltyChecks::citations),
                new Check<>(
                        "P08",
                        Severity.BLOCK,
                        "部令30号第六十四条；《个人信息保护法》",
                        (f, c) -> when(f.unmasked() > 0, "有 " + f.unmasked() + " 处个人信息没有遮盖")),
                new Check<>("P09", Severity.ERROR, "《行政处罚法》第四十八条第二款、第八十五条", PenaltyChecks::withdrawal),
                new Check<>(
                        "P10",
                        Severity.ERROR,
                        "总局令45号第七条（参照）",
                        (f, c) -> when(!f.publication().unchanged(), "公开后内容变了，没有新的版次和原因")));
    }

    private static List<String> late(PenaltyFacts f, CheckContext c, String clock) {
        Publication p = f.publication();
        if (p.on() == null && (p.withheldGround() != null || p.revokedOn() != null)) {
            return List.of();
        }
        LocalDate due = c.due(f.decidedOn(), clock);
        return when(
                c.late(f.decidedOn(), clock, p.on()),
                f.decidedOn() + " 作出决定，应在 " + due + " 前公开，" + (p.on() == null ? "至今没有公开" : p.on() + " 才公开"));
    }

    private static List<String> neverPublic(PenaltyFacts f, CheckContext c) {
        return DocumentNumber.parse(f.number(), f.decidedOn().getYear() + 1)
                .optional()
                .filter(number -> !number.type().mayEverBePublic())
                .map(number -> List.of(number.type().title() + "只给当事人，不能公开"))
                .orElse(List.of());
    }

    /** The law of the act; where its day is not known, what was not law even on the day of the decision. */
    private static List<String> citations(PenaltyFacts f, CheckContext c) {
        return f.actUntil() == null
                ? Citations.wrongWhenever(f.text(), f.decidedOn())
                : Citations.wrong(f.text(), f.actUntil(), f.decidedOn());
    }

    private static List<String> withdrawal(PenaltyFacts f, CheckContext c) {
        Publication p = f.publication();
        return p.on() == null || p.revokedOn() == null
                ? List.of()
                : when(c.late(p.revokedOn(), "WITHDRAW", p.withdrawnOn()), p.revokedOn() + " 知道决定被撤销，没有在 3 个工作日内撤下");
    }
}
