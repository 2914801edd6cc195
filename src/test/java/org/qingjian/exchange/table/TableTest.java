package org.qingjian.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.exchange.table.UnreadableFile.Code;

class TableTest {
    private static final String TEXT = """
            行政处罚决定书文号,行政相对人名称,违法事实,处罚决定日期
            韶环罚〔2023〕12号,韶关市甲乙丙化工有限公司,"未采取措施防止废水排放，
            造成外环境污染；另有""暗管""一处",2023/05/09

            韶环罚〔2023〕13号,韶关市丁戊己养殖场,超过水污染物排放标准排放水污染物,2023/06/01
            """.replace("\n", "\r\n");

    @TempDir
    Path folder;

    private List<Row> read(byte[] content) throws IOException {
        return read(content, Bounds.DEFAULT);
    }

    private List<Row> read(byte[] content, Bounds bounds) throws IOException {
        Path file = Files.write(folder.resolve("delivered"), content);
        List<Row> rows = new ArrayList<>();
        try (Table table = Table.open(file, bounds)) {
            Row row;
            while ((row = table.next()) != null) {
                rows.add(row);
            }
            assertThat(table.progress()).isEqualTo(1);
        }
        return rows;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
    void csv_reads_alike_in_every_encoding_of_an_office(String name) throws IOException {
        Charset charset = Charset.forName(name);
        byte[] bytes = TEXT.getBytes(charset);
        byte[] content = name.startsWith("UTF-16") ? concat("\uFEFF".getBytes(charset), bytes) : bytes;

        List<Row> rows = read(content);

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).cells()).startsWith("行政处罚决定书文号", "行政相对人名称");
        assertThat(rows.get(1).cells())
                .element(2)
                .asString()
                .contains("废水排放，\r\n造成")
                .contains("\"暗管\"");
        assertThat(rows.get(2).isBlank()).isTrue();
        assertThat(rows.get(3).number()).isEqualTo(4);
        assertThat(rows.get(3).cells()).last().isEqualTo("2023/06/01");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_name() throws IOException {
        List<Row> rows = read(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(rows);
    }

    @Test
    void traditional_text_in_big5_is_recognised() throws IOException {
        String text = "編號,開發單位,審查結論\n0990012A,臺灣電力股份有限公司,有條件通過環境影響評估審查\n".repeat(20);

        assertThat(read(text.getBytes(Charset.forName("Big5"))).get(1).cells())
                .containsExactly("0990012A", "臺灣電力股份有限公司", "有條件通過環境影響評估審查");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void the_delimiter_is_the_one_the_first_line_uses(String delimiter) throws IOException {
        String text = String.join(delimiter, "文号", "名称") + "\n" + String.join(delimiter, "甲", "\"乙,丙;丁\"") + "\n";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).get(1).cells()).containsExactly("甲", "乙,丙;丁");
    }

    @Test
    void a_row_with_bytes_of_another_encoding_is_faulty_and_the_others_are_not() throws IOException {
        byte[] broken = "甲,乙\n一,二\n三,X\n五,六\n".getBytes(Charset.forName("GBK"));
        broken[new String(broken, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        byte[] content = concat(TEXT.getBytes(Charset.forName("GBK")), broken);

        List<Row> rows = read(content);

        assertThat(rows).filteredOn(row -> row.fault() != null).singleElement().satisfies(row -> {
            assertThat(row.fault()).isEqualTo(Row.Fault.BROKEN_CHARACTER);
            assertThat(row.number()).isEqualTo(7);
        });
        assertThat(rows.get(7).cells()).containsExactly("五", "六");
    }

    @Test
    void a_quote_that_never_closes_ends_the_reading_with_its_row() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> {
                    assertThat(e.code()).isEqualTo(Code.BROKEN_QUOTES);
                    assertThat(e.row()).isEqualTo(3);
                });
    }

    @Test
    void a_row_without_end_is_not_held_in_memory() {
        byte[] endless = ("a,b\n1,\"" + "x".repeat(300_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(endless, new Bounds(100_000, 1 << 20, 1 << 20, 10)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(Code.ROW_TOO_LONG));
    }

    @Test
    void json_lines_bring_their_names_and_a_bad_line_is_faulty_alone() throws IOException {
        List<Row> rows = read("""
                {"id":"7","fine":0.10,"tags":["水","气"],"note":null,"open":true}
                {"id":
                [1,2]

                {"id":"8"} {"id":"9"}
                {"id":"10"}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(rows.get(0).names()).containsExactly("id", "fine", "tags", "note", "open");
        assertThat(rows.get(0).cells()).containsExactly("7", "0.1", "水;气", "", "true");
        assertThat(rows)
                .extracting(Row::fault)
                .containsExactly(null, Row.Fault.NOT_JSON, Row.Fault.NOT_JSON, null, Row.Fault.NOT_JSON, null);
        assertThat(rows.get(5).number()).isEqualTo(6);
    }

    @Test
    void a_workbook_reads_as_a_person_sees_it() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, "文号");
            sheet.value(2, 0, "韶环罚〔2023〕12号");
            sheet.value(2, 1, 12.5);
            sheet.value(2, 2, LocalDate.of(2023, 5, 9));
            sheet.style(2, 2).format("yyyy/mm/dd").set();
            sheet.value(2, 3, 0.1 + 0.2);
            sheet.value(2, 4, 44020000001234L);
            sheet.value(2, 5, true);
        });

        List<Row> rows = read(content);

        assertThat(rows).extracting(Row::number).contains(1L, 3L);
        assertThat(rows.get(rows.size() - 1).cells())
                .containsExactly("韶环罚〔2023〕12号", "12.5", "2023-05-09", "0.3", "44020000001234", "true");
    }

    @Test
    void rows_on_another_sheet_are_not_silently_left_out() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("一").value(0, 0, "文号");
            workbook.newWorksheet("二").value(0, 0, "更多");
        }

        assertThat(read(out.toByteArray())).last().extracting(Row::fault).isEqualTo(Row.Fault.SHEET_IGNORED);
    }

    @Test
    void a_bomb_is_refused_before_it_is_read() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", "x", "xl/sharedStrings.xml", "a".repeat(5_000_000));

        assertThatThrownBy(() -> read(bomb, new Bounds(1000, 1 << 24, 1 << 20, 10)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(Code.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                          EMPTY",
        "'   ',                       EMPTY",
        "%PDF-1.7 and so on,          UNKNOWN_FORMAT",
        "<!DOCTYPE html><html></html>, UNKNOWN_FORMAT",
    })
    void what_is_no_table_is_refused_by_its_content(String content, Code code) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void an_old_or_encrypted_workbook_and_a_foreign_zip_are_told_apart() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] zip = zip("readme.txt", "nothing", "word/document.xml", "<w/>");

        assertThatThrownBy(() -> read(ole))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(Code.OLD_WORKBOOK));
        assertThatThrownBy(() -> read(zip))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(Code.UNKNOWN_FORMAT));
        assertThatThrownBy(() -> read(new byte[] {0, 1, 2, (byte) 0xFE, 0, 7}))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo(Code.UNKNOWN_FORMAT));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("处罚"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream((OutputStream) out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
