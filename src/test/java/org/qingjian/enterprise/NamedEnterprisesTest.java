package org.qingjian.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.enterprise.Evidence.Source;

@QuarkusTest
class NamedEnterprisesTest {
    /** Rows of another city, as many as a province has key units. */
    private static final String MANY = """
            insert into enterprise (credit_code, name, region, industry, changed_at, core)
            select '9144' || lpad(i::text, 14, '0'), '广州市第' || i || '号机械有限公司', '440100', '', now(), '第' || i || '号机械'
              from generate_series(1, 30000) i
            """;

    @Inject
    NamedEnterprises named;

    @Inject
    EnterpriseRegister register;

    @Inject
    RegisterSql sql;

    private final String code = CreditCodes.next();
    private final String mark = Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
    private final String name = "韶关市曲江区霁月" + mark + "印染有限公司";

    private void take(boolean released) {
        register.take(List.of(new Evidence(
                new Source(Evidence.RECORD, "named-" + code, released),
                List.of(new Sighting(code, name, "440205", "", LocalDate.of(2026, 1, 5))),
                List.of(),
                null)));
    }

    private List<String> codes(List<Enterprises.Hit> hits) {
        return hits.stream().map(Enterprises.Hit::creditCode).toList();
    }

    @Test
    void a_text_names_an_enterprise_with_or_without_its_place_and_by_its_code() {
        take(true);
        assertThat(codes(named.in("就是霁月" + mark + "印染，夜里排黑水", 5))).containsExactly(code);
        assertThat(codes(named.in("就是" + name + "，夜里排黑水", 5))).containsExactly(code);
        assertThat(codes(named.in("代码是" + code.toLowerCase(java.util.Locale.ROOT) + "的那家", 5)))
                .containsExactly(code);
        assertThat(codes(named.in("霁月", 5))).doesNotContain(code);
        assertThat(codes(named.in("曲江区有家印染厂", 5))).doesNotContain(code);
        assertThat(named.in("", 5)).isEmpty();
    }

    @Test
    void a_piece_of_a_name_finds_it_and_what_nobody_may_know_is_not_found() {
        take(false);
        assertThat(named.like(mark, 5)).isEmpty();
        assertThat(named.in("霁月" + mark + "印染", 5)).isEmpty();
        take(true);
        assertThat(codes(named.like("月" + mark, 5))).containsExactly(code);
        assertThat(codes(named.like(" " + mark + "印染有限 ", 5))).containsExactly(code);
        assertThat(named.like(mark + "%", 5)).isEmpty();
        assertThat(named.like("霁", 5)).isEmpty();
        assertThat(named.like("公司", 3)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @TestTransaction
    void no_look_up_reads_the_whole_register() {
        sql.update(MANY);
        sql.update("analyze enterprise");
        assertThat(plan(NamedEnterprises.NAMED, List.of("霁月x", "月xy"), "霁月xy", List.of(code), 5))
                .contains("enterprise_core_head")
                .doesNotContain("Seq Scan on enterprise e");
        assertThat(plan(NamedEnterprises.LIKE, "霁月xy", "霁月xy", 5))
                .contains("enterprise_name_pairs")
                .doesNotContain("Seq Scan on enterprise e");
    }

    private String plan(String statement, Object... parameters) {
        return String.join("\n", sql.list("explain " + statement, row -> row.getString(1), parameters));
    }
}
