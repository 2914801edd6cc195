package org.qingjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.Issuer;
import org.qingjian.disclosure.Party;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.shared.time.LegalZone;

/** Some records of every kind, oldest first, the same in every run but for their dates, which end today. */
@Singleton
class SampleRecords {
    private static final String BUREAU = "韶关市生态环境局";
    private static final int PENALTIES = 36;
    private static final int PROJECTS = 9;
    private static final int TEN_THOUSAND = 10_000;

    private final ObjectMapper json;
    private final Clock clock;

    record Violation(
            String violation, String facts, String violated, String basis, int min, int max, String act, String site) {}

    record Document(String title, String category, String text) {}

    /** The enterprise a sample is about, and the branch that handles it. */
    private record Case(Party party, Issuer issuer, String town, String mark) {}

    SampleRecords(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    List<IncomingRecord> all() {
        InventedNames names = new InventedNames(new Random(20231231));
        List<Violation> violations = read("violations.json", new TypeReference<>() {});
        List<IncomingRecord> records = new ArrayList<>();
        for (int i = 0; i < PENALTIES; i++) {
            Case subject = subject(names);
            Violation violation = violations.get(i % violations.size());
            LocalDate date = today().minusDays(11L * i + 9);
            records.add(penalty(names, subject, violation, date, i));
            if (i % 3 == 0) {
                records.add(order(RecordKind.RECTIFY, "责改", subject, violation, date.minusDays(40), i));
            }
        }
        Case heavy = subject(names);
        records.add(order(RecordKind.SEIZE, "查封", heavy, violations.get(0), today().minusDays(70), 1));
        records.add(order(RecordKind.LIMIT, "限产", heavy, violations.get(3), today().minusDays(60), 1));
        records.add(daily(heavy, violations.get(3), today().minusDays(30)));
        for (int i = 0; i < PROJECTS; i++) {
            records.addAll(new SampleProject(names, today(), i).notices());
        }
        records.addAll(new SampleLists(names, today()).all());
        records.addAll(documents());
        records.sort(Comparator.comparing(
                record -> record.content().date(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return records;
    }

    private LocalDate today() {
        return LegalZone.today(clock);
    }

    private static Case subject(InventedNames names) {
        String name = names.enterprise();
        String branch = names.branch();
        String unit = branch.substring(7);
        return new Case(
                new Party(name, PartyKind.ORGANISATION, names.creditCode(), ""),
                new Issuer(BUREAU, unit, branch.substring(0, 6)),
                names.town(),
                "韶环(" + unit.replace("分局", "") + ")");
    }

    private static IncomingRecord penalty(
            InventedNames names, Case subject, Violation violation, LocalDate date, int serial) {
        String number = "%s罚〔%d〕%d号".formatted(subject.mark(), date.getYear(), serial + 1);
        BigDecimal fine = BigDecimal.valueOf(names.between(violation.min(), violation.max()))
                .multiply(BigDecimal.valueOf(TEN_THOUSAND));
        String amount = fine.divide(BigDecimal.valueOf(TEN_THOUSAND)).toPlainString() + "万元";
        String facts = facts(names, violation);
        String body = String.join(
                "\n",
                BUREAU + "行政处罚决定书",
                number,
                "当事人：" + subject.party().name(),
                "统一社会信用代码：" + subject.party().creditCode(),
                "住所：韶关市" + subject.town() + "工业路 " + names.between(1, 90) + " 号",
                "一、违法事实和证据",
                date.minusDays(50) + "，我局执法人员对你单位进行现场检查。" + facts + "。",
                "以上事实，有现场检查（勘察）笔录、调查询问笔录、监测报告、照片等证据证明。",
                "二、处罚依据和决定",
                "你单位的行为违反了" + violation.violated() + "的规定。依据" + violation.basis() + "，参照裁量规定，我局决定：罚款人民币" + amount + "。",
                "三、救济途径",
                "如不服本决定，可以在收到之日起六十日内向韶关市人民政府申请行政复议，也可以在六个月内依法提起行政诉讼。",
                BUREAU,
                date.toString());
        return new IncomingRecord(
                number,
                new RecordContent(
                        RecordKind.PENALTY,
                        subject.party().name() + violation.act() + "案",
                        number,
                        subject.party(),
                        subject.issuer(),
                        date,
                        fine,
                        facts + "。分局责令改正，并罚款 " + amount + "。",
                        body,
                        new RecordDetails.Penalty(
                                violation.violation(),
                                facts,
                                violation.violated(),
                                violation.basis(),
                                List.of("FINE"),
                                "罚款人民币" + amount,
                                null,
                                null,
                                date.plusYears(1))),
                null);
    }

    private static String facts(InventedNames names, Violation violation) {
        return violation
                .facts()
                .replace("{site}", violation.site())
                .replace("{value}", String.valueOf(names.between(130, 420)))
                .replace("{count}", String.valueOf(names.between(2, 9)))
                .replace("{month}", String.valueOf(names.between(1, 6)));
    }

    private static IncomingRecord order(
            RecordKind kind, String token, Case subject, Violation violation, LocalDate date, int serial) {
        String number = "%s%s〔%d〕%d号".formatted(subject.mark(), token, date.getYear(), serial + 1);
        String name = switch (kind) {
            case SEIZE -> "的查封决定";
            case LIMIT -> "的限制生产决定";
            default -> "的责令改正决定";
        };
        String measure = switch (kind) {
            case SEIZE -> "查封排放污染物的设备和电源，期限三十日";
            case LIMIT -> "限制生产，不得超过日产能的百分之五十，期限三个月";
            default -> "立即停止违法行为，并在收到本决定之日起三十日内改正";
        };
        return new IncomingRecord(
                number,
                new RecordContent(
                        kind,
                        "关于" + subject.party().name() + violation.act() + name,
                        number,
                        subject.party(),
                        subject.issuer(),
                        date,
                        null,
                        "",
                        "当事人：" + subject.party().name() + "\n经查，你单位" + violation.act() + "。依据" + violation.basis()
                                + "，我局决定：" + measure + "。",
                        new RecordDetails.Order(
                                violation.violation(), violation.basis(), measure, date.plusDays(30), "决定")),
                null);
    }

    private static IncomingRecord daily(Case subject, Violation violation, LocalDate date) {
        String number = subject.mark() + "按日罚〔" + date.getYear() + "〕1号";
        BigDecimal fine = new BigDecimal("900000");
        return new IncomingRecord(
                number,
                new RecordContent(
                        RecordKind.DAILY,
                        subject.party().name() + "拒不改正" + violation.act() + "案",
                        number,
                        subject.party(),
                        subject.issuer(),
                        date,
                        fine,
                        "复查发现仍在排放，按原罚款 10 万元每日计罚 9 日。",
                        "复查日距责令改正之日共九日，按日连续处罚每日罚款拾万元，合计罚款人民币玖拾万元整。",
                        new RecordDetails.Penalty(
                                violation.violation(),
                                "",
                                violation.violated(),
                                "《生态环境主管部门实施按日连续处罚办法》第五条",
                                List.of("FINE"),
                                "罚款人民币玖拾万元整",
                                null,
                                null,
                                null)),
                null);
    }

    private List<IncomingRecord> documents() {
        List<IncomingRecord> records = new ArrayList<>();
        List<Document> documents = read("documents.json", new TypeReference<>() {});
        for (Document document : documents) {
            records.add(new IncomingRecord(
                    document.title(),
                    new RecordContent(
                            RecordKind.DOCUMENT,
                            document.title(),
                            "",
                            Party.NONE,
                            new Issuer(BUREAU, "", "440200"),
                            today().minusDays(20L * (records.size() + 1)),
                            null,
                            "",
                            document.text(),
                            new RecordDetails.Plain(document.category(), "现行有效", List.of())),
                    null));
        }
        return records;
    }

    private <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = SampleRecords.class.getResourceAsStream("/demo/" + name)) {
            return json.readValue(Objects.requireNonNull(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
