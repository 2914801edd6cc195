package org.qingjian.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingjian.alert.SavedQuestion;
import org.qingjian.browser.BrowserTest;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Message;
import org.qingjian.search.SearchDocument;

/** Every mail in both languages and forms, looked at as a mail program shows it. */
@QuarkusTest
class AlertMailBrowserTest extends BrowserTest {
    private static final EmailAddress TO = new EmailAddress("reader@example.org");
    private static final String LINK =
            "https://portal.example.org/alerts/confirm/0123456789abcdef0123456789abcdef01234567";
    private static final String MANAGE = "https://portal.example.org/alerts/key";
    private static final String HOSTILE = "<script>alert(1)</script>{inject}";

    @Inject
    AlertLetters letters;

    private static SearchDocument document(String id, String title) {
        return SearchDocument.of(id, 1)
                .kind("PENALTY")
                .title(title)
                .number("韶环罚〔2026〕17号")
                .party("韶关市墨岭造纸有限公司")
                .agency("韶关市生态环境局")
                .date(LocalDate.of(2026, 10, 29))
                .url("/records/" + id)
                .build();
    }

    private static NoticeLetter notice(String words) {
        return new NoticeLetter(
                SavedQuestion.read("q=" + words + "&region=440205&kind=PENALTY&fineMin=100000"),
                List.of(
                        new NoticeLetter.Line("NEW", document("p-1", "韶关市墨岭造纸有限公司超标排放废水案")),
                        new NoticeLetter.Line("CORRECTED", document("p-2", "韶关市云碓再生金属有限公司未批先建案")),
                        new NoticeLetter.Line("NO_LONGER", document("p-3", HOSTILE))),
                12,
                "https://portal.example.org",
                MANAGE,
                MANAGE + "/unsubscribe");
    }

    private static GoneLetter gone() {
        return new GoneLetter(
                List.of(
                        new GoneLetter.Line("WITHDRAWN", "https://portal.example.org/records/p-1"),
                        new GoneLetter.Line("EXPIRED", "https://portal.example.org/records/p-2")),
                0,
                MANAGE,
                MANAGE + "/unsubscribe");
    }

    private Map<String, Message.Mail> mails(Locale locale) {
        return Map.of(
                "confirmation", letters.confirmation(TO, locale, LINK),
                "list", letters.list(TO, locale, LINK),
                "notice", letters.notice(TO, locale, notice("%E5%BA%9F%E6%B0%B4")),
                "gone", letters.gone(TO, locale, gone()));
    }

    @Test
    void every_mail_looks_right_in_both_languages() throws IOException {
        // the server's test class loader fills no @TempDir
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "mails");
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (Map.Entry<String, Message.Mail> mail : mails(locale).entrySet()) {
                Path file = folder.resolve(mail.getKey() + locale + ".html");
                Files.writeString(file, mail.getValue().html());
                for (int width : List.of(360, 1280)) {
                    View view = new View(width, locale.getLanguage(), true);
                    visit(
                            file.toAbsolutePath().toUri().toString(),
                            view,
                            page -> check(page, "mail-" + mail.getKey(), view));
                }
            }
        }
    }

    @Test
    void both_forms_say_the_same() {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Message.Mail mail = letters.notice(TO, locale, notice("%E5%BA%9F%E6%B0%B4"));
            for (String said : List.of("墨岭造纸有限公司超标排放", "云碓再生金属", "/records/p-1", "/records/p-2", MANAGE, "12", "15")) {
                assertThat(mail.text()).contains(said);
                assertThat(mail.html()).contains(said);
            }
        }
    }

    @Test
    void what_a_record_or_a_search_says_is_text() {
        Message.Mail mail =
                letters.notice(TO, Locale.SIMPLIFIED_CHINESE, notice("%3Cimg+src%3Dx+onerror%3Dalert(1)%3E"));
        assertThat(mail.html()).doesNotContain("<script", "<img").contains("&lt;script&gt;", "{inject}");
        assertThat(mail.text()).contains(HOSTILE);
    }

    @Test
    void the_english_mail_has_no_chinese_but_what_records_say() {
        Message.Mail mail = letters.gone(TO, Locale.ENGLISH, gone());
        assertThat(mail.text().replace("青鉴", "")).doesNotContainPattern("\\p{IsHan}");
        assertThat(mail.subject()).isEqualTo("Alert: 2 no longer public");
    }
}
