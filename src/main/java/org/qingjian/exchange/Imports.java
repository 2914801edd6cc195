package org.qingjian.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.qingjian.exchange.ImportJob.Counts;
import org.qingjian.exchange.ImportJob.State;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/** The front door of import: hands a file over, follows it, reads its report. */
@ApplicationScoped
public class Imports {
    private static final int LONGEST_NAME = 200;

    private final Profiles profiles;
    private final Spool spool;
    private final ImportStore store;
    private final ImportRunner runner;
    private final ImportWorker worker;
    private final AuditLog audit;
    private final Clock clock;

    Imports(
            Profiles profiles,
            Spool spool,
            ImportStore store,
            ImportRunner runner,
            ImportWorker worker,
            AuditLog audit,
            Clock clock) {
        this.profiles = profiles;
        this.spool = spool;
        this.store = store;
        this.runner = runner;
        this.worker = worker;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a file in; the work on it starts afterwards. Throws 401, 403, a 400 for an unknown profile or an empty file.
     *
     * @param body read to its end, not closed
     */
    public ImportJob submit(Actor actor, ImportRequest request, InputStream body) {
        actor.require(Permission.IMPORT_RUN);
        if (request.publish()) {
            actor.require(Permission.IMPORT_PUBLISH);
        }
        ImportProfile profile = profiles.find(request.profile())
                .orElseThrow(() -> PortalException.invalid("profile", "unknown-profile", "没有这个导入方案"));
        String branch = branch(actor, profile);
        String id = UUID.randomUUID().toString();
        Spool.Spooled spooled = spool.take(id, body);
        ImportJob job = new ImportJob(
                id,
                profile.name(),
                new ImportJob.DeliveredFile(displayName(request.fileName()), spooled.size(), spooled.sha256()),
                branch,
                request.dryRun(),
                request.publish(),
                State.QUEUED,
                actor.username(),
                new ImportJob.Times(clock.instant(), null, null),
                0,
                Counts.NONE,
                null);
        QuarkusTransaction.requiringNew().run(() -> add(actor, job, profile));
        worker.wake();
        return job;
    }

    private void add(Actor actor, ImportJob job, ImportProfile profile) {
        store.add(job, ProfileFiles.write(profile));
        audit.record(
                actor,
                AuditLog.Action.of("import.submitted", "import", job.id())
                        .with("profile", job.profile())
                        .with("sha256", job.file().sha256())
                        .with("publish", String.valueOf(job.publish()))
                        .with("dryRun", String.valueOf(job.dryRun())));
    }

    /** The branch that the profile names, else the actor's own. */
    private static String branch(Actor actor, ImportProfile profile) {
        String named = profile.defaults().get("branch");
        if (named != null) {
            actor.requireBranch(named);
            return named;
        }
        Branch own = actor.branch();
        return (own == null ? Branch.cityBureau() : own).code();
    }

    private static String displayName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    /** A job of a branch that the actor oversees; a 404 for any other. */
    public ImportJob job(Actor actor, String id) {
        actor.require(Permission.IMPORT_RUN);
        return store.find(id).filter(job -> actor.oversees(job.branch())).orElseThrow(PortalException::notFound);
    }

    /** The newest first. */
    public List<ImportJob> latest(Actor actor, int most) {
        actor.require(Permission.IMPORT_RUN);
        Branch branch = actor.branch();
        if (branch == null) {
            return List.of();
        }
        return store.latest(branch.reach(), most);
    }

    /** What is wrong or odd about a job's rows, in their order, as many as wanted. */
    public List<Remark> remarks(Actor actor, String id, Remark.Severity severity, int most) {
        return store.remarks(job(actor, id).id(), severity, most);
    }

    /** Every remark of a job, one at a time. */
    public void eachRemark(Actor actor, String id, Consumer<Remark> consumer) {
        store.eachRemark(job(actor, id).id(), consumer);
    }

    /** Runs what waits, in the caller's thread, until nothing is left that can be run here: for commands and tests. */
    public void runAll(BooleanSupplier stop) {
        boolean more = true;
        while (more && !stop.getAsBoolean()) {
            more = runner.runNext(stop);
        }
    }
}
