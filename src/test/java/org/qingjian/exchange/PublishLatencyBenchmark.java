package org.qingjian.exchange;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qingjian.OwnPortal;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.identity.Actor;

/**
 * How long it takes from a publication's commit until the public API finds it, while a file of 100,000 rows is being taken in and
 * published: {@code ./mvnw -Pbenchmark test -Dtest=PublishLatencyBenchmark -Drows=100000}.
 */
@QuarkusTest
@TestProfile(PublishLatencyBenchmark.WithPump.class)
class PublishLatencyBenchmark {
    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final long LOOKS_EVERY_MILLIS = 10;
    private static final Actor OPERATOR = Actor.system("benchmark");

    @Inject
    Imports imports;

    @Inject
    Publication publication;

    @TestHTTPResource("/")
    URI portal;

    private final HttpClient client = HttpClient.newHttpClient();

    public static class WithPump extends OwnPortal {
        @Override
        protected Map<String, String> settings() {
            return Map.of("qingjian.outbox.pump", "true");
        }
    }

    @Test
    void publish_while_importing() throws Exception {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            file.append("{\"id\":\"bulk-")
                    .append(i)
                    .append("\",\"title\":\"云岭市批量文件第")
                    .append(i)
                    .append("号\",\"text\":\"执法人员在厂区北侧雨水沟出口采样，化学需氧量浓度超过限值，责令改正并处罚款。\"}\n");
        }
        imports.submit(
                OPERATOR,
                new ImportRequest("documents-jsonl", false, true, "bulk"),
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
        CompletableFuture<Void> bulk = CompletableFuture.runAsync(() -> imports.runAll(() -> false));
        double[] millis = new double[0];
        while (!bulk.isDone()) {
            RecordContent content = ARecord.penalty();
            String id = publication.enter(ARecord.entered(content));
            publication.publish(id, null);
            long committed = System.nanoTime();
            while (!found(content.documentNumber(), id)) {
                TimeUnit.MILLISECONDS.sleep(
                        LOOKS_EVERY_MILLIS); // asking all the time would take a processor from the portal
            }
            millis = Arrays.copyOf(millis, millis.length + 1);
            millis[millis.length - 1] = (System.nanoTime() - committed) / 1e6;
        }
        bulk.join();
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%d rows imported, %d publications meanwhile; searchable after p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, worst %.0f ms%n",
                ROWS,
                millis.length,
                at(millis, .5),
                at(millis, .95),
                at(millis, .99),
                at(millis, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    private boolean found(String number, String id) throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(portal.resolve(
                                "/api/v1/records?size=5&q=" + URLEncoder.encode(number, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return response.body().contains("\"" + id + "\"");
    }
}
