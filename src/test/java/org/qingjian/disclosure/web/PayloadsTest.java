package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingjian.AtOnce;
import org.qingjian.OwnPortal;
import org.qingjian.PlainHttp;
import org.qingjian.browser.BrowserTest;
import org.qingjian.exchange.ImportRequest;
import org.qingjian.exchange.Imports;
import org.qingjian.identity.Actor;
import org.qingjian.shared.outbox.OutboxDispatcher;

/**
 * Naughty strings and lines of script, typed as questions and published as records: never an error, text all the way, and
 * nothing of it runs in a browser. Without the shared payloads a few of our own are used, and that is printed.
 */
@QuarkusTest
@TestProfile(PayloadsTest.Alone.class)
class PayloadsTest extends BrowserTest {
    private static final List<String> OWN = List.of(
            "<script>window.ran=1</script>",
            "\"><img src=x onerror=window.ran=1>",
            "{{7*7}}${7*7}{page.q}",
            "'; drop table record; --",
            "\u202Eتجربة\u202C 𠀀𠮷 😀👩‍👩‍👧",
            "javascript:window.ran=1",
            "＜ｓｃｒｉｐｔ＞");
    private static final int IN_BROWSER = 60;
    private static final Actor OPERATOR = Actor.system("payloads");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Imports imports;

    @Inject
    OutboxDispatcher outbox;

    public static class Alone extends OwnPortal {}

    private static List<String> payloads() throws IOException {
        String configured = System.getenv("QINGJIAN_DATA");
        Path folder = (configured == null ? Path.of("..", "shared", "data") : Path.of(configured)).resolve("payloads");
        List<String> all = new ArrayList<>(OWN);
        if (Files.isDirectory(folder)) {
            all.addAll(JSON.readValue(
                    folder.resolve("naughty-strings.json").toFile(), new TypeReference<List<String>>() {}));
            all.addAll(Files.readAllLines(folder.resolve("xss.txt")));
        } else {
            System.out.println("no shared payloads at " + folder + ": tried on our own only");
        }
        return all;
    }

    @Test
    void as_questions_they_get_a_plain_answer() throws IOException {
        AtOnce.each(payloads(), payload -> {
            String question = URLEncoder.encode(payload, StandardCharsets.UTF_8);
            assertThat(get("/api/v1/records?size=1&q=" + question).statusCode())
                    .as(payload)
                    .isEqualTo(200);
            return payload;
        });
    }

    @Test
    void as_record_text_they_come_back_as_text() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder file = new StringBuilder();
        for (String payload : payloads()) {
            if (!bare(payload).isEmpty()) {
                String id = "payload-" + texts.size();
                texts.put(id, payload);
                file.append(JSON.writeValueAsString(Map.of("id", id, "title", "标题 " + id, "text", "正文 " + payload)))
                        .append('\n');
            }
        }
        imports.submit(
                OPERATOR,
                new ImportRequest("documents-jsonl", false, true, "payloads"),
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
        imports.runAll(() -> false);
        outbox.deliverAll();
        Map<String, String> ids = idsBySource();
        assertThat(ids.keySet()).containsAll(texts.keySet());
        AtOnce.each(texts.entrySet(), text -> {
            HttpResponse<String> answer = get("/api/v1/records/" + ids.get(text.getKey()));
            assertThat(answer.statusCode()).as(text.getKey()).isEqualTo(200);
            assertThat(bare(text(answer.body()))).as(text.getKey()).isEqualTo(bare("正文 " + text.getValue()));
            return text;
        });
        pagesAreInert(ids.values().stream().toList());
    }

    private static String text(String record) {
        try {
            return JSON.readTree(record).path("text").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        return PlainHttp.get(URI.create(address(path)));
    }

    @Test
    void as_questions_they_are_inert_in_a_browser() throws IOException {
        List<String> all = payloads();
        int step = Math.max(1, all.size() / IN_BROWSER);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < all.size(); i += i < OWN.size() ? 1 : step) {
            paths.add("/search?q=" + URLEncoder.encode(all.get(i), StandardCharsets.UTF_8));
        }
        openAll(paths);
    }

    private void pagesAreInert(List<String> ids) {
        int step = Math.max(1, ids.size() / IN_BROWSER);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += i < OWN.size() ? 1 : step) {
            paths.add("/records/" + ids.get(i));
        }
        openAll(paths);
    }

    /** Opens each path; a dialog, a script of the text's that ran, or a word on the console fails. */
    private void openAll(List<String> paths) {
        List<String> dialogs = new ArrayList<>();
        visit("/search", View.all().get(0), page -> {
            page.onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            for (String path : paths) {
                page.navigate(address(path));
                assertThat(ran(page)).as(path).isFalse();
            }
        });
        assertThat(dialogs).isEmpty();
    }

    private static boolean ran(Page page) {
        return (Boolean) page.evaluate("'ran' in window");
    }

    private static Map<String, String> idsBySource() {
        Map<String, String> ids = new HashMap<>();
        String cursor = null;
        do {
            var request = given().queryParam("size", 100);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/records")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(item -> ids.put((String) item.get("sourceId"), (String) item.get("id")));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    /** Without blanks and characters that are not printed, which an import may drop. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.isDefined(c) && !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
