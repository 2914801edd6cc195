package org.qingjian.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.shared.PortalException;

/**
 * What auditors do with the audit: search it, take it along, check that nobody changed it. Each of these is itself
 * recorded. An auditor of a branch sees what that branch did; one of the city bureau sees everything.
 */
@ApplicationScoped
public class AuditTrail {
    private static final int MOST = 200;
    private static final String OBJECT = "audit";

    private final AuditStore store;
    private final AuditChain chain;
    private final AuditLog audit;

    AuditTrail(AuditStore store, AuditChain chain, AuditLog audit) {
        this.store = store;
        this.chain = chain;
        this.audit = audit;
    }

    /**
     * A page of entries, the newest first. Throws 401, 403, and a 400 for a cursor that is not one of ours.
     *
     * @param cursor of the page before; null for the first page
     * @param size of the page, at most 200
     */
    public AuditPage find(Actor actor, AuditQuery query, @Nullable String cursor, int size) {
        actor.require(Permission.AUDIT_READ);
        long before = cursor == null ? Long.MAX_VALUE : position(cursor);
        int wanted = Math.max(1, Math.min(size, MOST));
        List<AuditEntry> found = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            store.each(query, reach(actor), before, wanted + 1L, found::add);
            if (cursor == null && !query.isForAll()) {
                audit.record(actor, asked("audit.searched", query));
            }
        });
        boolean more = found.size() > wanted;
        List<AuditEntry> page = more ? found.subList(0, wanted) : found;
        return new AuditPage(page, more ? cursor(page.get(wanted - 1).id()) : null);
    }

    /** Hands over every entry that matches, the newest first; that it was taken along is recorded before the first. */
    public void export(Actor actor, AuditQuery query, Consumer<AuditEntry> consumer) {
        actor.require(Permission.AUDIT_READ);
        QuarkusTransaction.requiringNew().run(() -> audit.record(actor, asked("audit.exported", query)));
        QuarkusTransaction.requiringNew()
                .timeout(3600)
                .run(() -> store.each(query, reach(actor), Long.MAX_VALUE, Long.MAX_VALUE, consumer));
    }

    /** Checks the whole chain. */
    public AuditVerdict verify(Actor actor) {
        actor.require(Permission.AUDIT_READ);
        AuditVerdict verdict = chain.verify();
        audit.record(
                actor,
                Action.of("audit.verified", OBJECT, "chain")
                        .with("intact", Boolean.toString(verdict.intact()))
                        .with("sealed", Long.toString(verdict.sealed())));
        return verdict;
    }

    private static @Nullable String reach(Actor actor) {
        Branch branch = actor.branch();
        return branch == null ? "" : branch.reach();
    }

    private static Action asked(String action, AuditQuery query) {
        return Action.of(action, OBJECT, "entries")
                .with("actor", query.actor())
                .with("action", query.action())
                .with("objectType", query.objectType())
                .with("objectId", query.objectId())
                .with("from", String.valueOf(query.from()))
                .with("to", String.valueOf(query.to()));
    }

    private static String cursor(long id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(id).getBytes(StandardCharsets.UTF_8));
    }

    private static long position(String cursor) {
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw PortalException.invalid("cursor", "bad-cursor", "游标不是本系统给出的");
        }
    }
}
