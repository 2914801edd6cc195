package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.disclosure.check.EiaProjectFacts.Participation;

/** What notices say of comments and hearings, in the words that bureaus use. */
class EiaParticipationTest {
    private static Participation of(String... texts) {
        return EiaParticipation.of(List.of(texts));
    }

    @ParameterizedTest
    @CsvSource({
        "公示期间共收到公众意见3条。, 3",
        "公示期间，我局收到公众书面意见 12 份, 12",
        "收集到群众意见共 2 条；已转建设单位, 2",
        "公示期内未收到公众意见。, 0",
        "联系电话：0751-8888123，意见可寄至我局。, 0",
        "公示期间有 5 条群众意见, 5"
    })
    void comments_are_counted_as_the_notice_counts_them(String text, int expected) {
        assertThat(of(text).comments()).isEqualTo(expected);
    }

    @Test
    void a_word_on_adoption_anywhere_in_the_project_counts() {
        assertThat(of("收到公众意见3条。", "对上述意见，我局采纳2条，1条未采纳，理由如下").adoptionStated()).isTrue();
        assertThat(of("收到公众意见3条。", "同意项目建设。").adoptionStated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公示期间收到周边居民的听证申请。",
                "利害关系人提出了听证要求",
                "两户居民要求举行听证。",
            })
    void a_request_for_a_hearing_is_read(String text) {
        assertThat(of(text).hearingRequested()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"申请人、利害关系人可以在公示之日起五日内提出听证申请。", "公示期间未收到听证申请。", "没有人要求听证。", "依据《行政许可法》，自公示起五日内申请人、利害关系人有权要求听证。"})
    void the_notice_of_the_right_is_no_request(String text) {
        assertThat(of(text).hearingRequested()).isFalse();
    }

    @Test
    void a_hearing_that_was_held_is_read() {
        assertThat(of("2026年9月3日举行了听证会，听证笔录附后。").hearingHeld()).isTrue();
        assertThat(of("收到听证申请。").hearingHeld()).isFalse();
    }
}
