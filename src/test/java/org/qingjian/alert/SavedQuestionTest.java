package org.qingjian.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.shared.PortalException;

class SavedQuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?q=a&kind=PENALTY | kind=PENALTY&q=a",
                "kind=PENALTY&q=a | kind=PENALTY&q=a",
                "q=%E5%BA%9F%E6%B0%B4&sort=date&size=50&cursor=x&lang=en | q=%E5%BA%9F%E6%B0%B4",
                "q=+a+&party= | q=a",
                "kind=LIST&kind=PENALTY | kind=LIST&kind=PENALTY"
            })
    void the_same_question_is_kept_in_the_same_words(String asked, String kept) {
        assertThat(SavedQuestion.read(asked).query()).isEqualTo(kept);
    }

    @Test
    void everything_that_is_published_is_a_question_too() {
        assertThat(SavedQuestion.read("").query()).isEmpty();
        assertThat(SavedQuestion.read("?").conditions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"querry=x", "dateFrom=yesterday", "fineMin=much", "q=%zz"})
    void what_the_search_does_not_understand_is_refused(String query) {
        assertThatThrownBy(() -> SavedQuestion.read(query)).isInstanceOf(PortalException.class);
    }

    @Test
    void an_endless_question_is_refused() {
        assertThatThrownBy(() -> SavedQuestion.read("q=" + "a".repeat(2001))).isInstanceOf(PortalException.class);
    }

    @Test
    void words_for_a_subject_stand_on_one_line_and_are_short() {
        SavedQuestion question = SavedQuestion.read("q=a%0D%0ABcc%3A+all%40example.org" + "x".repeat(100));
        assertThat(question.shortWords()).startsWith("a Bcc: all@example.org").hasSize(61);
        assertThat(SavedQuestion.read("q=" + "%F0%A0%80%80".repeat(70)).shortWords())
                .hasSize(121);
    }

    @Test
    void conditions_are_named_for_people() {
        assertThat(SavedQuestion.read("region=440205&kind=PENALTY&party=a").conditions())
                .extracting(SavedQuestion.Condition::label)
                .containsExactly("曲江区", "", "a");
    }
}
