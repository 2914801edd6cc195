package org.qingjian.disclosure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record of one kind holds beside the fields that all kinds share. Public fields only. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RecordDetails.Penalty.class, name = "penalty"),
    @JsonSubTypes.Type(value = RecordDetails.Order.class, name = "order"),
    @JsonSubTypes.Type(value = RecordDetails.Eia.class, name = "eia"),
    @JsonSubTypes.Type(value = RecordDetails.Inspection.class, name = "inspection"),
    @JsonSubTypes.Type(value = RecordDetails.Roll.class, name = "list"),
    @JsonSubTypes.Type(value = RecordDetails.Plain.class, name = "document"),
})
public sealed interface RecordDetails {

    /**
     * A penalty decision (行政处罚, also 按日连续处罚), fields of the 双公示 form (发改办财金〔2018〕1171号).
     *
     * @param violation 违法行为类型
     * @param facts 违法事实
     * @param violated 违反的规定
     * @param basis 处罚依据
     * @param kinds names of {@link org.qingjian.notation.PenaltyKind}
     * @param result 处罚内容, as printed
     * @param confiscated 没收金额 in yuan
     * @param validUntil 处罚有效期
     * @param publicUntil 公示截止期
     * @param extras further fields of the form, label and value
     */
    record Penalty(
            String violation,
            String facts,
            String violated,
            String basis,
            List<String> kinds,
            String result,
            @Nullable BigDecimal confiscated,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate publicUntil,
            List<Fact> extras)
            implements RecordDetails {

        public Penalty {
            extras = extras == null ? List.of() : List.copyOf(extras);
        }

        public Penalty(
                String violation,
                String facts,
                String violated,
                String basis,
                List<String> kinds,
                String result,
                @Nullable BigDecimal confiscated,
                @Nullable LocalDate validUntil,
                @Nullable LocalDate publicUntil) {
            this(violation, facts, violated, basis, kinds, result, confiscated, validUntil, publicUntil, List.of());
        }
    }

    /**
     * An order that is not a penalty: rectification, seizure, production limit.
     *
     * @param violation 违法行为
     * @param basis 依据
     * @param measure what must be done or was done
     * @param due when it must be done
     * @param event 决定, 延期 or 解除, as printed
     */
    record Order(
            String violation,
            String basis,
            String measure,
            @Nullable LocalDate due,
            String event) implements RecordDetails {}

    /**
     * One of the three notices of an EIA project (生态环境部令第4号, Articles 22, 23 and 27).
     *
     * @param projectName 项目名称
     * @param place 建设地点
     * @param developer 建设单位
     * @param preparer 环评编制单位
     * @param documentClass 报告书, 报告表 or 登记表 as a neutral class
     * @param acceptedOn 受理日期
     * @param periodStart first day of the publicity period
     * @param periodEnd last day of the publicity period
     * @param outcome 批准, 不予批准 …, for a decision
     * @param contact office contact for comments
     * @param facts further facts of the source, label and value
     */
    record Eia(
            String projectName,
            String place,
            String developer,
            String preparer,
            EiaClass documentClass,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            String outcome,
            String contact,
            List<Fact> facts)
            implements RecordDetails {

        /** Whether comments are taken on that day. */
        public boolean openOn(LocalDate day) {
            return periodEnd != null && !day.isAfter(periodEnd) && (periodStart == null || !day.isBefore(periodStart));
        }
    }

    /** 环评文件类别. The name of the class changed on 2026-08-15; the class did not. */
    enum EiaClass {
        BOOK,
        TABLE,
        REGISTRATION,
        UNKNOWN
    }

    /**
     * Result of an inspection (双随机、一公开).
     *
     * @param batch 抽查批次 or campaign
     * @param objectType 排污单位, 建设项目 …
     * @param mode 现场 or 非现场
     * @param result result class as published
     */
    record Inspection(String batch, String objectType, String mode, String result) implements RecordDetails {}

    /**
     * A version of a list of enterprises (名录、名单).
     *
     * @param listType which list
     * @param year its year
     * @param entries who is on it
     */
    record Roll(String listType, int year, List<Entry> entries) implements RecordDetails {}

    /** One line of a list. An enterprise in three categories is one 家 and three 家次. */
    record Entry(String name, String creditCode, List<String> categories, String region) {}

    /**
     * Any other public document, and compensation summaries.
     *
     * @param category 法规, 政策, 指南, 报告 …
     * @param validity 现行有效, 废止 …, or empty
     * @param facts further facts of the source, label and value
     */
    record Plain(String category, String validity, List<Fact> facts) implements RecordDetails {}

    /** A fact of the source that has no field of its own. */
    record Fact(String label, String value) {}
}
