package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.ARecord;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.IncomingRecord;
import org.qingjian.disclosure.PublicRecord;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.disclosure.RecordImport;
import org.qingjian.disclosure.RecordImport.Delivery;
import org.qingjian.disclosure.RecordImport.Release;
import org.qingjian.disclosure.RecordView;
import org.qingjian.disclosure.Records;
import org.qingjian.document.DocumentText;
import org.qingjian.document.Documents;
import org.qingjian.shared.outbox.OutboxDispatcher;

/** T11 and RED-06: a registered name or number occurs nought times on every surface that leaves the portal. */
@QuarkusTest
class NoTraceOnAnySurfaceTest {
    private static final String WITNESS = "宓知章";
    private static final String NUMBER = "440202198203041217";
    private static final String PHONE = "13900005678";
    private static final List<String> REGISTERED = List.of(WITNESS, NUMBER, PHONE, "宓 知 章");
    private static final String TEXT =
            "委托代理人：" + WITNESS + "，公民身份号码" + NUMBER + "，手机" + PHONE + "。\n经查，" + WITNESS + "在笔录上签字。\n我局决定：罚款人民币陆万元整。";

    @Inject
    Documents documents;

    @Inject
    Records records;

    @Inject
    RecordImport imports;

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
        try {
            RecordView file = released(("当事人：韶关市墨岭造纸有限公司\n" + TEXT).getBytes(StandardCharsets.UTF_8), WITNESS + ".txt");
            RecordView pdf = released(PdfFull.of("当事人：韶关市墨岭造纸有限公司\n" + TEXT, WITNESS, NUMBER), WITNESS + ".pdf");
            RecordView imported = imported();
            outbox.deliverAll();
            Map<String, String> surfaces = new LinkedHashMap<>();
            for (RecordView view : List.of(file, pdf, imported)) {
                surfaces(view, surfaces);
            }
            file(file, surfaces);
            file(pdf, surfaces);
            surfaces.put("strings of the PDF", PdfFull.strings(served(pdf)));
            surfaces.put("changes", allChanges());
            surfaces.put("log", String.join("\n", logged));
            assertThat(surfaces).hasSizeGreaterThanOrEqualTo(50);
            surfaces.forEach((surface, text) -> {
                assertThat(text).as(surface).isNotNull();
                REGISTERED.forEach(secret -> assertThat(text)
                        .as("%s of %s", surface, secret.length())
                        .doesNotContain(secret));
            });
            assertThat(surfaces.get("page " + file.id())).contains("韶关市墨岭造纸有限公司");
            REGISTERED.forEach(this::findsNothing);
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
    }

    private void findsNothing(String secret) {
        given().queryParam("q", secret).get("/api/v1/records").then().statusCode(200);
        List<String> texts = given().queryParam("q", secret)
                .get("/api/v1/records")
                .path("items.collect { it.title + it.snippet + it.party }");
        assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContain(secret));
    }

    private RecordView released(byte[] original, String name) {
        AtTheDesk people = new AtTheDesk();
        RecordContent decision = AtTheDesk.decision(TEXT);
        AttachedFile file = AtTheDesk.kept(documents, original, name);
        String id = AtTheDesk.draft(decision, List.of(file));
        people.release(id);
        return ((PublicRecord.Live) records.find(id)).view();
    }

    private RecordView imported() {
        String id = imports.take(
                        new Delivery("surface-" + ARecord.serial(), "440200", Release.PUBLISHED),
                        List.of(new IncomingRecord("1", AtTheDesk.decision(TEXT), null)))
                .get(0)
                .recordId();
        return ((PublicRecord.Live) records.find(id)).view();
    }

    private static void surfaces(RecordView view, Map<String, String> surfaces) {
        String id = " " + view.id();
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
        surfaces.put("file address" + id, get(file.url()));
        assertThat(text.text()).contains("韶关市墨岭造纸有限公司");
    }
}
