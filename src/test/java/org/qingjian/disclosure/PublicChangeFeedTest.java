package org.qingjian.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.qingjian.AtOnce;
import org.qingjian.enterprise.CreditCodes;
import org.qingjian.enterprise.Enterprises;
import org.qingjian.shared.outbox.OutboxDispatcher;

@QuarkusTest
class PublicChangeFeedTest {
    @TestHTTPResource("/")
    URI home;

    @Inject
    Publication publication;

    @Inject
    PublicChangeFeed feed;

    @Inject
    PublicChanges changes;

    @Inject
    OutboxDispatcher outbox;

    @Inject
    Enterprises enterprises;

    @Inject
    AgroalDataSource dataSource;

    private String published() {
        String id = publication.enter(ARecord.entered(ARecord.penalty()));
        publication.publish(id, null);
        return id;
    }

    private void withdraw(String id) {
        publication.withdraw(
                new WithdrawRecord(
                        id, WithdrawalReason.REVOKED, "主要证据不足", "韶关市生态环境局", "韶府行复〔2026〕9号", LocalDate.of(2026, 11, 20)),
                "publisher");
    }

    private List<PublicChange> of(String id) {
        List<PublicChange> all = new ArrayList<>();
        List<PublicChange> page = changes.after(0, 1000);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = changes.after(page.get(page.size() - 1).sequence(), 1000);
        }
        assertThat(all.stream().map(PublicChange::sequence))
                .as("without gaps")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
        return all.stream().filter(change -> change.recordId().equals(id)).toList();
    }

    @Test
    void tells_what_happened_and_nothing_of_what_is_gone() {
        String id = published();
        outbox.deliverAll();
        PublicChange first = of(id).get(0);
        assertThat(first.change()).isEqualTo(PublicChange.Change.PUBLISHED);
        given().get("/api/v1/records/" + id).then().body("contentHash", equalTo(first.contentHash()));

        withdraw(id);
        outbox.deliverAll();
        PublicChange last = of(id).get(1);
        assertThat(last.change()).isEqualTo(PublicChange.Change.WITHDRAWN);
        assertThat(last.contentHash()).isNull();
        assertThat(last.revision()).isGreaterThan(first.revision());
        assertThat(last.edition()).isEqualTo(first.edition());
        assertThat(given().get("/api/v1/changes?size=1000&cursor=" + (first.sequence() - 1))
                        .asString())
                .contains(id)
                .doesNotContain("墨岭", "91449902MA00000006");
    }

    @Test
    void an_event_heard_late_names_its_own_edition_and_heard_twice_is_one_entry() {
        RecordContent content = ARecord.penalty();
        String id = publication.enter(ARecord.entered(content));
        publication.publish(id, null);
        publication.startCorrection(id);
        publication.edit(id, 0, ARecord.titled(content, "更正后的标题"));
        publication.publish(id, "标题有误");
        outbox.deliverAll();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        feed.handle(List.of(new RecordChanged(id, 1, RecordChanged.Change.PUBLISHED, Instant.now()))));

        assertThat(of(id))
                .extracting(PublicChange::change)
                .containsExactly(PublicChange.Change.PUBLISHED, PublicChange.Change.CORRECTED);
        assertThat(of(id)).extracting(PublicChange::edition).containsExactly(1, 2);
        assertThat(of(id).get(0).contentHash()).isNotEqualTo(of(id).get(1).contentHash());
    }

    @Test
    void what_is_withdrawn_is_not_put_back_by_an_event_that_comes_late() {
        String id = published();
        withdraw(id);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        feed.handle(List.of(new RecordChanged(id, 2, RecordChanged.Change.WITHDRAWN, Instant.now()))));
        outbox.deliverAll();

        assertThat(of(id)).extracting(PublicChange::change).containsExactly(PublicChange.Change.WITHDRAWN);
    }

    @Test
    void a_reader_that_follows_while_many_publish_misses_nothing() {
        List<String> ids = Collections.synchronizedList(new ArrayList<>());
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        AtOnce.each(IntStream.range(0, 12).boxed().toList(), i -> {
            if (i % 3 == 0) {
                follow(read, 0);
            } else {
                ids.add(published());
            }
            outbox.deliverAll();
            return i;
        });
        outbox.deliverAll();
        List<String> all = new ArrayList<>();
        follow(all, 0);
        assertThat(all).containsAll(ids);
        // what a reader saw in passing is the beginning of what there is: nothing came in between afterwards
        read.forEach(line -> assertThat(all).contains(line));
        of("");
    }

    private void follow(List<String> into, long from) {
        long cursor = from;
        List<PublicChange> page = changes.after(cursor, 7);
        while (!page.isEmpty()) {
            for (PublicChange change : page) {
                assertThat(change.sequence()).isEqualTo(cursor + 1);
                cursor = change.sequence();
                into.add(change.recordId());
            }
            page = changes.after(cursor, 7);
        }
    }

    @Test
    void what_was_public_before_the_feed_and_the_register_existed_comes_into_both() throws Exception {
        RecordContent content = ARecord.penalty();
        String code = CreditCodes.next();
        String id = publication.enter(ARecord.entered(new RecordContent(
                content.kind(),
                content.title(),
                content.documentNumber(),
                new Party("早先公开的企业", PartyKind.ORGANISATION, code, ""),
                content.issuer(),
                content.date(),
                content.fine(),
                "",
                content.body(),
                content.details())));
        publication.publish(id, null);
        QuarkusTransaction.requiringNew().run(() -> {
            sql("delete from outbox_delivery where aggregate_id = '" + id + "'");
            sql(backfillOf("V400__enterprise_register.sql"));
            sql(backfillOf("V401__disclosure_public_change.sql"));
        });
        outbox.deliverAll();

        assertThat(of(id)).extracting(PublicChange::change).containsExactly(PublicChange.Change.PUBLISHED);
        assertThat(enterprises.find(code)).isPresent();
    }

    private void sql(String statement) {
        try (Connection connection = dataSource.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last statement of a migration. */
    private static String backfillOf(String migration) {
        try {
            String text = Files.readString(Path.of("src/main/resources/db/migration", migration));
            return text.substring(text.lastIndexOf("insert into outbox_delivery"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_page_is_signed_whole_and_a_changed_byte_is_noticed() throws Exception {
        published();
        outbox.deliverAll();
        Response page = given().get("/api/v1/changes?cursor=0&size=2");
        byte[] body = page.asByteArray();
        assertThat(verifies(body, page.header("JWS-Signature"))).isTrue();
        JsonNode json = new ObjectMapper().readTree(body);
        assertThat(json.get("items")).isNotEmpty();
        assertThat(json.get("nextCursor").asLong()).isEqualTo(json.get("items").size());

        byte[] forged = new String(body, StandardCharsets.UTF_8)
                .replace("PUBLISHED", "WITHDRAWN")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(verifies(forged, page.header("JWS-Signature"))).isFalse();
    }

    private static boolean verifies(byte[] body, String signature) throws JoseException {
        String jwks = given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(jwks).doesNotContain("\"d\"");
        JsonWebSignature jws = new JsonWebSignature();
        jws.setCompactSerialization(signature);
        jws.setEncodedPayload(Base64.getUrlEncoder().withoutPadding().encodeToString(body));
        for (JsonWebKey key : new JsonWebKeySet(jwks).getJsonWebKeys()) {
            if (key.getKeyId().equals(jws.getKeyIdHeaderValue())) {
                jws.setKey(key.getKey());
                return jws.verifySignature();
            }
        }
        return false;
    }

    @Test
    void past_the_end_the_cursor_stays_and_nonsense_is_refused() {
        given().get("/api/v1/changes?cursor=999999999")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("nextCursor", equalTo(999999999))
                .body("more", equalTo(false));
        given().get("/api/v1/changes?cursor=-1").then().statusCode(400);
        given().get("/api/v1/changes?size=1001").then().statusCode(400);
    }

    @Test
    void the_sample_client_follows_it() throws Exception {
        String id = published();
        outbox.deliverAll();
        Process client = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "src/docs/FollowChanges.java",
                        home.toString().replaceAll("/$", ""))
                .redirectErrorStream(true)
                .start();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(client.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(client.exitValue()).as(said).isZero();
        assertThat(said).contains("PUBLISHED " + id + " revision 1").containsPattern("cursor \\d+");
    }
}
