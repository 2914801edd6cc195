package org.qingjian.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Invented records. Every number is used once, so tests do not meet. */
public final class ARecord {
    private static final AtomicInteger SERIAL = new AtomicInteger(10_000);

    private ARecord() {}

    public static int serial() {
        return SERIAL.incrementAndGet();
    }

    public static RecordContent penalty() {
        return penalty("韶环罚〔2026〕" + serial() + "号");
    }

    public static RecordContent penalty(String number) {
        return new RecordContent(
                RecordKind.PENALTY,
                "韶关市墨岭造纸有限公司超标排放废水案",
                number,
                new Party("韶关市墨岭造纸有限公司", PartyKind.ORGANISATION, "91449902MA00000006", "石墨言"),
                new Issuer("韶关市生态环境局", "曲江分局", "440205"),
                LocalDate.of(2026, 10, 29),
                new BigDecimal("260000.00"),
                "",
                "执法人员在厂区东侧采样，化学需氧量超过限值 2.6 倍。\n我局决定：罚款人民币贰拾陆万元整。",
                new RecordDetails.Penalty(
                        "超过水污染物排放标准排放",
                        "",
                        "《水污染防治法》第十条",
                        "《水污染防治法》第八十三条第二项",
                        List.of("FINE"),
                        "罚款人民币贰拾陆万元整",
                        null,
                        null,
                        null));
    }

    public static RecordContent titled(RecordContent content, String title) {
        return new RecordContent(
                content.kind(),
                title,
                content.documentNumber(),
                content.party(),
                content.issuer(),
                content.date(),
                content.fine(),
                content.summary(),
                content.body(),
                content.details());
    }

    public static RecordContent eia(RecordKind kind, String project, LocalDate start, LocalDate end) {
        return new RecordContent(
                kind,
                project + "（" + kind + "）",
                "",
                Party.organisation("韶关市云碓再生金属有限公司"),
                new Issuer("韶关市生态环境局", "", "440205"),
                start,
                null,
                "",
                "项目概况：年处理废旧铝合金。",
                new RecordDetails.Eia(
                        project,
                        "韶关市曲江区青棠镇工业集中区",
                        "韶关市云碓再生金属有限公司",
                        "广东棠溪环境技术有限公司",
                        RecordDetails.EiaClass.BOOK,
                        start,
                        start,
                        end,
                        "",
                        "0751-0000123",
                        List.of()));
    }

    public static NewRecord entered(RecordContent content) {
        return new NewRecord("desk", "", "440200", null, content, List.of());
    }
}
