package org.qingjian.disclosure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

/** Makes writes fail where a test wants it, and says how a record stands, down to the last row. */
final class CutWrites {
    private CutWrites() {}

    /** State, states of the editions, revision; then everything that a step might leave half done. */
    static String state(String id) {
        return (String) em().createNativeQuery("""
                        select r.state || ' '
                               || (select string_agg(e.state, '+' order by e.number) from edition e where e.record_id = r.id)
                               || ' ' || r.revision || ' '
                               || (select string_agg(e.version || coalesce(e.release_at::text, '') || md5(e.body || e.title), ' '
                                       order by e.number) from edition e where e.record_id = r.id) || ' '
                               || (select count(*) from edition_step s where s.record_id = r.id) || ' '
                               || (select count(*) from edition_file f where f.record_id = r.id) || ' '
                               || (select count(*) from audit_entry a where a.object_id = r.id) || ' '
                               || (select count(*) from outbox_delivery o where o.aggregate_id = r.id) || ' '
                               || (select count(*) from withdrawal w where w.record_id = r.id) || ' '
                               || (select count(*) from redaction_answer w where w.record_id = r.id) || ' '
                               || (select count(*) from sealed_original o where o.record_id = r.id)
                          from record r where r.id = :id""").setParameter("id", id).getSingleResult();
    }

    /** From now on a write to the table that has to do with the record fails, as when the power goes at this point. */
    static void breakWrites(String table, String id) {
        String column = switch (table) {
            case "record" -> "id";
            case "audit_entry" -> "object_id";
            case "outbox_delivery" -> "aggregate_id";
            default -> "record_id";
        };
        sql(
                "create or replace function fail_here() returns trigger language plpgsql as $$ begin raise exception 'cut'; end $$");
        sql("create trigger fail_here before insert or update on " + table + " for each row when (new." + column
                + " = '" + id + "') execute function fail_here()");
    }

    static void mend(String table) {
        sql("drop trigger fail_here on " + table);
    }

    static void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> em().createNativeQuery(statement).executeUpdate());
    }

    private static EntityManager em() {
        return CDI.current().select(EntityManager.class).get();
    }
}
