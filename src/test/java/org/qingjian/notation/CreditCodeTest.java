package org.qingjian.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "9144030071526726XG",
                "91330100799655058B",
                "9152000071430580XT",
                "91440300192317458F",
                " 91 330100 799655058b ",
                "９１３３０１００７９９６５５０５８Ｂ",
            })
    void public_examples_are_read(String text) {
        Parsed<CreditCode> parsed = CreditCode.parse(text);
        assertThat(parsed.orElseThrow().checksOut()).isTrue();
        assertThat(parsed.hints()).isEmpty();
        assertThat(CreditCode.parseStrict(text).isOk()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "12345,LENGTH",
        "91440300192203821,LENGTH",
        "91440300192203821I,ALPHABET",
        "91440300192203821O,ALPHABET",
        "91440300192203821S,ALPHABET",
        "91440300192203821V,ALPHABET",
        "91440300192203821Z,ALPHABET",
        "91430681**********,MASKED",
        "****0413MA1THT605R,MASKED",
        "91410323MA9GXXXXXX,MASKED",
    })
    void what_is_no_code_is_refused_with_its_reason(String text, String code) {
        assertThat(CreditCode.parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Failure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }

    @Test
    void a_failing_check_digit_warns_in_old_data_and_blocks_new_data() {
        Parsed<CreditCode> parsed = CreditCode.parse("914402001911528889");
        assertThat(parsed.orElseThrow().value()).isEqualTo("914402001911528889");
        assertThat(parsed.hints()).extracting(Hint::code).containsExactly("CHECK_DIGIT");
        assertThat(CreditCode.parseStrict("914402001911528889")).isInstanceOf(Parsed.Failure.class);
    }

    @Test
    void letters_taken_for_digits_are_corrected() {
        var failure = (Parsed.Failure<CreditCode>) CreditCode.parse("91330IO0799655058B");
        assertThat(failure.suggestions()).containsExactly("91330100799655058B");
    }

    @Test
    void one_wrong_character_is_mostly_found_and_never_offered_beyond_three() {
        Random random = new Random(5);
        int wrong = 0;
        int offered = 0;
        for (int i = 0; i < 3000; i++) {
            String right = anyCode(random);
            int at = random.nextInt(18);
            char c = CreditCode.ALPHABET.charAt(random.nextInt(31));
            String broken = right.substring(0, at) + c + right.substring(at + 1);
            if (broken.equals(right) || CreditCode.checksOut(broken)) {
                continue;
            }
            List<String> suggestions = CreditCode.parse(broken).hints().get(0).suggestions();
            assertThat(suggestions).hasSizeLessThanOrEqualTo(3);
            assertThat(suggestions).allMatch(CreditCode::checksOut);
            wrong++;
            offered += suggestions.contains(right) ? 1 : 0;
        }
        System.out.printf("credit code corrections: %d of %d%n", offered, wrong);
        assertThat(offered).isGreaterThan(wrong * 6 / 10);
    }

    @Test
    void swapped_neighbours_are_corrected() {
        Random random = new Random(6);
        int wrong = 0;
        int offered = 0;
        for (int i = 0; i < 2000; i++) {
            String right = anyCode(random);
            int at = 8 + random.nextInt(8);
            String broken = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
            if (!broken.equals(right)) {
                wrong++;
                offered += CreditCode.parse(broken).hints().get(0).suggestions().contains(right) ? 1 : 0;
            }
        }
        assertThat(offered).isGreaterThan(wrong * 9 / 10);
    }

    @Test
    void every_code_with_a_right_check_digit_is_read() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            assertThat(CreditCode.parseStrict(anyCode(random)).isOk()).isTrue();
        }
    }

    @Test
    void codes_are_found_in_text() {
        String text = "统一社会信用代码：91330100799655058B，手机13800138000，证号441234199001011234。（９１４４０３００１９２３１７４５８Ｆ）";
        assertThat(CreditCode.findAll(text))
                .extracting(found -> found.value().value())
                .containsExactly("91330100799655058B", "91440300192317458F");
    }

    @Test
    void known_vectors_are_judged_right() {
        JsonNode vectors = SampleData.json("id-vectors/vectors.json");
        for (JsonNode row : vectors.get("uscc_valid")) {
            assertThat(CreditCode.parseStrict(row.get("v").asText()).isOk())
                    .as(row.toString())
                    .isTrue();
        }
        for (JsonNode row : vectors.get("uscc_valid_with_spaces")) {
            assertThat(CreditCode.parseStrict(row.get("v").asText())
                            .orElseThrow()
                            .value())
                    .isEqualTo(row.get("norm").asText());
        }
        for (JsonNode row : vectors.get("uscc_invalid")) {
            assertThat(CreditCode.parseStrict(row.get("v").asText()).isOk())
                    .as(row.toString())
                    .isFalse();
        }
        for (JsonNode row : vectors.get("uscc_checkdigit_fails_but_really_issued")) {
            assertThat(CreditCode.parse(row.get("v").asText()).hints())
                    .extracting(Hint::code)
                    .containsExactly("CHECK_DIGIT");
        }
    }

    @Test
    void codes_of_real_decisions_are_judged_as_printed() {
        for (JsonNode row : SampleData.json("penalty-records/decision_facts.json")) {
            Parsed<CreditCode> parsed =
                    CreditCode.parse(row.get("uscc_as_printed").asText());
            String status = row.get("uscc_status").asText();
            if (status.equals("OK")) {
                assertThat(parsed.isOk()).isTrue();
            } else {
                assertThat(((Parsed.Failure<CreditCode>) parsed).code())
                        .isEqualTo(status.equals("MASKED") ? "MASKED" : "LENGTH");
            }
        }
    }

    /** A code of Guangdong with both check characters right. */
    private static String anyCode(Random random) {
        StringBuilder organisation = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            organisation.append(
                    i < 2 && random.nextBoolean() ? "MA".charAt(i) : Character.forDigit(random.nextInt(10), 10));
        }
        for (char check : "0123456789X".toCharArray()) {
            String body = "91" + "44020" + (3 + random.nextInt(3)) + organisation + check;
            if (CreditCode.organisationChecksOut(body)) {
                return body + CreditCode.checkDigit(body);
            }
        }
        throw new IllegalStateException();
    }
}
