package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingjian.OwnPortal;

/**
 * How many submissions a second get their receipt, without photos and with three of 1 MB, beside bare transactions that write as
 * many rows of the same size into the same PostgreSQL, in turns in one run:
 * {@code ./mvnw -Pbenchmark test -Dtest=FilingBenchmark}. Clients, portal and database share the machine. Not part of the tests:
 * its name is not a test's.
 */
@QuarkusTest
@TestProfile(FilingBenchmark.Unhindered.class)
class FilingBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 20);
    private static final int CLIENTS = Integer.getInteger("clients", 16);
    private static final int PHOTOS = 3;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int WARM_UP_SECONDS = 15;
    private static final String BOUNDARY = "benchmark-boundary";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger serial = new AtomicInteger();
    private final List<byte[]> photos = new ArrayList<>();

    @TestHTTPResource("/api/v1/complaints")
    URI complaints;

    @Inject
    AgroalDataSource dataSource;

    /** Limits of one network are not what is measured. */
    public static class Unhindered extends OwnPortal {
        @Override
        protected Map<String, String> settings() {
            return Map.of(
                    "qingjian.complaint.filings-at-once",
                    "10000000",
                    "qingjian.complaint-handling.photos-every",
                    "1s",
                    "quarkus.log.level",
                    "WARN");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void filings_beside_bare_inserts() throws Exception {
        rate(WARM_UP_SECONDS, this::file);
        BareFiling bare = BareFiling.like(dataSource);
        rate(WARM_UP_SECONDS, bare::write);
        double[] filed = new double[ROUNDS];
        double[] inserted = new double[ROUNDS];
        long before = count("complaint");
        int sent = serial.get();
        for (int round = 0; round < ROUNDS; round++) {
            filed[round] = rate(SECONDS, this::file);
            inserted[round] = rate(SECONDS, bare::write);
            System.out.printf("round %d: %.0f filings/s, %.0f bare/s%n", round + 1, filed[round], inserted[round]);
        }
        assertThat(count("complaint") - before).isEqualTo(serial.get() - sent);
        System.out.printf(
                "median of %d rounds of %d s, %d clients: %.0f filings/s, bare %.0f/s of %s, ratio %.2f%n",
                ROUNDS, SECONDS, CLIENTS, median(filed), median(inserted), bare, median(filed) / median(inserted));
    }

    @Test
    void filings_with_three_photos() throws Exception {
        for (int i = 0; i < 2 * PHOTOS; i++) {
            photos.add(photo(i));
        }
        rate(WARM_UP_SECONDS, this::fileWithPhotos);
        double[] filed = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            filed[round] = rate(SECONDS, this::fileWithPhotos);
            System.out.printf("round %d: %.1f filings/s with %d photos of 1 MB%n", round + 1, filed[round], PHOTOS);
        }
        long waiting = count("complaint_file where copy_sha256 is null");
        long all = count("complaint_file");
        System.out.printf(
                "median of %d rounds of %d s: %.1f filings/s; %d of %d photos were copied meanwhile%n",
                ROUNDS, SECONDS, median(filed), all - waiting, all);
    }

    private void file() throws Exception {
        int number = serial.incrementAndGet();
        String body = "{\"kind\":\"REPORT\",\"identity\":\"REAL_NAME\",\"medium\":\"WATER\",\"text\":\"夜里第" + number
                + "次看到黑水从管子里流进河里，味道刺鼻，持续到凌晨。\",\"place\":\"石泊镇云庄村口水塘\","
                + "\"contact\":{\"name\":\"测试人\",\"phone\":\"13800000000\"}}";
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(complaints)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void fileWithPhotos() throws Exception {
        int number = serial.incrementAndGet();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Filed.smallest()
                .forEach((name, value) -> part(
                        body,
                        "name=\"" + name + "\"",
                        "text/plain; charset=UTF-8",
                        value.toString().getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < PHOTOS; i++) {
            part(
                    body,
                    "name=\"files\"; filename=\"p" + i + ".jpg\"",
                    "image/jpeg",
                    photos.get((number * PHOTOS + i) % photos.size()));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(complaints)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] photo(int seed) throws Exception {
        byte[] photo = NoisePhoto.jpeg(seed, MEGABYTE);
        assertThat(photo.length).isBetween(MEGABYTE * 9 / 10, MEGABYTE * 11 / 10);
        return photo;
    }

    /** How often a second all clients together do it. */
    private static double rate(int seconds, Work work) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            all.add(clients.submit(() -> {
                int done = 0;
                while (System.nanoTime() < end) {
                    work.run();
                    done++;
                }
                return done;
            }));
        }
        int done = 0;
        for (Future<Integer> one : all) {
            done += one.get();
        }
        clients.shutdown();
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private long count(String what) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }
}
