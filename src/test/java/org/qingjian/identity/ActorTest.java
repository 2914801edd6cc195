package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

class ActorTest {
    private static Actor of(Role role, String branch) {
        return new Actor("id", "name", "unit", Set.of(role), Branch.of(branch), null);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void nobody_in_particular_has_no_permission(Permission permission) {
        assertThatThrownBy(() -> Actor.anonymous().require(permission))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.NOT_AUTHENTICATED));
    }

    @Test
    void an_empty_credit_code_is_nobodys() {
        Actor unbound = new Actor("id", "name", "unit", Set.of(Role.ENTERPRISE), null, " ");
        assertThat(unbound.creditCode()).isNull();
        assertThatThrownBy(() -> unbound.requireEnterprise("")).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> new NewAccount("somebody", "环保部", Set.of(Role.ENTERPRISE), null, ""))
                .isInstanceOf(PortalException.class);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void every_permission_belongs_to_some_role(Permission permission) {
        assertThat(EnumSet.allOf(Role.class))
                .anyMatch(role -> role.permissions().contains(permission));
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK,             RECORD_PUBLISH",
        "CLERK,             RECORD_REVIEW",
        "LEGAL_REVIEWER,    RECORD_DRAFT",
        "PUBLISHER,         RECORD_REVIEW",
        "COMPLAINT_HANDLER, COMPLAINT_CALL_BACK",
        "COMPLAINT_HANDLER, VAULT_OPEN",
        "COMPLAINT_HANDLER, CONTACT_OPEN",
        "CALL_BACK_OFFICER, VAULT_OPEN",
        "CALL_BACK_OFFICER, VAULT_APPROVE",
        "SUPERVISOR,        COMPLAINT_HANDLE",
        "ADMINISTRATOR,     AUDIT_READ",
        "ADMINISTRATOR,     RECORD_PUBLISH",
        "AUDITOR,           ACCOUNT_ADMINISTER",
        "ENTERPRISE,        DESK",
    })
    void a_duty_is_separated_from_another(Role role, Permission permission) {
        assertThatThrownBy(() -> of(role, "440200").require(permission))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    @ParameterizedTest
    @CsvSource({
        "440200, 440205, true",
        "440200,       , true",
        "440205, 440205, true",
        "440205, 440203, false",
        "440205, 440200, false",
        "440205,       , false",
    })
    void a_branch_sees_its_own_things_and_the_city_sees_all(String own, String thing, boolean sees) {
        assertThat(of(Role.CLERK, own).oversees(thing)).isEqualTo(sees);
    }

    @Test
    void an_enterprise_sees_its_own_file_only() {
        Actor actor = new Actor("id", "e", "e", Set.of(Role.ENTERPRISE), null, "91440200MA4UTEST0A");

        actor.requireEnterprise("91440200MA4UTEST0A");
        assertThatThrownBy(() -> actor.requireEnterprise("91440200MA4UTEST0B")).isInstanceOf(PortalException.class);
        assertThat(actor.oversees("440205")).isFalse();
    }

    @Test
    void the_portal_itself_opens_no_vault_and_reads_no_audit() {
        Actor system = Actor.system("import");

        assertThat(system.may(Permission.IMPORT_PUBLISH)).isTrue();
        assertThat(system.may(Permission.VAULT_OPEN)).isFalse();
        assertThat(system.may(Permission.AUDIT_READ)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roles_that_exclude_each_other_do_so_both_ways(Role role) {
        for (Role other : Role.values()) {
            assertThat(role.goesWith(other)).isEqualTo(other.goesWith(role));
        }
    }
}
