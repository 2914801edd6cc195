package org.qingjian.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingjian.complaint.AtTheCaseDesk.UNABLE;
import static org.qingjian.complaint.AtTheCaseDesk.move;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** One invented person is filed at every level and by every way; nothing outside the vault may know that person afterwards. */
@QuarkusTest
class CanaryPersonTest {
    private static final String NAME = "澹台青鸢";
    private static final String PHONE = "13712345960";
    private static final String CITIZEN = "440205199003070019";
    private static final String ADDRESS = "马坝镇隐泉巷七号院三栋";
    private static final String MAIL = "canary@example.invalid";
    private static final String NEIGHBOUR = "东郭白苹";
    private static final String NOTICES = "canary-news@example.invalid";
    private static final List<String> PERSON = List.of(NAME, PHONE, CITIZEN, ADDRESS, MAIL, NOTICES, NEIGHBOUR);
    private static final String TEXT = "河里流黑水。我叫" + NAME + "，电话" + PHONE + "，身份证号" + CITIZEN + "，家住" + ADDRESS + "。";

    @Inject
    EntityManager em;

    @Inject
    PhotoCopies copies;

    @ConfigProperty(name = "qingjian.home")
    Path data;

    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage() + " " + java.util.Arrays.toString(entry.getParameters()) + " "
                    + entry.getThrown());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing to close
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void nothing_outside_the_vault_knows_the_person() {
        List<Map<String, String>> receipts = new ArrayList<>();
        receipts.add(Filed.receipt(body("ANONYMOUS")));
        receipts.add(Filed.receipt(body("SEALED")));
        receipts.add(Filed.receipt(body("REAL_NAME")));
        Map<String, Object> message = Filed.codes(receipts.get(0));
        message.put("text", "补充：" + TEXT);
        Filed.send("messages", message).statusCode(200);
        laterWords(receipts.get(2));
        Map<String, Object> wrong = body("REAL_NAME");
        wrong.put("kind", "NOTHING");
        String error = Filed.post(wrong).statusCode(400).extract().asString();

        knowsNobody("error answer", error);
        String officer = SignInForTests.token(Role.COMPLAINT_HANDLER);
        String supervisor = SignInForTests.token(Role.SUPERVISOR);
        for (Map<String, String> receipt : receipts) {
            knowsNobody("tracking", Filed.track(receipt).extract().asString());
            for (String token : List.of(officer, supervisor)) {
                knowsNobody(
                        "desk",
                        given().auth()
                                .oauth2(token)
                                .get("/desk/complaints/" + receipt.get("caseNumber"))
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
            }
        }
        for (String path : List.of("/desk/complaints", "/api/v1/complaints/replies.jsonl")) {
            knowsNobody(path, given().auth().oauth2(officer).get(path).asString());
        }
        for (String path : List.of(
                "/",
                "/search?q=" + NAME,
                "/api/v1/records?q=" + NAME,
                "/api/v1/suggestions?q=澹台",
                "/q/metrics",
                "/open311/v2/requests.json",
                "/q/openapi")) {
            String answer = given().get(path).asString();
            knowsNobody(path, path.contains(NAME) ? answer.replace(NAME, "") : answer);
        }
        knowsNobody("log", String.join("\n", logged));
        photo();
        printed(receipts.get(1), officer, supervisor);
        everyColumn();
        everyFile();
    }

    /** A photo that carries the name in its metadata and in its file name. */
    private void photo() {
        String number = Filed.multipart(Filed.smallest())
                .multiPart("files", NAME + ".jpg", SampleFiles.photoWithPlace(MAIL), "image/jpeg")
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("caseNumber");
        copies.copyWaiting();
        String officer = SignInForTests.token(Role.COMPLAINT_HANDLER);
        String page =
                given().auth().oauth2(officer).get("/desk/complaints/" + number).asString();
        knowsNobody("desk with a photo", page);
        String copy = page.replaceAll("(?s).*href=\"(/desk/complaints/[0-9-]+/files/[0-9a-f-]{36})\".*", "$1");
        byte[] seen = given().auth()
                .oauth2(officer)
                .get(copy)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        knowsNobody("photo", new String(seen, StandardCharsets.UTF_8));
        assertThat(new String(seen, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", MAIL);
    }

    /** What is handed out once the case is answered: answer to the platform, trail of the auditor, page to print. */
    private static void printed(Map<String, String> receipt, String officer, String supervisor) {
        String number = receipt.get("caseNumber");
        move(officer, number, "REGISTER", Map.of());
        move(officer, number, "RECLASSIFY", Map.of("kind", "COMPLAINT", "medium", "WATER", "note", "扰民"));
        move(
                officer,
                number,
                "SPLIT",
                Map.of("text", "另一件：" + PHONE, "place", "某镇", "kind", "REPORT", "medium", "AIR"));
        move(officer, number, "ACCEPT", Map.of());
        move(officer, number, "ASSIGN", Map.of("branch", "440200"));
        move(officer, number, "SIGN_IN", Map.of());
        move(officer, number, "DRAFT_REPLY", UNABLE);
        move(supervisor, number, "REPLY", Map.of());
        knowsNobody("tracking an answer", Filed.track(receipt).extract().asString());
        String part = Filed.track(receipt).extract().path("parts[0]");
        knowsNobody(
                "part",
                given().auth().oauth2(officer).get("/desk/complaints/" + part).asString());
        knowsNobody(
                "replies",
                given().auth()
                        .oauth2(officer)
                        .get("/api/v1/complaints/replies.jsonl")
                        .asString());
        knowsNobody(
                "audit",
                given().auth()
                        .oauth2(SignInForTests.token(Role.AUDITOR))
                        .get("/api/v1/audit.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    /** Words and files that come later, in which nothing says that a name is the writer's; and where news are sent to. */
    private static void laterWords(Map<String, String> receipt) {
        Map<String, Object> message = Filed.codes(receipt);
        message.put("text", NAME + "昨天又去看了，水还是黑的。");
        Filed.send("messages", message).statusCode(200);
        Filed.multipart(Filed.codes(receipt))
                .multiPart("files", NAME + ".txt", (NAME + "拍的记录").getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/complaints/messages")
                .then()
                .statusCode(200);
        Map<String, Object> notices = Filed.codes(receipt);
        notices.put("address", NOTICES);
        Filed.send("reminders", notices).statusCode(200);
        given().auth()
                .oauth2(SignInForTests.token(Role.COMPLAINT_HANDLER))
                .redirects()
                .follow(false)
                .post("/desk/complaints/" + receipt.get("caseNumber") + "/moves/REGISTER")
                .then()
                .statusCode(303);
    }

    private static Map<String, Object> body(String level) {
        Map<String, Object> body = Filed.smallest();
        body.put("identity", level);
        body.put("text", TEXT);
        body.put("occurred", "昨晚，可打" + PHONE);
        body.put("answers", Map.of("smell", "臭，找" + PHONE));
        if (!level.equals("ANONYMOUS")) {
            body.put(
                    "contact",
                    Map.of(
                            "name", NAME,
                            "phone", PHONE,
                            "email", MAIL,
                            "address", ADDRESS,
                            "coSigners", List.of(NEIGHBOUR + " 13712345961")));
            body.put("text", TEXT + NEIGHBOUR + "也看见了。");
        }
        return body;
    }

    /** Every table and column of the database, as text. */
    private void everyColumn() {
        List<?> tables = em.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'", String.class)
                .getResultList();
        assertThat(tables).hasSizeGreaterThan(15);
        QuarkusTransaction.requiringNew().run(() -> {
            for (Object table : tables) {
                for (String word : PERSON) {
                    Number found = (Number) em.createNativeQuery(
                                    "select count(*) from \"" + table + "\" t where cast(t as text) like :w",
                                    Long.class)
                            .setParameter("w", "%" + word + "%")
                            .getSingleResult();
                    assertThat(found.longValue())
                            .as("table %s knows the person", table)
                            .isZero();
                }
                Number bytes = (Number) em.createNativeQuery(
                                "select count(*) from \"" + table + "\" t where cast(t as text) like :w", Long.class)
                        .setParameter("w", "%" + hex(NAME) + "%")
                        .getSingleResult();
                assertThat(bytes.longValue())
                        .as("table %s has the name as bytes", table)
                        .isZero();
            }
        });
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every file of the data folder: index, kept files, spool. */
    private void everyFile() {
        try (Stream<Path> files = Files.walk(data)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    knowsNobody(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    // gone while looking: a temporary file
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void knowsNobody(String where, String content) {
        for (String word : PERSON) {
            assertThat(content.contains(word))
                    .as("%s knows %s", where, word.length())
                    .isFalse();
        }
    }
}
