package org.qingjian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.PartyKind;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.shared.PortalException;

class ProfileTest {
    @TempDir
    Path folder;

    private static IncomingRecord record(String profile, MappedRow row) {
        assertThat(row.remarks()).filteredOn(Remark::isError).isEmpty();
        return new Assembly(Delivered.profile(profile)).record(row.sourceId(), row.fields());
    }

    private List<String> codes(String csv) throws IOException {
        return Delivered.map("shuanggongshi-penalty", folder, csv).stream()
                .flatMap(row -> row.remarks().stream())
                .filter(Remark::isError)
                .map(Remark::code)
                .toList();
    }

    @Test
    void every_profile_that_comes_with_the_portal_makes_sense() {
        assertThat(ProfileFiles.builtIn())
                .allSatisfy(ProfileRules::check)
                .allSatisfy(profile -> assertThat(ProfileFiles.parse(ProfileFiles.write(profile)))
                        .isEqualTo(profile))
                .extracting(ImportProfile::name)
                .contains(
                        "shuanggongshi-penalty",
                        "shuanggongshi-permit",
                        "penalties-jsonl",
                        "eia-csv",
                        "documents-jsonl",
                        "hotline-orders");
    }

    @Test
    void a_penalty_of_the_form_becomes_a_record_with_all_its_fields() throws IOException {
        List<MappedRow> rows = Delivered.map("shuanggongshi-penalty", folder, Delivered.PENALTIES);

        IncomingRecord record = record("shuanggongshi-penalty", rows.get(0));
        assertThat(rows).hasSize(2);
        assertThat(record.sourceId()).isEqualTo("韶环(曲江)罚〔2023〕12号");
        assertThat(record.content().kind()).isEqualTo(RecordKind.PENALTY);
        assertThat(record.content().documentNumber()).isEqualTo("韶环（曲江）罚〔2023〕12号");
        assertThat(record.content().title()).isEqualTo("韶关市甲乙丙化工有限公司行政处罚决定书");
        assertThat(record.content().fine()).isEqualByComparingTo("260000");
        assertThat(record.content().date()).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(record.content().issuer().region()).isEqualTo("440205");
        assertThat(record.content().party().kind()).isEqualTo(PartyKind.ORGANISATION);
        RecordDetails.Penalty penalty = (RecordDetails.Penalty) record.content().details();
        assertThat(penalty.facts()).isEqualTo("外排废水\n化学需氧量超标0.5倍");
        assertThat(penalty.kinds()).containsExactly("FINE");
        assertThat(penalty.validUntil()).isEqualTo(LocalDate.of(2099, 12, 31));
        assertThat(penalty.extras()).contains(new RecordDetails.Fact("数据来源单位", "韶关市生态环境局"));
        assertThat(record("shuanggongshi-penalty", rows.get(1)).content().fine())
                .isEqualByComparingTo("3000");
    }

    @Test
    void what_must_never_be_kept_is_in_no_field_and_no_remark() throws IOException {
        List<MappedRow> rows = Delivered.map("shuanggongshi-penalty", folder, Delivered.PENALTIES);

        assertThat(rows.toString()).doesNotContain("440200190001010000").doesNotContain("不公开的备注");
    }

