package org.qingjian.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingjian.enterprise.EnterpriseLists.Difference;
import org.qingjian.enterprise.Evidence.Entry;
import org.qingjian.enterprise.Evidence.ListGiven;
import org.qingjian.enterprise.Evidence.PermitGiven;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.enterprise.Evidence.Source;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

@QuarkusTest
class EnterpriseRegisterTest {
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 28);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 27);

    @Inject
    EnterpriseRegister register;

    @Inject
    Enterprises enterprises;

    @Inject
    EnterpriseLists lists;

    @Inject
    EnterpriseDesk desk;

    @Inject
    EnterpriseMerges merges;

    private final String code = CreditCodes.next();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Actor clerk = SignInForTests.actorOf("440205", Role.CLERK);

    private static Source record(String id) {
        return new Source(Evidence.RECORD, id, true);
    }

    private void see(Source source, String creditCode, String name, LocalDate on) {
        register.take(List.of(
                new Evidence(source, List.of(new Sighting(creditCode, name, "440205", "", on)), List.of(), null)));
    }

    @Test
    void the_newest_name_is_the_name_and_every_name_finds_it() {
        see(record("a-" + mark), code, "旧名" + mark, SPRING);
        see(record("b-" + mark), code, "新名" + mark, LATER);
        see(record("c-" + mark), code, "旧名" + mark, SPRING.plusDays(9));

        RegisteredEnterprise found = enterprises.find(code).orElseThrow();
        assertThat(found.name()).isEqualTo("新名" + mark);
        assertThat(found.names().get(1).firstSeen()).isEqualTo(SPRING);
        assertThat(found.names().get(1).lastSeen()).isEqualTo(SPRING.plusDays(9));
        assertThat(found.names().get(1).documents()).isEqualTo(2);
        assertThat(enterprises.search("旧名" + mark, 5))
                .extracting(Enterprises.Hit::name)
                .containsExactly("新名" + mark);
    }

    @Test
    void what_a_source_said_goes_with_it_and_said_again_it_is_said_once() {
        see(record("a-" + mark), code, "甲" + mark, SPRING);
        see(record("a-" + mark), code, "乙" + mark, SPRING);
        assertThat(enterprises.find(code).orElseThrow().names()).hasSize(1);

        register.forget(Evidence.RECORD, List.of("a-" + mark));
        assertThat(enterprises.find(code)).isEmpty();
        assertThat(enterprises.search("乙" + mark, 5)).isEmpty();
    }

    @Test
    void a_wrong_check_digit_and_a_persons_number_never_get_in() {
        String wrong = code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');
        see(record("a-" + mark), wrong, "错码" + mark, SPRING);
        see(record("b-" + mark), "11010519491231002X", "某某", SPRING);

        assertThat(enterprises.find(wrong)).isEmpty();
        assertThat(enterprises.find("11010519491231002X")).isEmpty();
    }

    @Test
    void what_is_not_released_is_not_public_and_stays_public_once_it_was() {
        Source trial = new Source("register-" + mark, "1", false);
        see(trial, code, "未公开" + mark, SPRING);
        assertThat(enterprises.find(code)).isEmpty();
        assertThat(enterprises.search("未公开" + mark, 5)).isEmpty();
        assertThat(desk.search(clerk, "未公开" + mark, 5)).hasSize(1);

        see(new Source("register-" + mark, "1", true), code, "公开" + mark, SPRING);
        see(trial, code, "公开" + mark, SPRING);
        assertThat(enterprises.find(code)).isPresent();
    }

    @Test
    void one_enterprise_in_three_categories_is_one_enterprise_and_three_entries() {
        ListVersion earlier = version(SPRING, entry(code, "甲", "水环境"), entry("", "无码企业" + mark, "噪声"));
        ListVersion later = version(
                LATER,
                entry(code, "甲", "水环境"),
                entry(code, "甲", "大气环境"),
                entry(code, "甲", "土壤污染监管"),
                entry(CreditCodes.next(), "乙", "噪声"));

        assertThat(earlier.enterprises()).isEqualTo(2);
        assertThat(later.enterprises()).isEqualTo(2);
        assertThat(later.entries()).isEqualTo(4);
        assertThat(later.kind()).isEqualTo(ListKind.OTHER);

        Difference difference = lists.version(clerk, later.id()).difference();
        assertThat(difference.added()).extracting(EnterpriseLists.Change::name).containsExactly("乙");
        assertThat(difference.removed())
                .extracting(EnterpriseLists.Change::name)
                .containsExactly("无码企业" + mark);
        assertThat(difference.moved()).hasSize(1);
        assertThat(difference.moved().get(0).before()).containsExactly("水环境");
        assertThat(difference.moved().get(0).after()).hasSize(3);
    }

    private static Entry entry(String creditCode, String name, String category) {
        return new Entry(creditCode, name, category, "", null, null, "");
    }

    private ListVersion version(LocalDate on, Entry... entries) {
        String title = "试验名册" + mark;
        register.take(List.of(new Evidence(
                record("l-" + mark + on),
                List.of(),
                List.of(),
                new ListGiven("", title, on.getYear(), "", on, List.of(entries)))));
        return lists.versions(clerk).stream()
                .filter(version ->
                        version.title().equals(title) && version.publishedOn().equals(on))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_enterprise_that_got_another_code_has_neither_left_nor_come() {
        String other = CreditCodes.next();
        see(record("a-" + mark), code, "甲" + mark, LATER);
        see(record("b-" + mark), other, "甲" + mark, SPRING);
        version(SPRING, entry(other, "甲", "水环境"));
        ListVersion later = version(LATER, entry(code, "甲", "水环境"), entry(other, "甲", "水环境"));
        assertThat(later.enterprises()).isEqualTo(2);

        merges.merge(clerk, other, code, "换发了代码");
        EnterpriseLists.Shown shown = lists.version(clerk, later.id());
        assertThat(shown.version().enterprises()).isEqualTo(1);
        assertThat(shown.version().entries()).isEqualTo(2);
        assertThat(shown.difference()).isEqualTo(new Difference(List.of(), List.of(), List.of()));
    }

    @Test
    void the_title_tells_the_kind_and_the_kind_its_basis() {
        assertThat(ListBasis.kindOf("韶关市 2026 年环境监管重点单位名录")).isEqualTo(ListKind.KEY_UNITS);
        assertThat(ListBasis.kindOf("2026 年监督执法正面清单企业")).isEqualTo(ListKind.POSITIVE_LIST);
        assertThat(ListBasis.kindOf("绿色发展“领跑者”企业")).isEqualTo(ListKind.LEADERS);
        assertThat(ListBasis.kindOf("环境信息依法披露企业名单")).isEqualTo(ListKind.DISCLOSURE_LIST);
        assertThat(ListBasis.of(ListKind.POSITIVE_LIST).isOverOn(LocalDate.of(2026, 11, 18)))
                .isFalse();
        assertThat(ListBasis.of(ListKind.POSITIVE_LIST).isOverOn(LocalDate.of(2026, 11, 19)))
                .isTrue();
    }

    @Test
    void a_merge_joins_names_permits_and_codes_and_a_split_parts_them() {
        String other = CreditCodes.next();
        see(record("a-" + mark), code, "甲" + mark, SPRING);
        register.take(List.of(new Evidence(
                record("b-" + mark),
                List.of(new Sighting(other, "乙" + mark, "440205", "", LATER)),
                List.of(new PermitGiven(other, "P-" + mark, "排污许可证", SPRING, LATER)),
                null)));

        merges.merge(clerk, other, code, "同一家企业，换发了代码");
        assertThat(enterprises.surviving(other)).isEqualTo(code);
        RegisteredEnterprise joined = enterprises.find(code).orElseThrow();
        assertThat(joined.formerCodes()).containsExactly(other);
        assertThat(joined.names()).hasSize(2);
        assertThat(joined.permits()).hasSize(1);
        assertThat(enterprises.search("乙" + mark, 5))
                .extracting(Enterprises.Hit::creditCode)
                .containsExactly(code);
        assertThatThrownBy(() -> merges.merge(clerk, other, code, "再来一次"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION));
        assertThatThrownBy(() -> merges.merge(clerk, code, other, "绕一圈"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.ILLEGAL_TRANSITION));

        merges.split(clerk, other, "并错了");
        assertThat(enterprises.surviving(other)).isEqualTo(other);
        assertThat(enterprises.find(code).orElseThrow().permits()).isEmpty();
        assertThat(desk.find(clerk, other).merges().get(0).inForce()).isFalse();
    }

    @Test
    void another_branch_reaches_nothing_and_a_reason_is_needed() {
        String other = CreditCodes.next();
        see(record("a-" + mark), code, "甲" + mark, SPRING);
        see(record("b-" + mark), other, "乙" + mark, SPRING);
        Actor stranger = SignInForTests.actorOf("440203", Role.CLERK);

        assertThat(desk.search(stranger, mark, 5)).isEmpty();
        assertThat(desk.search(SignInForTests.actorOf("440200", Role.CLERK), mark, 5))
                .hasSize(2);
        assertThatThrownBy(() -> merges.merge(stranger, other, code, "不是我的"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.NOT_FOUND));
        assertThatThrownBy(() -> merges.merge(clerk, other, code, " "))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        e -> assertThat(e.violations().get(0).field()).isEqualTo("reason"));
    }

    @Test
    void an_alias_finds_it_and_two_who_edit_do_not_overwrite_each_other() {
        see(record("a-" + mark), code, "甲" + mark, SPRING);
        EnterpriseDesk.Line line = desk.find(clerk, code).line();
        EnterpriseDesk.Line edited =
                new EnterpriseDesk.Line(code, line.name(), "440205", "造纸和纸制品业", null, line.version());
        desk.describe(clerk, edited, List.of("老厂" + mark));

        assertThat(enterprises.search("老厂" + mark, 5)).hasSize(1);
        assertThat(enterprises.find(code).orElseThrow().industry()).isEqualTo("造纸和纸制品业");
        assertThatThrownBy(() -> desk.describe(clerk, edited, List.of()))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.STALE_VERSION));
    }

    @Test
    void signs_of_patterns_mean_nothing() {
        see(record("a-" + mark), code, "甲%乙" + mark, SPRING);
        assertThat(enterprises.search("%乙" + mark, 5)).hasSize(1);
        assertThat(enterprises.search("_乙" + mark, 5)).isEmpty();
        assertThat(enterprises.search("  ", 5)).isEmpty();
    }
}
