package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingjian.alert.Frequency;
import org.qingjian.alert.Subscribers;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.CreditPublicity;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.PublicRecord;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordImport;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.RecordView;
import org.qingjian.disclosure.Records;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.document.DocumentText;
import org.qingjian.document.Documents;
import org.qingjian.identity.PublicRoutes;
import org.qingjian.notification.MailServer;
import org.qingjian.notification.SendingForTests;
import org.qingjian.shared.outbox.OutboxDispatcher;
import org.qingjian.shared.time.LegalZone;

/** T11 and RED-06: a registered name or number occurs nought times on every surface that leaves the portal. */
@QuarkusTest
class NoTraceOnAnySurfaceTest {
    private static final String WITNESS = "宓翀彧";
    private static final String NUMBER = "440202198203041217";
    private static final String PHONE = "13900005678";
    private static final String DOOR = "文明路18号3栋502房";
    private static final String MAIL = "mizhizhang@example.com";
    private static final String ACCOUNT = "6217003320001234567";
    private static final String PLATE = "粤F·A5K28";
    private static final String HANDLE = "mizhizhang_88";
    private static final List<String> REGISTERED =
            List.of(WITNESS, NUMBER, PHONE, "宓 翀 彧", DOOR, MAIL, ACCOUNT, PLATE, HANDLE);
    private static final String TEXT =
            "委托代理人：" + WITNESS + "，公民身份号码" + NUMBER + "，手机" + PHONE + "，住址：广东省韶关市曲江区马坝镇" + DOOR
                    + "，电子邮箱：" + MAIL + "，银行账号：" + ACCOUNT + "，车牌号：" + PLATE + "，微信号：" + HANDLE + "。\n经查，" + WITNESS
                    + "在笔录上签字。\n我局决定：罚款人民币陆万元整。";

    @Inject
    Documents documents;

    @Inject
    Records records;

    @Inject
    RecordImport imports;

    @Inject
    Publication publication;

    @Inject
    CreditPublicity publicity;

    @Inject
    Clock clock;

    @Inject
    OutboxDispatcher outbox;

    private final List<String> logged = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(
                    line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()) + " " + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private static String get(String path, Object... parameters) {
        return given().urlEncodingEnabled(true).get(path, parameters).asString();
    }

    @Test
    void what_was_hidden_is_on_no_surface() {
        Logger.getLogger("").addHandler(ear);
        Instant begun = clock.instant();
        String subscriber = "s" + UUID.randomUUID() + "@example.org";
        Subscribers.subscribe(subscriber, "q=" + utf8("墨岭造纸"), Frequency.AT_ONCE, begun);
        Subscribers.match(begun);
        try {
            RecordView file = released(("当事人：韶关市墨岭造纸有限公司\n" + TEXT).getBytes(StandardCharsets.UTF_8), WITNESS + ".txt");
            RecordView pdf = released(PdfFull.of("当事人：韶关市墨岭造纸有限公司\n" + TEXT, WITNESS, NUMBER), WITNESS + ".pdf");
            List<RecordView> all = List.of(file, pdf, imported(), notice(), corrected(), withdrawn(), expired());
            outbox.deliverAll();
            Map<String, String> surfaces = new LinkedHashMap<>();
            for (RecordView view : all) {
                surfaces(view, surfaces);
            }
            PublicRoutes.addresses().forEach(address -> surfaces.put(address, withHeaders(address)));
            file(file, surfaces);
            file(pdf, surfaces);
            surfaces.put("strings of the PDF", PdfFull.strings(served(pdf)));
            surfaces.put("changes", allChanges());
            surfaces.put("mails", mails(subscriber));
            surfaces.put("log", String.join("\n", logged));
            assertThat(surfaces).hasSizeGreaterThanOrEqualTo(250);
            surfaces.forEach((surface, text) -> {
                assertThat(text).as(surface).isNotNull();
                REGISTERED.forEach(secret -> assertThat(text)
                        .as("%s of %s", surface, secret.length())
                        .doesNotContain(secret));
            });
            assertThat(surfaces.get("page " + file.id())).contains("韶关市墨岭造纸有限公司");
            assertThat(surfaces.get("/records/" + file.id() + "/editions/1/files/1/pages/1"))
                    .contains("200", "韶关市墨岭造纸有限公司");
            assertThat(surfaces.get("mails")).contains(file.number());
            REGISTERED.forEach(NoTraceOnAnySurfaceTest::saysNothing);
            List.of(WITNESS, NUMBER, PHONE, "宓 翀 彧").forEach(secret -> findsNothing(secret, List.of(file, pdf)));
        } finally {
            Logger.getLogger("").removeHandler(ear);
            Subscribers.clear();
            SendingForTests.clear();
        }
    }

