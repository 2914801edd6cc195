package org.qingjian.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingjian.complaint.AtTheCaseDesk.UNABLE;
import static org.qingjian.complaint.AtTheCaseDesk.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@QuarkusTest
class HotlineOrdersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Numbers of orders have as many digits, after letters. */
    private static final String PHONE = "(^|[^0-9A-Z])1[3-9][0-9]{9}([^0-9]|$)";

    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM/dd/uuuu");

    @Inject
    Imports imports;

    @Inject
    EntityManager em;

    @Test
    void orders_arrive_masked_with_their_own_clock_and_once() {
        String stamp = "T" + System.nanoTime();
        String orders = order(stamp + "-1", "投诉", "2026-11-20", "河水发黑，打13900010007找我", "")
                + order(stamp + "-2", "咨询", "2026-11-20", "环评怎么查", "请看网站")
                + order(stamp + "-3", "求助", "2019-01-05", "井水有味道", "");
        assertThat(run(orders).counts().created()).isEqualTo(3);
        assertThat(run(orders).counts().unchanged()).isEqualTo(3);

        Map<String, Object[]> rows = rows(stamp);
        assertThat(rows.get(stamp + "-1")[0]).isEqualTo("COMPLAINT");
        assertThat((String) rows.get(stamp + "-1")[1]).contains("河水发黑").doesNotContain("13900010007");
        assertThat(rows.get(stamp + "-1")[2]).isEqualTo("H12345_SIGN");
        assertThat(rows.get(stamp + "-1")[3].toString()).isEqualTo("2026-11-23");
        assertThat(rows.get(stamp + "-2")[4]).isEqualTo("CLOSED");
        assertThat(rows.get(stamp + "-3")[0]).isEqualTo("HELP");
        assertThat(rows.get(stamp + "-3")[2]).isNull();

        String changed = orders.replace("请看网站", "请看网站的环评栏目");
        ImportJob.Counts counts = run(changed).counts();
        assertThat(counts.updated()).isEqualTo(1);
        assertThat(counts.unchanged()).isEqualTo(2);
    }

    @Test
    void a_renewed_order_brings_its_kind_day_and_place_and_the_clocks_follow() {
        String stamp = "T" + System.nanoTime();
        assertThat(run(order(stamp, "投诉", "2026-11-20", "河水发黑", "")).counts().created())
                .isEqualTo(1);
        String renewed = order(stamp, "求助", "2026-11-24", "河水发黑", "").replace("枫湾河", "曲江区马坝河");
        assertThat(run(renewed).counts().updated()).isEqualTo(1);
        assertThat(run(renewed).counts().unchanged()).isEqualTo(1);
        Object[] row = (Object[]) em.createNativeQuery(
                        "select kind, received_on, place, region, due_on, clocks::text from complaint where source_id = :s",
                        Object[].class)
                .setParameter("s", stamp)
                .getSingleResult();
        assertThat(row[0]).isEqualTo("HELP");
        assertThat(row[1].toString()).isEqualTo("2026-11-24");
        assertThat(row[2]).isEqualTo("曲江区马坝河");
        assertThat(row[3]).isEqualTo("440205");
        assertThat(row[4].toString()).isEqualTo("2026-11-25");
        assertThat((String) row[5]).contains("H12345_HELP", "CLOCK_CHANGED").doesNotContain("2026-11-20");
    }

    @Test
    void an_order_that_a_clerk_typed_is_the_one_that_is_delivered_later_and_its_answer_goes_out_and_comes_back()
            throws IOException {
        String stamp = "T" + System.nanoTime();
        String clerk = SignInForTests.token(Role.COMPLAINT_HANDLER);
        assertThat(typed(clerk, stamp)).isEqualTo(200);
        assertThat(typed(clerk, stamp)).as("typed twice").isEqualTo(400);
        String order = order(stamp, "举报", "2026-11-20", "河水发黑，端木清溪反映", "");
        ImportJob.Counts counts = run(order).counts();
        assertThat(counts.created()).isZero();
        assertThat(counts.updated()).isEqualTo(1);
        assertThat(typed(clerk, stamp)).as("typed after it was delivered").isEqualTo(400);
        Object[] row = (Object[]) em.createNativeQuery(
                        "select count(*), max(text), max(source), max(number) from complaint where source_id = :s",
                        Object[].class)
                .setParameter("s", stamp)
                .getSingleResult();
        assertThat(((Number) row[0]).intValue()).isEqualTo(1);
        assertThat((String) row[1]).contains("河水发黑").doesNotContain("端木清溪");
        assertThat(row[2]).isEqualTo("hotline-orders");

        answered((String) row[3]);
        String export = given().auth()
                .oauth2(SignInForTests.token(Role.SUPERVISOR))
                .get("/api/v1/complaints/replies.jsonl?source=hotline-orders")
                .asString();
        String line =
                export.lines().filter(each -> each.contains(stamp)).findFirst().orElseThrow();
        assertThat(line).doesNotContain("端木清溪", "13900010007");
        String reply = JSON.readTree(line).get("reply").asText();
        assertThat(reply).contains("现场检查，发现一处暗管");
        String back = order.replace("\"reply\":\"\"", "\"reply\":" + JSON.writeValueAsString(reply));
        assertThat(run(back).counts().unchanged())
                .as("its own answer is no news")
                .isEqualTo(1);
    }

    private static int typed(String clerk, String sourceNumber) {
        var form = given().auth().oauth2(clerk).accept("text/html");
        Map.of(
                        "channel", "H12345",
                        "receivedOn", "2026-11-20",
                        "sourceNumber", sourceNumber,
                        "kind", "REPORT",
                        "identity", "SEALED",
                        "medium", "WATER",
                        "text", "河水发黑，来电人端木清溪",
                        "place", "枫湾河",
                        "contact.name", "端木清溪",
                        "contact.phone", "13900010007")
                .forEach((name, value) -> form.multiPart(new MultiPartSpecBuilder(value)
                        .controlName(name)
                        .mimeType("text/plain")
                        .charset("UTF-8")
                        .build()));
        form.multiPart("key", java.util.UUID.randomUUID().toString());
        return form.post("/desk/complaints/new").statusCode();
    }

    private static void answered(String number) {
        String handler = SignInForTests.token(Role.COMPLAINT_HANDLER);
        move(handler, number, "REGISTER", Map.of());
        move(handler, number, "ACCEPT", Map.of());
        move(handler, number, "ASSIGN", Map.of("branch", "440200"));
        move(handler, number, "SIGN_IN", Map.of());
        move(handler, number, "DRAFT_REPLY", UNABLE);
        move(SignInForTests.token(Role.SUPERVISOR), number, "REPLY", Map.of());
    }

    @Test
    void the_whole_file_of_a_city_arrives_and_its_answers_go_back() throws IOException {
        Path file = Delivered.real("gov-complaints/river_complaints.jsonl");
        ImportJob job;
        try (InputStream in = Files.newInputStream(file)) {
            job = run(in);
        }
        assertThat(job.counts().created()).isEqualTo(578);
        assertThat(job.counts().rejected()).isZero();
        Map<String, Long> kinds = new TreeMap<>();
        em.createNativeQuery(
                        "select kind, count(*) from complaint where source = 'hotline-orders' and source_id !~ '^T' group by kind",
                        Object[].class)
                .getResultList()
                .forEach(row -> kinds.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        assertThat(kinds)
                .isEqualTo(Map.of("COMPLAINT", 464L, "ENQUIRE", 67L, "SUGGEST", 26L, "REPORT", 18L, "HELP", 3L));
        Number phones = (Number) em.createNativeQuery(
                        "select count(*) from complaint where text ~ :phone or source_reply ~ :phone", Long.class)
                .setParameter("phone", PHONE)
                .getSingleResult();
        assertThat(phones.longValue()).isZero();

        Map<String, String> dates = new TreeMap<>();
        Map<String, String> replies = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode order = JSON.readTree(line);
            dates.put(order.get("id").asText(), day(order.get("date").asText()));
            replies.put(order.get("id").asText(), order.get("reply").asText());
        }
        em.createNativeQuery(
                        "select source_id, received_on from complaint where source = 'hotline-orders' and source_id !~ '^T'",
                        Object[].class)
                .getResultList()
                .forEach(row -> assertThat(((Object[]) row)[1].toString()).isEqualTo(dates.get(((Object[]) row)[0])));
        goesBack(replies);
    }

    private static String day(String delivered) {
        return delivered.contains("/") ? LocalDate.parse(delivered, MONTH_FIRST).toString() : delivered;
    }

    private static void goesBack(Map<String, String> replies) throws IOException {
        String export = given().auth()
                .oauth2(SignInForTests.token(Role.SUPERVISOR))
                .get("/api/v1/complaints/replies.jsonl?source=hotline-orders")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        int same = 0;
        for (String line : export.split("\n")) {
            JsonNode reply = JSON.readTree(line);
            String before = replies.get(reply.get("id").asText());
            if (before != null) {
                same++;
                assertThat(reply.get("reply").asText().length()).isPositive();
            }
        }
        long answered =
                replies.values().stream().filter(text -> !text.isBlank()).count();
        assertThat((long) same).isEqualTo(answered);
    }

    private Map<String, Object[]> rows(String stamp) {
        Map<String, Object[]> rows = new TreeMap<>();
        em.createNativeQuery(
                        "select kind, text, due_clock, due_on, state, source_id from complaint where source_id like :s",
                        Object[].class)
                .setParameter("s", stamp + "%")
                .getResultList()
                .forEach(row -> rows.put((String) ((Object[]) row)[5], (Object[]) row));
        return rows;
    }

    private static String order(String id, String kind, String date, String text, String reply) {
        return "{\"id\":\"" + id + "\",\"river\":\"枫湾河\",\"kind\":\"" + kind
                + "\",\"channel\":\"电话\",\"title\":\"反映\",\"date\":\"" + date
                + "\",\"anonymous\":\"1\",\"complaint\":\"" + text + "\",\"reply\":\"" + reply + "\"}\n";
    }

    private ImportJob run(String content) {
        return run(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportJob run(InputStream content) {
        org.qingjian.identity.Actor clerk = SignInForTests.actorOf("440200", Role.CLERK);
        ImportJob job = imports.submit(clerk, new ImportRequest("hotline-orders", false, false, "orders"), content);
        imports.runAll(() -> false);
        return imports.job(clerk, job.id());
    }
}