    @Test
    void the_same_rows_give_equal_results_in_every_encoding_and_as_a_workbook_and_with_codes() throws IOException {
        List<MappedRow> expected = Delivered.map("shuanggongshi-penalty", folder, Delivered.PENALTIES);
        String codes = Delivered.PENALTIES.replaceFirst(
                "[^\n]*",
                "CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_FRDB,CF_FR_ZJLX,CF_FR_ZJHM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,"
                        + "CF_NR,CF_NR_FK,CF_NR_WFFF,CF_JDRQ,CF_YXQ,CF_GSJZQ,CF_CFJG,CF_CFJGDM,CF_SJLY,CF_SJLYDM,BZ");

        assertThat(fields(variant(Delivered.PENALTIES.getBytes(Charset.forName("GBK")))))
                .isEqualTo(fields(expected));
        assertThat(fields(variant(("\uFEFF" + Delivered.PENALTIES).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(fields(expected));
        assertThat(fields(variant(workbook(Delivered.PENALTIES)))).isEqualTo(fields(expected));
        assertThat(fields(variant(codes.getBytes(StandardCharsets.UTF_8)))).isEqualTo(fields(expected));
    }

    private List<MappedRow> variant(byte[] content) throws IOException {
        return Delivered.map("shuanggongshi-penalty", Files.write(folder.resolve("variant"), content));
    }

    private static List<String> fields(List<MappedRow> rows) {
        return rows.stream().map(row -> row.sourceId() + row.fields().asMap()).toList();
    }

    private static byte[] workbook(String csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("处罚");
            sheet.value(0, 0, "行政处罚信息公示表");
            int at = 1;
            for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
                for (int i = 0; i < row.size(); i++) {
                    String cell = row.get(i);
                    if (cell.matches("\\d+\\.\\d+")) {
                        sheet.value(at, i, new BigDecimal(cell));
                    } else if (cell.matches("\\d{4}/\\d\\d/\\d\\d")) {
                        sheet.value(at, i, LocalDate.parse(cell.replace('/', '-')));
                        sheet.style(at, i).format("yyyy/mm/dd").set();
                    } else {
                        sheet.value(at, i, cell);
                    }
                }
                at++;
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "26.000000, 260000, fine.differs",
        "26.000000, '', fine.missing",
        "2023/05/09, 2027/05/09, date.future",
        "2023/05/09, 2023/02/30, date.no-such-day",
        "2023/05/09, '', required",
        "2099/12/31, 2022/12/31, date.order",
        "91440200MA4W000174, 91440200MA4W0001, credit-code.length",
        "91440200MA4W000174, '', required",
        "韶环（曲江）罚〔2023〕12号, 韶环（曲江）罚202312号, document-number.bracket-lost",
        "韶环（曲江）罚〔2023〕12号, 韶环（曲江）罚告〔2023〕12号, document-number.never-public",
        "化学需氧量超标0.5倍, 当事人身份证号11010519491231002X, citizen-number",
        "法人及非法人组织, 公司, choice.unknown",
    })
    void a_bad_cell_rejects_its_row_with_a_code(String good, String bad, String code) throws IOException {
        assertThat(codes(Delivered.PENALTIES.replace(good, bad))).contains(code).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"赵试例", "11010519491231002X", "丁*"})
    void no_remark_repeats_a_cell(String cell) throws IOException {
        String csv = Delivered.PENALTIES
                .replace("韶环（曲江）罚〔2023〕12号", cell)
                .replace("2023/05/09", cell)
                .replace("26.000000", cell)
                .replace("化学需氧量", cell);

        List<MappedRow> rows = Delivered.map("shuanggongshi-penalty", folder, csv);

        assertThat(rows.get(0).isRejected()).isTrue();
        assertThat(rows.get(0).remarks()).noneMatch(remark -> remark.message().contains(cell));
    }

    @Test
    void a_wrong_check_digit_is_a_warning_and_the_row_goes_in() throws IOException {
        MappedRow row = Delivered.map(
                        "shuanggongshi-penalty",
                        folder,
                        Delivered.PENALTIES.replace("91440200MA4W000174", "914402001911528889"))
                .get(0);

        assertThat(row.isRejected()).isFalse();
        assertThat(row.remarks()).extracting(Remark::code).contains("credit-code.check-digit");
    }

    @Test
    void a_file_of_another_kind_is_refused_as_a_whole() {
        assertThatThrownBy(() -> Delivered.map("shuanggongshi-penalty", folder, "a,b\n1,2\n"))
                .isInstanceOfSatisfying(
                        UnusableFile.class, e -> assertThat(e.code()).isEqualTo("header-unknown"));
        assertThatThrownBy(() -> Delivered.map("shuanggongshi-penalty", folder, "CF_WSH,CF_XDR_MC\n1,2\n"))
                .isInstanceOfSatisfying(UnusableFile.class, e -> {
                    assertThat(e.code()).isEqualTo("column-missing");
                    assertThat(e.getMessage()).contains("处罚决定日期");
                });
        assertThatThrownBy(() -> Delivered.map("shuanggongshi-penalty", folder, "{\"a\":1}\n"))
                .isInstanceOfSatisfying(
                        UnusableFile.class, e -> assertThat(e.code()).isEqualTo("format-not-taken"));
    }

    @Test
    void a_permit_for_an_eia_document_is_a_decision_and_any_other_a_document() throws IOException {
        String csv = """
                XK_XDR_MC,XK_XDR_LB,XK_XDR_SHXYM,XK_FRDB,XK_FR_SFZH,XK_XKWS,XK_WSH,XK_XKLB,XK_NR,XK_JDRQ,XK_YXQZ,XK_YXQZI,XK_XKJG,XK_ZT
                韶关市甲乙丙化工有限公司,法人及非法人组织,91440200MA4W000174,赵试例,440200190001010000,建设项目环境影响报告表的批复,韶环审〔2024〕7号,普通,同意建设,2024/03/01,2024/03/01,2099/12/31,韶关市生态环境局,1
                韶关市甲乙丙化工有限公司,法人及非法人组织,91440200MA4W000174,赵试例,440200190001010000,排污许可证,韶环许〔2024〕8号,普通,准予核发,2024/03/02,2024/03/02,2029/03/01,韶关市生态环境局,1
                """;

        List<MappedRow> rows = Delivered.map("shuanggongshi-permit", folder, csv);

        assertThat(rows.toString()).doesNotContain("440200190001010000");
        assertThat(record("shuanggongshi-permit", rows.get(0)).content().kind()).isEqualTo(RecordKind.EIA_DECISION);
        IncomingRecord licence = record("shuanggongshi-permit", rows.get(1));
        assertThat(licence.content().kind()).isEqualTo(RecordKind.DOCUMENT);
        assertThat(licence.content().body()).isEqualTo("准予核发");
    }

    @Test
    void a_penalty_of_json_lines_gets_its_fine_party_and_kinds_from_its_texts() throws IOException {
        MappedRow row = Delivered.map("penalties-jsonl", folder, """
                {"doc_no":"韶公(测试)行罚决字〔2024〕00012号","title":"丁*试非法倾倒废液案","cause":"非法倾倒废液","basis":"《测试法》第一条","result":"警告并处罚款五百元","agency":"韶关市公安局","date":"2024-06-06"}
                """).get(0);

        IncomingRecord record = record("penalties-jsonl", row);
        assertThat(record.sourceId()).isEqualTo("韶公(测试)行罚决字〔2024〕00012号");
        assertThat(record.content().party().name()).isEqualTo("丁*试");
        assertThat(record.content().party().kind()).isEqualTo(PartyKind.NATURAL_PERSON);
        assertThat(record.content().fine()).isEqualByComparingTo("500");
        assertThat(((RecordDetails.Penalty) record.content().details()).kinds()).containsExactly("WARNING", "FINE");
    }

    @Test
    void the_two_layouts_of_an_eia_case_are_told_apart() throws IOException {
        String details =
                "Id,DevCategory,SendDate,Area,Region,Agency,ExamineDate,CommitteeDate,ExamineStatus,Status,DocType,"
                        + "DevUnit,Notes,Unit,Size\n9990012A,工廠之設立,0770105,7,高雄市,經濟部,0770215,-,審查中,初審中,評估報告書,"
                        + "測試化學股份有限公司,\"第一行\n第二行\",公頃,7\n";
        String lists = "Status,Name,Notes,Agency,DocType,Id\n審查中,測試化學大社廠,,環保署,評估報告書,9990012A\n";

        MappedRow detail = Delivered.map("eia-csv", folder, details).get(0);
        MappedRow list = Delivered.map("eia-csv", folder, lists).get(0);

        assertThat(detail.part()).isEqualTo("details");
        assertThat(list.part()).isEqualTo("lists");
        assertThat(list.sourceId()).isEqualTo(detail.sourceId());
        IncomingRecord record = record("eia-csv", detail);
        assertThat(record.content().kind()).isEqualTo(RecordKind.EIA_ACCEPTANCE);
        assertThat(record.content().date()).isEqualTo(LocalDate.of(1988, 1, 5));
        assertThat(record.content().title()).isEqualTo("工廠之設立（測試化學股份有限公司）");
        assertThat(((RecordDetails.Eia) record.content().details()).facts())
                .contains(new RecordDetails.Fact("备注", "第一行\n第二行"), new RecordDetails.Fact("基地面积（公顷）", "7"));
    }

    @Test
    void a_document_without_title_is_called_by_its_first_sentence() throws IOException {
        List<MappedRow> rows = Delivered.map("documents-jsonl", folder, """
                {"id":"d1","title":"测试条例","text":"第一条 为了测试。"}
                {"id":"d2","text":"关于测试的通知。各单位：请测试。","date":"2024年3月1日","agency":"韶关市生态环境局"}
                {"id":"d3","text":""}
                """);

        assertThat(record("documents-jsonl", rows.get(0)).content().title()).isEqualTo("测试条例");
        assertThat(record("documents-jsonl", rows.get(1)).content().title()).isEqualTo("关于测试的通知");
        assertThat(rows.get(2).remarks()).extracting(Remark::code).containsExactly("required");
    }

    @ParameterizedTest
    @CsvSource({
        "penalty-records/real_penalties.jsonl, penalties-jsonl, 1016",
        "eia/details.csv, eia-csv, 5441",
        "eia/lists.csv, eia-csv, 5441",
        "gov-complaints/river_complaints.jsonl, hotline-orders, 578",
    })
    void every_row_of_a_real_delivery_is_understood(String path, String profile, int count) {
        List<MappedRow> rows = Delivered.map(profile, Delivered.real(path));

        assertThat(rows.stream()
                        .flatMap(row -> row.remarks().stream())
                        .filter(Remark::isError)
                        .collect(Collectors.groupingBy(r -> r.column() + " " + r.code(), Collectors.counting())))
                .isEmpty();
        assertThat(rows).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\"}",
                "{\"name\":\"platform-x\",\"surprise\":1}",
                "[]",
                "null",
                "{\"name\":\"platform-x\",\"id\":[\"sourceId\"],\"kind\":[{\"kind\":\"NOTHING\"}],\"parts\":[{\"name\":\"p\",\"columns\":[{\"headers\":[\"id\"],\"field\":\"sourceId\"}]}]}",
                "{\"name\":\"platform-x\",\"id\":[\"sourceId\"],\"kind\":[{\"kind\":\"PENALTY\"}],\"never\":[\"身份证号\"],\"parts\":[{\"name\":\"p\",\"columns\":[{\"headers\":[\"身份证号\"],\"field\":\"sourceId\"}]}]}",
            })
    void a_profile_that_makes_no_sense_is_refused(String json) {
        assertThatThrownBy(() -> ProfileRules.check(ProfileFiles.parse(json))).isInstanceOf(PortalException.class);
    }
}