    private static String utf8(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String withHeaders(String address) {
        Response response =
                given().urlEncodingEnabled(false).redirects().follow(false).get(address);
        return response.statusCode() + "\n" + response.headers() + "\n" + response.asString();
    }

    private String mails(String subscriber) {
        Instant until = clock.instant().plus(Duration.ofDays(8));
        StringBuilder all = new StringBuilder();
        for (MimeMessage mail : Subscribers.mails(subscriber, until)) {
            all.append(MailServer.subject(mail))
                    .append('\n')
                    .append(MailServer.text(mail))
                    .append('\n')
                    .append(MailServer.html(mail))
                    .append('\n');
        }
        return all.toString();
    }

    private static void saysNothing(String secret) {
        given().queryParam("q", secret).get("/api/v1/records").then().statusCode(200);
        List<String> texts = given().queryParam("q", secret)
                .get("/api/v1/records")
                .path("items.collect { it.title + it.snippet + it.party }");
        assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContain(secret));
    }

    /** No hit, no suggestion, no facet: nothing anywhere answers to what was hidden. */
    private static void findsNothing(String secret, List<RecordView> of) {
        Response answer = given().queryParam("q", secret).get("/api/v1/records");
        assertThat(answer.statusCode()).isEqualTo(200);
        if (secret.startsWith("宓")) {
            assertThat(answer.<Integer>path("total")).as("hits").isZero();
            assertThat(answer.<List<?>>path("items")).isEmpty();
        }
        assertThat(answer.<List<String>>path("items.id"))
                .doesNotContainAnyElementsOf(of.stream().map(RecordView::id).toList());
        assertThat(answer.<Map<String, List<?>>>path("facets").values())
                .allSatisfy(counts -> assertThat(counts).isEmpty());
        assertThat(answer.<Object>path("suggestion")).isNull();
        assertThat(given().queryParam("q", secret)
                        .get("/api/v1/suggestions")
                        .jsonPath()
                        .<Object>getList("$"))
                .isEmpty();
        for (String part : List.of(secret.substring(0, 2), secret.substring(1))) {
            assertThat(get("/api/v1/suggestions?q={q}", part)).doesNotContain(secret);
        }
        assertThat(given().queryParam("q", secret)
                        .get("/api/v1/records.csv")
                        .asString()
                        .lines()
                        .count())
                .isLessThanOrEqualTo(1);
        assertThat(given().queryParam("q", secret).get("/api/v1/records.atom").asString())
                .doesNotContain("<entry");
    }

    private RecordView released(byte[] original, String name) {
        AtTheDesk people = new AtTheDesk();
        RecordContent decision = AtTheDesk.decision(TEXT);
        AttachedFile file = AtTheDesk.kept(documents, original, name);
        String id = AtTheDesk.draft(decision, List.of(file));
        people.release(id);
        return live(id);
    }

    private RecordView live(String id) {
        return ((PublicRecord.Live) records.find(id)).view();
    }

    private RecordView imported() {
        return imported(AtTheDesk.decision(TEXT), null);
    }

    private RecordView imported(RecordContent content, IncomingRecord.@Nullable ProjectKey project) {
        String id = imports.take(
                        new Delivery("surface-" + ARecord.serial(), "440200", Release.PUBLISHED),
                        List.of(new IncomingRecord("1", content, project)))
                .get(0)
                .recordId();
        return live(Objects.requireNonNull(id));
    }

    private static RecordContent with(RecordContent content, LocalDate date, String body) {
        return new RecordContent(
                content.kind(),
                content.title(),
                content.documentNumber(),
                content.party(),
                content.issuer(),
                date,
                content.fine(),
                content.summary(),
                body,
                content.details());
    }

    /** A notice of an EIA project, with the page of the project. */
    private RecordView notice() {
        LocalDate start = LegalZone.today(clock).minusDays(3);
        RecordContent content =
                ARecord.eia(RecordKind.EIA_ACCEPTANCE, "年产废铝再生项目" + ARecord.serial(), start, start.plusDays(10));
        RecordView view = imported(
                with(content, start, "项目概况：年处理废旧铝合金。\n" + TEXT),
                new IncomingRecord.ProjectKey("p" + ARecord.serial(), "废铝再生项目", "韶关市云碓再生金属有限公司"));
        assertThat(view.projectId()).isNotNull();
        return view;
    }

