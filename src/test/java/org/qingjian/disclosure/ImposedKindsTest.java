package org.qingjian.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which orders are penalties, and what follows: major decision, credit tier. */
class ImposedKindsTest {
    private static RecordContent limit(String measure, String event, LocalDate date) {
        return new RecordContent(
                RecordKind.LIMIT,
                "关于韶关市墨岭造纸有限公司的决定",
                "韶环限产〔2026〕1号",
                Party.organisation("韶关市墨岭造纸有限公司"),
                new Issuer("韶关市生态环境局", "", "440200"),
                date,
                null,
                "",
                "",
                new RecordDetails.Order("超标排放", "", measure, null, event));
    }

    private static RecordContent fined(PartyKind party, String yuan) {
        return new RecordContent(
                RecordKind.PENALTY,
                "青棠砚洲养殖场案",
                "韶环罚〔2026〕1号",
                new Party("青棠砚洲养殖场", party, "", ""),
                new Issuer("韶关市生态环境局", "", "440200"),
                LocalDate.of(2026, 5, 6),
                new BigDecimal(yuan),
                "",
                "",
                new RecordDetails.Penalty("", "", "", "", List.of("FINE"), "", null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "责令限制生产，期限三个月, 决定, 2026-05-06, RESTRICT_BUSINESS",
        "责令停产整治, 决定, 2026-05-06, STOP_TO_RECTIFY",
        "责令停产整治, '', 2026-05-06, STOP_TO_RECTIFY",
        "责令停产整治, 解除, 2026-05-06, ''",
        "责令停产整治, 延期, 2026-05-06, ''",
        "责令限制生产，期限三个月, 决定, 2021-07-14, ''",
        "责令停产整治, 决定, 2020-05-06, STOP_TO_RECTIFY",
        "责令改正, 决定, 2026-05-06, ''",
    })
    void an_order_to_limit_or_stop_is_a_penalty_since_the_law_lists_it(
            String measure, String event, LocalDate date, String kind) {
        assertThat(ImposedKinds.of(limit(measure, event, date))).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void it_needs_legal_review_and_deliberation_and_is_of_the_heavy_tier() {
        RecordContent stop = limit("责令停产整治", "决定", LocalDate.of(2026, 5, 6));
        assertThat(MajorDecisions.isMajor(stop)).isTrue();
        assertThat(MajorDecisions.missing(stop, ProcedureDates.NONE)).hasSize(2);
        assertThat(CreditTiers.of(stop)).contains(CreditTier.HEAVY);
        RecordContent lifted = limit("责令停产整治", "解除", LocalDate.of(2026, 5, 6));
        assertThat(MajorDecisions.isMajor(lifted)).isFalse();
        assertThat(CreditTiers.of(lifted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NATURAL_PERSON, 200, false, LIGHT",
        "SOLE_TRADER, 200, false, LIGHT",
        "SOLE_TRADER, 3000, false, MID",
        "SOLE_TRADER, 5000, true, MID",
        "ORGANISATION, 3000, false, LIGHT",
        "ORGANISATION, 5000, false, MID",
        "ORGANISATION, 100000, true, MID",
    })
    void a_sole_trader_is_a_citizen_in_every_table(PartyKind party, String yuan, boolean major, CreditTier tier) {
        assertThat(MajorDecisions.isMajor(fined(party, yuan))).isEqualTo(major);
        assertThat(CreditTiers.of(fined(party, yuan))).contains(tier);
    }
}
