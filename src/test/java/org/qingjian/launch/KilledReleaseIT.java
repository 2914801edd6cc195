package org.qingjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 while a release stands at each of its writes, and right after it: the decision is wholly a draft or wholly
 * public, in the database and in the search.
 */
class KilledReleaseIT {
    /** Table and the column that names the record. */
    private static final Map<String, String> WRITES = Map.of(
            "edition", "record_id",
            "record", "id",
            "edition_step", "record_id",
            "audit_entry", "object_id",
            "outbox_delivery", "aggregate_id");

    private static final int LOCK = 4711;

    @TempDir
    Path folder;

    private int port;

    private PortalProcess serving(ScratchDatabase database) throws Exception {
        port = PortalProcess.freePort();
        Map<String, String> environment = database.environment(folder.resolve("home"));
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return PortalProcess.start(environment, "demo").awaitServing();
    }

    private RequestSpecification portal() {
        return RestAssured.given()
                .baseUri("http://localhost")
                .port(port)
                .redirects()
                .follow(false);
    }

    private String token() {
        return portal().contentType("application/json")
                .body(Map.of("username", "publisher", "password", "demo-qingjian-2026"))
                .post("/api/v1/sessions")
                .path("token");
    }

    private int release(String token, String id, String version) {
        return portal().auth()
                .oauth2(token)
                .contentType("application/x-www-form-urlencoded")
                .formParam("version", version)
                .post("/desk/records/" + id + "/release")
                .statusCode();
    }

    private static String state(ScratchDatabase database, String id) throws SQLException {
        return database.ask("""
                select r.state || ' ' || e.state || ' ' || r.revision || ' '
                       || (select count(*) from edition_step s where s.record_id = r.id) || ' '
                       || (select count(*) from audit_entry a where a.object_id = r.id) || ' '
                       || (select count(*) from outbox_delivery o where o.aggregate_id = r.id)
                  from record r join edition e on e.record_id = r.id where r.id = '%s'""".formatted(id));
    }

    /** Kills the portal when its release has come to the write and waits there. */
    private void killAt(String table, ScratchDatabase database, String id, String version) throws Exception {
        database.run("create or replace function wait_here() returns trigger language plpgsql as $$"
                + " begin perform pg_advisory_xact_lock(" + LOCK + "); return new; end $$");
        database.run("create trigger wait_here before insert or update on " + table + " for each row when (new."
                + WRITES.get(table) + " = '" + id + "') execute function wait_here()");
        try (PortalProcess portal = serving(database)) {
            String token = token();
            try (Connection held = database.connect();
                    Statement lock = held.createStatement()) {
                lock.execute("select pg_advisory_lock(" + LOCK + ")");
                CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> release(token, id, version));
                until(portal, database, "wait_event = 'advisory'", true);
                assertThat(answer).isNotDone();
                portal.kill();
                lock.execute("select pg_advisory_unlock(" + LOCK + ")");
                until(portal, database, "wait_event = 'advisory'", false);
            }
        }
        while (database.count("select count(*) from pg_stat_activity where datname = '" + database.name()
                        + "' and pid <> pg_backend_pid()")
                > 0) {
            Thread.onSpinWait();
        }
        database.run("drop trigger wait_here on " + table);
    }

    private static void until(PortalProcess portal, ScratchDatabase database, String condition, boolean some)
            throws Exception {
        String sql = "select count(*) from pg_stat_activity where datname = '" + database.name() + "' and " + condition;
        while (database.count(sql) > 0 != some) {
            portal.endsWithin(20);
        }
    }

    private List<String> found(String number) {
        return portal().queryParam("number", number).get("/api/v1/records").path("items.id");
    }

    @Test
    void a_release_killed_at_any_write_leaves_a_draft_and_after_the_last_one_a_public_record() throws Exception {
        try (ScratchDatabase database = new ScratchDatabase()) {
            serving(database).close();
            String which = " from edition where state = 'APPROVED' and release_at is null order by record_id limit 1";
            String id = database.ask("select record_id" + which);
            String version = database.ask("select version" + which);
            String number = database.ask("select document_number" + which);
            String before = state(database, id);
            for (String table : WRITES.keySet()) {
                killAt(table, database, id, version);
                assertThat(state(database, id)).as("killed at %s", table).isEqualTo(before);
            }
            try (PortalProcess portal = serving(database)) {
                assertThat(portal().get("/api/v1/records/" + id).statusCode()).isEqualTo(404);
                assertThat(found(number)).doesNotContain(id);
                assertThat(release(token(), id, version)).isEqualTo(303);
                portal.kill();
            }
            assertThat(state(database, id)).startsWith("PUBLISHED LIVE 1 ");
            try (PortalProcess portal = serving(database)) {
                assertThat(portal().get("/api/v1/records/" + id).statusCode()).isEqualTo(200);
                while (!found(number).contains(id)) {
                    assertThat(portal.endsWithin(50)).isFalse();
                }
            }
        }
    }
}