    /** Two editions and the difference between them; the second says more about the witness. */
    private RecordView corrected() {
        AtTheDesk people = new AtTheDesk();
        RecordContent first = AtTheDesk.decision(TEXT);
        String id = AtTheDesk.draft(first);
        people.release(id);
        publication.startCorrection(id);
        publication.edit(
                id,
                people.version(id),
                with(first, LocalDate.of(2026, 11, 19), first.body() + "\n" + WITNESS + "补充陈述。"));
        people.release(id);
        return live(id);
    }

    private RecordView withdrawn() {
        AtTheDesk people = new AtTheDesk();
        String id = AtTheDesk.draft(AtTheDesk.decision(TEXT));
        people.release(id);
        RecordView before = live(id);
        publication.withdraw(
                new WithdrawRecord(
                        id, WithdrawalReason.REVOKED, "主要证据不足", "韶关市人民政府", "韶府行复〔2026〕31号", LegalZone.today(clock)),
                "曲江分局");
        assertThat(records.find(id)).isInstanceOf(PublicRecord.Withdrawn.class);
        return before;
    }

    private RecordView expired() {
        RecordContent old = AtTheDesk.decision(TEXT);
        RecordView before = imported(with(old, LegalZone.today(clock).minusMonths(40), old.body()), null);
        assertThat(publicity.endIfOver(before.id())).isTrue();
        return before;
    }

    private static void surfaces(RecordView view, Map<String, String> surfaces) {
        String id = " " + view.id();
        Map<String, String> values = new HashMap<>(Map.of(
                "id",
                view.id(),
                "creditCode",
                view.party().creditCode(),
                "position",
                "1",
                "page",
                "1",
                "format",
                "json"));
        for (String number : List.of("1", "2")) {
            values.put("number", number);
            PublicRoutes.addresses(values).forEach(address -> surfaces.put(address, withHeaders(address)));
        }
        if (view.projectId() != null) {
            String project = "/projects/" + view.projectId();
            assertThat(withHeaders(project)).startsWith("200");
            surfaces.put("project" + id, withHeaders(project));
        }
        surfaces.put("page" + id, get(view.url()));
        surfaces.put("edition" + id, get(view.url() + "/editions/1"));
        surfaces.put("json" + id, get("/api/v1/records/" + view.id()));
        surfaces.put("search" + id, get("/api/v1/records?q={q}", view.number()));
        surfaces.put("facets" + id, get("/api/v1/records?kind=PENALTY&agency={a}", view.agency()));
        surfaces.put("results" + id, get("/search?q={q}", view.number()));
        surfaces.put("csv" + id, get("/api/v1/records.csv?q={q}", view.number()));
        surfaces.put("atom" + id, get("/api/v1/records.atom?q={q}", view.number()));
        surfaces.put("suggestions" + id, get("/api/v1/suggestions?q={q}", WITNESS.substring(0, 1)));
        surfaces.put("sitemap" + id, get("/sitemap-records-1.xml"));
        surfaces.put("enterprise" + id, get("/enterprises/" + view.party().creditCode()));
        surfaces.put(
                "enterprise json" + id,
                get("/api/v1/enterprises/" + view.party().creditCode()));
        surfaces.put("home" + id, get("/"));
        surfaces.put("register" + id, get("/enterprises?q={q}", view.party().name()));
    }

    private static byte[] served(RecordView view) {
        return given().get(view.files().get(0).url()).asByteArray();
    }

    private static String allChanges() {
        StringBuilder all = new StringBuilder();
        for (Number cursor = 0, before = -1; !cursor.equals(before); ) {
            Response page = given().queryParam("cursor", cursor).get("/api/v1/changes");
            assertThat(page.statusCode()).isEqualTo(200);
            all.append(page.asString());
            before = cursor;
            cursor = page.path("nextCursor");
        }
        return all.toString();
    }

    private void file(RecordView view, Map<String, String> surfaces) {
        RecordView.FileView file = view.files().get(0);
        String id = " " + view.id();
        DocumentText text = documents.read(file.sha256());
        surfaces.put("file name" + id, file.name());
        surfaces.put("file text" + id, text.text());
        surfaces.put("file properties" + id, text.metadata().toString());
        surfaces.put("every layer of the file" + id, text.everyLayer());
        surfaces.put("file address" + id, withHeaders(file.url()));
        surfaces.put("file shown" + id, withHeaders(file.url() + "?show=1"));
        assertThat(text.text()).contains("韶关市墨岭造纸有限公司");
    }
}
