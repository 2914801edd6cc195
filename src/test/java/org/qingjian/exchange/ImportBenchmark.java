package org.qingjian.exchange;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.qingjian.identity.Actor;
import org.qingjian.shared.outbox.OutboxDispatcher;

/**
 * How fast 100,000 invented penalties go in and are published, beside a bare COPY of the same file plus bare Lucene indexing of the same
 * rows, in turns in one run: {@code ./mvnw -Pbenchmark test -Dtest=ImportBenchmark}. Not part of the tests: its name is not a test's.
 */
@QuarkusTest
class ImportBenchmark {
    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Actor OPERATOR = Actor.system("benchmark");
    private static final String[] VIOLATIONS = {"超标排放水污染物", "未批先建", "未按规定贮存危险废物", "未采取防尘措施", "未公开环境信息"};

    @Inject
    Imports imports;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OutboxDispatcher outbox;

    private Path folder;

    private interface Work {
        void run() throws Exception;
    }

    private static double rate(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return ROWS / ((System.nanoTime() - start) / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Test
    void import_beside_copy_and_index() throws Exception {
        folder = Files.createTempDirectory(Path.of("target"), "benchmark");
        double[] portal = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] delivery = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Path file = generate(round);
            bare[round] = rate(() -> {
                copy(file);
                index(file);
            });
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            portal[round] = rate(() -> portal(file));
            long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            delivery[round] = rate(outbox::deliverAll);
            System.out.printf(
                    "round %d: portal %.0f rows/s (peak heap %d MB of %d), copy + index %.0f rows/s, ratio %.2f, outbox %.0f events/s%n",
                    round + 1,
                    portal[round],
                    peak >> 20,
                    Runtime.getRuntime().maxMemory() >> 20,
                    bare[round],
                    bare[round] / portal[round],
                    delivery[round]);
        }
        System.out.printf(
                "median of %d rounds of %d rows: portal %.0f rows/s, copy + index %.0f rows/s, ratio %.2f, outbox %.0f events/s%n",
                ROUNDS, ROWS, median(portal), median(bare), median(bare) / median(portal), median(delivery));
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private void portal(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ImportJob job =
                    imports.submit(OPERATOR, new ImportRequest("shuanggongshi-penalty", false, true, "benchmark"), in);
            imports.runAll(() -> false);
            ImportJob done = imports.job(OPERATOR, job.id());
            if (done.counts().created() != ROWS) {
                throw new IllegalStateException("not all went in: " + done.counts());
            }
        }
    }

    private void copy(Path file) throws SQLException, IOException {
        String table = "bare_" + file.getFileName().toString().replace('.', '_');
        try (Connection connection = dataSource.getConnection();
                Reader in = Files.newBufferedReader(file)) {
            try (var statement = connection.createStatement()) {
                statement.execute("create table " + table
                        + " (mc text, lb text, code text, frdb text, wsh text primary key, wfxw text, sy text, yj text, cflb text,"
                        + " nr text, fk numeric, jdrq date, yxq date, cfjg text, sjly text)");
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format csv, header)", in);
        }
    }

    private void index(Path file) throws IOException {
        try (IndexWriter writer = new IndexWriter(
                        FSDirectory.open(folder.resolve("index-" + file.getFileName())),
                        new IndexWriterConfig(new StandardAnalyzer()));
                Reader in = Files.newBufferedReader(file)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)) {
                Document document = new Document();
                document.add(new StringField("number", row.get("CF_WSH"), Field.Store.YES));
                document.add(new TextField("text", String.join("\n", row.values()), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }

    private Path generate(int round) throws IOException {
        Random random = new Random(20261123 + round);
        Path file = folder.resolve("penalties" + round + ".csv");
        String agency = "试" + "甲乙丙丁戊己庚".charAt(round % 7) + "环";
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_FRDB,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_YXQ,"
                            + "CF_CFJG,CF_SJLY\n");
            for (int i = 0; i < ROWS; i++) {
                int fine = 1 + random.nextInt(50);
                String violation = VIOLATIONS[random.nextInt(VIOLATIONS.length)];
                out.write("韶关市试验" + i + "号化工有限公司,法人及非法人组织,91440200MA4W000174,赵试例," + agency + "罚〔" + (2005 + i / 5000)
                        + "〕" + (i % 5000 + 1) + "号," + violation + ",\"执法人员于" + (1 + i % 28) + "日现场检查发现该单位" + violation
                        + "，采样监测结果显示化学需氧量浓度为" + (100 + random.nextInt(900)) + "毫克/升，超过排放标准，有现场检查笔录、监测报告等证据为凭。\","
                        + "《中华人民共和国水污染防治法》第八十三条第二项,罚款,罚款人民币" + fine + "万元," + fine + ".000000,"
                        + (2005 + i / 5000) + "/05/09,2099/12/31,韶关市生态环境局曲江分局,韶关市生态环境局\n");
            }
        }
        return file;
    }
}
