package org.qingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "li@example.org, li@example.org",
        "' Li.Ming+alerts@EXAMPLE.org ', Li.Ming+alerts@example.org",
        "a@例子.测试, a@xn--fsqu00a.xn--0zwm56d",
        "o'brien@sub.example-site.cn, o'brien@sub.example-site.cn"
    })
    void what_mail_can_be_sent_to_is_read_into_one_spelling(String typed, String value) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "li",
                "@example.org",
                "li@",
                "li@example",
                "li@exa mple.org",
                "li@example.org\r\nBcc: all@example.org",
                "li\n@example.org",
                "li@example.org\u0000",
                "li@example.org, other@example.org",
                "li@example.org;other@example.org",
                "Li <li@example.org>",
                "\"li ming\"@example.org",
                "li..ming@example.org",
                ".li@example.org",
                "li@-example.org",
                "李@example.org",
                "li@[127.0.0.1]",
                "li@example.org>",
                "a@b@example.org"
            })
    void what_it_cannot_be_sent_to_or_could_break_a_header_is_refused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void an_address_longer_than_smtp_allows_is_refused() {
        String domain = ("a".repeat(60) + ".").repeat(4) + "org";
        assertThat(EmailAddress.parse("l@" + domain)).isPresent();
        assertThat(EmailAddress.parse("longer-than-that@" + domain)).isEmpty();
        assertThat(EmailAddress.parse("l".repeat(65) + "@example.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello\r\nBcc: all@example.org", "Hello\nX: y", "Hello\u0000", " "})
    void a_subject_that_is_not_one_line_of_text_is_refused(String subject) {
        EmailAddress to = new EmailAddress("li@example.org");
        assertThatThrownBy(() -> new Message.Mail(to, subject, "text", "<p>html", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a>\r\nBcc: x", "javascript:alert(1)", "/alerts", "https://e.org/<x>"})
    void an_unsubscribe_address_that_could_break_its_header_is_refused(String unsubscribe) {
        EmailAddress to = new EmailAddress("li@example.org");
        assertThatThrownBy(() -> new Message.Mail(to, "subject", "text", "<p>html", unsubscribe))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_of_an_address_is_printed() {
        Message mail = new Message.Mail(new EmailAddress("li@example.org"), "主题", "正文", "<p>正文", null);
        assertThat(mail.toString()).doesNotContain("li", "主题", "正文");
        assertThat(new Message.Sms(new PhoneNumber("+8613900000000"), "正文").toString())
                .doesNotContain("139", "正文");
    }

    @ParameterizedTest
    @CsvSource({"139 0000 0000, +8613900000000", "+86-139-0000-0000, +8613900000000", "+4915100000000, +4915100000000"})
    void a_phone_number_is_read_into_one_spelling(String typed, String value) {
        assertThat(PhoneNumber.parse(typed)).map(PhoneNumber::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110", "0751-0000000", "13900000000\r\nX: y", "１３９００００００００"})
    void what_is_no_mobile_number_is_refused(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }
}
