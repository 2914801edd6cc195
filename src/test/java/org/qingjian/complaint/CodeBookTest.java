package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeBookTest {
    private static final String WRONG = "0000-0000-0000-0000";

    @Inject
    CodeBook book;

    private CaseCode right;
    private CaseCode wrong;

    @BeforeEach
    void aCase() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        right = CaseCode.typed(receipt.get("caseNumber"), receipt.get("secretCode"));
        wrong = CaseCode.typed(receipt.get("caseNumber"), WRONG);
    }

    @Test
    void a_case_is_known_from_its_receipt_on_and_under_its_own_number_only() {
        assertThat(book.knows(right)).isTrue();
        assertThat(book.knows(wrong)).isFalse();
        String other = Filed.receipt(Filed.smallest()).get("caseNumber");
        assertThat(book.knows(new CaseCode(other, right.secret()))).isFalse();
    }

    @Test
    void what_another_node_filed_is_learnt_by_asking_for_it() {
        book.forget();
        assertThat(book.knows(right)).isFalse();
        assertThat(book.asks(wrong)).isFalse();
        assertThat(book.asks(CaseCode.typed("2026-999999", WRONG))).isFalse();
        assertThat(book.asks(right)).isTrue();
        assertThat(book.knows(right)).isTrue();
    }

    @Test
    void and_by_reading_what_is_new() {
        book.forget();
        book.renew();
        assertThat(book.knows(right)).isTrue();
        assertThat(book.knows(wrong)).isFalse();
    }
}
