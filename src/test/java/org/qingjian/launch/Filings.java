package org.qingjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Several people who file without pause until the portal is gone, and remember what each of them was told. */
final class Filings implements AutoCloseable {
    private static final int PEOPLE = 4;
    private static final int ENOUGH = 60;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);
    /** Key of a submission → its receipt. */
    private final Map<String, JsonNode> receipts = new ConcurrentHashMap<>();

    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    private Filings(int port) {
        this.port = port;
    }

    /** Returns when many have their receipt; the filing goes on. */
    static Filings start(int port) throws InterruptedException {
        Filings filings = new Filings(port);
        for (int i = 0; i < PEOPLE; i++) {
            filings.people.execute(filings::fileUntilItIsGone);
        }
        assertThat(filings.enough.await(2, TimeUnit.MINUTES))
                .as("receipts so far: %d", filings.receipts.size())
                .isTrue();
        return filings;
    }

    private void fileUntilItIsGone() {
        String key = "";
        try {
            while (true) {
                key = UUID.randomUUID().toString();
                receipts.put(key, file(key));
                enough.countDown();
            }
        } catch (IOException gone) {
            unanswered.add(key);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode file(String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/api/v1/complaints",
                key,
                "{\"kind\":\"REPORT\",\"identity\":\"ANONYMOUS\",\"medium\":\"WATER\",\"text\":\"夜里有黑水流进河里，编号 " + key
                        + "。\",\"place\":\"石泊镇云庄村口水塘\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String key, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Every receipt opens its case, and whoever sends again, with a receipt or without, has one case and no second. */
    void assertNoneLostAndNoneDoubled() throws Exception {
        people.shutdown();
        assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(unanswered).as("somebody was waiting when it was killed").isNotEmpty();
        for (JsonNode receipt : receipts.values()) {
            String codes = "{\"caseNumber\":%s,\"secretCode\":%s}"
                    .formatted(receipt.get("caseNumber"), receipt.get("secretCode"));
            assertThat(post("/api/v1/complaints/track", "", codes).statusCode()).isEqualTo(200);
        }
        for (Map.Entry<String, JsonNode> filed : receipts.entrySet()) {
            assertThat(file(filed.getKey())).isEqualTo(filed.getValue());
        }
        List<String> numbers = new ArrayList<>();
        receipts.values()
                .forEach(receipt -> numbers.add(receipt.get("caseNumber").asText()));
        for (String key : unanswered) {
            JsonNode receipt = file(key);
            assertThat(file(key)).isEqualTo(receipt);
            numbers.add(receipt.get("caseNumber").asText());
        }
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
