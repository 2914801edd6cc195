package org.qingjian.search;

import jakarta.enterprise.context.Dependent;
import org.qingjian.search.IndexRun.Task;
import org.qingjian.shared.PortalCommand;
import org.qingjian.shared.PortalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code drift}: compares the index with the records. */
@Dependent
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        description = "Compare the search index with the records. Exit code: 0 they agree, 3 they differ, 1 failed.")
class DriftCommand implements PortalCommand {
    private static final int DIFFERS = 3;

    private final IndexCare care;

    @Option(names = "--repair", description = "Mend what differs")
    boolean repair;

    DriftCommand(IndexCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        try {
            IndexRun run = care.run(repair ? Task.DRIFT_REPAIR : Task.DRIFT_CHECK, "drift");
            IndexRun.Drift drift = run.drift();
            if (drift == null) {
                System.err.println("drift: failed; see the log");
                return 1;
            }
            System.out.printf(
                    "%s published, %s in the index: %d missing, %d stale, %d surplus%s%n",
                    run.expected(),
                    run.documents(),
                    drift.missing(),
                    drift.stale(),
                    drift.surplus(),
                    repair && !drift.clean() ? "; mended" : "");
            return drift.clean() ? 0 : DIFFERS;
        } catch (PortalException underWay) {
            System.err.println("drift: another index run is under way");
            return 1;
        }
    }
}
