package org.qingjian.document;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Removes files that nothing refers to a day after they were last handed over: forms that were never saved, attachments
 * that were taken off, and bytes that a killed process left without a row.
 */
@Singleton
public class OrphanSweep {
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final DocumentRegister register;
    private final Documents documents;
    private final List<DocumentUse> uses;
    private final Clock clock;

    OrphanSweep(DocumentRegister register, Documents documents, @All List<DocumentUse> uses, Clock clock) {
        this.register = register;
        this.documents = documents;
        this.uses = List.copyOf(uses);
        this.clock = clock;
    }

    @Scheduled(
            cron = "{qingjian.sweep.files-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "document.orphan-sweep")
    void nightly() {
        int removed = sweep(clock.instant().minus(GRACE));
        Log.infof("files that nothing referred to: %d removed", removed);
    }

    /**
     * Removes what nothing refers to and nobody has handed over since.
     *
     * @return how many contents were removed; 0 when some table's hashes are not declared, then nothing is touched
     */
    public int sweep(Instant notOfferedSince) {
        Set<String> undeclared = undeclared();
        if (!undeclared.isEmpty()) {
            Log.errorf("files are not swept: no feature declares the hashes in %s", undeclared);
            return 0;
        }
        int removed = 0;
        String last = "";
        for (List<String> old = register.notOfferedSince(notOfferedSince, last, BATCH);
                !old.isEmpty();
                old = register.notOfferedSince(notOfferedSince, last, BATCH)) {
            removed += removeUnused(old, notOfferedSince);
            last = old.get(old.size() - 1);
        }
        return removed + documents.removeUnregistered(notOfferedSince);
    }

    private int removeUnused(List<String> old, Instant notOfferedSince) {
        Set<String> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.used(old)));
        int removed = 0;
        for (String sha256 : old) {
            if (!used.contains(sha256) && register.remove(sha256, notOfferedSince, () -> documents.delete(sha256))) {
                removed++;
            }
        }
        return removed;
    }

    /** Tables with hashes that no feature has declared. */
    Set<String> undeclared() {
        Set<String> tables = new TreeSet<>(register.tablesWithHashes());
        uses.forEach(use -> tables.removeAll(use.tables()));
        return tables;
    }
}
