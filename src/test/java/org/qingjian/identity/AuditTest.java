package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.shared.time.LegalZone;

@QuarkusTest
class AuditTest {
    private static final String PAST_THE_GUARDS = "set session_replication_role = replica";

    @Inject
    Accounts accounts;

    @Inject
    AuditLog audit;

    @Inject
    AuditKeeper keeper;

    @Inject
    AuditChain chain;

    @Inject
    AgroalDataSource dataSource;

    private static ValidatableResponse find(String token, Map<String, ?> query) {
        return given().auth()
                .oauth2(token)
                .queryParams(query)
                .get("/api/v1/audit")
                .then();
    }

    /** Something that a branch did, under a name of its own. */
    private String done(String branch, Role role, String action) {
        String id = UUID.randomUUID().toString();
        audit.record(SignInForTests.actorOf(branch, role), Action.of(action, "thing", id));
        return id;
    }

    @Test
    void auditors_find_who_did_what() {
        String id = done("440205", Role.CLERK, "record.changed");
        String auditor = SignInForTests.token(Role.AUDITOR);

        find(auditor, Map.of("objectId", id))
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].action", equalTo("record.changed"))
                .body("items[0].branch", equalTo("440205"));
        find(auditor, Map.of("objectId", id, "action", "record.")).body("items.size()", equalTo(1));
        find(auditor, Map.of("objectId", id, "action", "record")).body("items.size()", equalTo(0));
        find(auditor, Map.of("objectId", id, "objectType", "other")).body("items.size()", equalTo(0));
    }

    @Test
    void signing_in_is_found_by_user_name_and_so_is_a_refusal() {
        Accounts.Issued issued = accounts.create(
                Actor.system("test"),
                new NewAccount(SignInForTests.username(), "曲江分局 测试岗", Set.of(Role.CLERK), "440205", null));
        String username = issued.account().username();
        signIn(username, "wrong and wrong again");
        signIn(username, issued.oneTimePassword());

        String auditor = SignInForTests.token(Role.AUDITOR);
        find(auditor, Map.of("objectId", username, "action", "session."))
                .body("items.action", equalTo(List.of("session.closed", "session.opened", "session.refused")));
        find(auditor, Map.of("actor", username, "action", "session."))
                .body("items.size()", equalTo(3))
                .body("items.actorId", everyItem(equalTo(issued.account().id())));
    }

    private static void signIn(String username, String password) {
        given().contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/sessions");
    }

    @Test
    void dates_are_legal_dates_and_both_belong() {
        String id = done("440205", Role.CLERK, "record.changed");
        String auditor = SignInForTests.token(Role.AUDITOR);
        LocalDate today = LocalDate.now(LegalZone.ID);

        find(
                        auditor,
                        Map.of(
                                "objectId",
                                id,
                                "from",
                                today.toString(),
                                "to",
                                today.plusDays(1).toString()))
                .body("items.size()", equalTo(1));
        find(auditor, Map.of("objectId", id, "to", today.minusDays(2).toString()))
                .body("items.size()", equalTo(0));
        find(auditor, Map.of("from", "yesterday")).statusCode(400).body("violations[0].field", equalTo("from"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        String id = UUID.randomUUID().toString();
        Actor actor = SignInForTests.actorOf("440205", Role.CLERK);
        for (int i = 0; i < 7; i++) {
            audit.record(actor, Action.of("record.step-" + i, "thing", id));
        }
        String auditor = SignInForTests.token(Role.AUDITOR);

        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = find(auditor, Map.of("objectId", id, "size", 3, "cursor", cursor))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.action"));
            cursor = page.path("nextCursor");
        }
        assertThat(seen)
                .containsExactly(
                        "record.step-6",
                        "record.step-5",
                        "record.step-4",
                        "record.step-3",
                        "record.step-2",
                        "record.step-1",
                        "record.step-0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=x", "cursor=bm8", "size=many", "surprise=1", "from=2026-13-01"})
    void what_is_not_understood_is_refused(String query) {
        given().auth()
                .oauth2(SignInForTests.token(Role.AUDITOR))
                .get("/api/v1/audit?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void an_auditor_of_a_branch_sees_that_branch_only() {
        String own = done("440205", Role.CLERK, "record.changed");
        String other = done("440203", Role.CLERK, "record.changed");
        String auditor = SignInForTests.tokenOf("440205", Role.AUDITOR);

        find(auditor, Map.of("objectId", own)).body("items.size()", equalTo(1));
        find(auditor, Map.of("objectId", other)).body("items.size()", equalTo(0));
        assertThat(given().auth()
                        .oauth2(auditor)
                        .queryParam("objectId", other)
                        .get("/api/v1/audit.csv")
                        .asString())
                .doesNotContain(other);
    }

    @Test
    void searching_and_taking_along_are_recorded_themselves() {
        Actor auditor = SignInForTests.actorOf("440200", Role.AUDITOR);
        String token = SignInForTests.tokenOfAccount(auditor.id());
        find(token, Map.of("objectId", "x")).statusCode(200);
        given().auth()
                .oauth2(token)
                .get("/api/v1/audit.csv?action=nothing.")
                .then()
                .statusCode(200);
        given().auth().oauth2(token).post("/api/v1/audit/verifications").then().statusCode(200);

        find(SignInForTests.token(Role.AUDITOR), Map.of("actor", auditor.username(), "action", "audit."))
                .body("items.action", equalTo(List.of("audit.verified", "audit.exported", "audit.searched")))
                .body("items[1].details.action", equalTo("nothing."));
    }

    @Test
    void no_cell_of_the_table_runs_as_a_formula() {
        String id = UUID.randomUUID().toString();
        audit.record(
                SignInForTests.actorOf("440205", Role.CLERK),
                Action.of("record.changed", "thing", id).because("=HYPERLINK(\"http://evil.example\")"));

        String csv = given().auth()
                .oauth2(SignInForTests.token(Role.AUDITOR))
                .queryParam("objectId", id)
                .get("/api/v1/audit.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("audit.csv"))
                .extract()
                .asString();
        assertThat(csv).startsWith("\uFEFFid,at,").contains("\"'=HYPERLINK(").doesNotContain(",\"=HYPERLINK(");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_unit = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_seal set hash = ''",
                "delete from audit_seal"
            })
    void the_database_lets_nobody_change_or_remove_an_entry(String statement) throws SQLException {
        done("440205", Role.CLERK, "record.changed");
        keeper.seal();

        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("the audit can only be added to");
        }
    }

    @Test
    void an_untouched_chain_is_whole() {
        done("440205", Role.CLERK, "record.changed");
        keeper.seal();

        AuditVerdict verdict = chain.verify();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.sealed()).isPositive();
        assertThat(verdict.head()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor_unit = 'somebody else'",
                "at = at - interval '1 day'",
                "reason = 'a better one'",
                "details = '{\"a\": \"b\"}'",
                "branch = null"
            })
    void a_changed_entry_is_found(String change) throws SQLException {
        String id = done("440205", Role.CLERK, "record.changed");
        keeper.seal();
        long position = number("select s.position from audit_seal s join audit_entry e on e.id = s.entry_id"
                + " where e.object_id = '" + id + "'");
        List<String> before = columns(id);

        pastTheGuards("update audit_entry set " + change + " where object_id = '" + id + "'");
        try {
            assertThat(chain.verify().brokenAt()).isEqualTo(position);
            given().cookie("qj-session", SignInForTests.token(Role.AUDITOR))
                    .header("Sec-Fetch-Site", "same-origin")
                    .post("/desk/audit/verification")
                    .then()
                    .statusCode(200)
                    .body(containsString("第 " + position + " 条断裂"));
        } finally {
            pastTheGuards(
                    "update audit_entry set (actor_unit, at, reason, details, branch) = ('" + before.get(0) + "', '"
                            + before.get(1) + "', '" + before.get(2) + "', '" + before.get(3) + "', '" + before.get(4)
                            + "') where object_id = '" + id + "'");
        }
        assertThat(chain.verify().intact()).isTrue();
    }

    private List<String> columns(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select actor_unit, at::text, reason, details::text, branch"
                        + " from audit_entry where object_id = '" + id + "'")) {
            row.next();
            return List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    @Test
    void a_removed_entry_is_found() throws SQLException {
        String id = done("440205", Role.CLERK, "record.changed");
        done("440205", Role.CLERK, "record.changed");
        keeper.seal();

        pastTheGuards("create table kept_entry as select * from audit_entry where object_id = '" + id + "'");
        pastTheGuards("delete from audit_entry where object_id = '" + id + "'");
        try {
            assertThat(chain.verify().brokenAt()).isNotNull();
        } finally {
            pastTheGuards("insert into audit_entry overriding system value select * from kept_entry");
            pastTheGuards("drop table kept_entry");
        }
        assertThat(chain.verify().intact()).isTrue();
    }

    @Test
    void an_end_that_was_cut_off_is_found_and_not_written_over() throws SQLException {
        done("440205", Role.CLERK, "record.changed");
        keeper.seal();
        long last = number("select max(position) from audit_seal");

        pastTheGuards("create table kept_seal as select * from audit_seal where position = " + last);
        pastTheGuards("create table kept_entry as select e.* from audit_entry e join kept_seal s on s.entry_id = e.id");
        pastTheGuards("delete from audit_seal where position = " + last);
        pastTheGuards("delete from audit_entry where id in (select id from kept_entry)");
        try {
            done("440205", Role.CLERK, "record.changed");
            keeper.seal();
            assertThat(number("select max(position) from audit_seal")).isEqualTo(last - 1);
            assertThat(chain.verify().brokenAt()).isEqualTo(last);
        } finally {
            pastTheGuards("insert into audit_entry overriding system value select * from kept_entry");
            pastTheGuards("insert into audit_seal select * from kept_seal");
            pastTheGuards("drop table kept_entry, kept_seal");
        }
        keeper.seal();
        assertThat(chain.verify().intact()).isTrue();
    }

    @Test
    void an_entry_that_was_slipped_in_is_found() throws SQLException {
        String id = UUID.randomUUID().toString();
        pastTheGuards(
                "insert into audit_entry (at, actor_id, actor_unit, action, object_type, object_id, reason, details)"
                        + " values (now(), 'x', 'x', 'record.published', 'thing', '" + id + "', '', '{}')");
        try {
            AuditVerdict verdict = chain.verify();
            assertThat(verdict.unaccounted()).isEqualTo(1);
            assertThat(verdict.intact()).isFalse();
        } finally {
            pastTheGuards("delete from audit_entry where object_id = '" + id + "'");
        }
    }

    private void pastTheGuards(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(PAST_THE_GUARDS);
            try {
                sql.execute(statement);
            } finally {
                sql.execute("set session_replication_role = default");
            }
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void auditors_use_the_page_as_well() {
        String id = done("440205", Role.CLERK, "record.changed");
        String token = SignInForTests.token(Role.AUDITOR);

        given().cookie("qj-session", token)
                .queryParam("objectId", id)
                .get("/desk/audit")
                .then()
                .statusCode(200)
                .body(containsString("record.changed"))
                .body(containsString("/api/v1/audit.csv?objectId=" + id));
        given().cookie("qj-session", token)
                .get("/desk/audit?from=yesterday")
                .then()
                .statusCode(400)
                .body(containsString("govuk-error-summary"), containsString("value=\"yesterday\""));
        given().cookie("qj-session", token)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/desk/audit/verification")
                .then()
                .statusCode(200)
                .body(containsString("记录链完整"), not(containsString("断裂")));
        find(token, Map.of("action", "audit.verified")).body("items.action", hasItem("audit.verified"));
    }
}
