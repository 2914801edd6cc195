package org.qingjian.search;

import jakarta.enterprise.context.Dependent;
import org.qingjian.search.IndexRun.State;
import org.qingjian.search.IndexRun.Task;
import org.qingjian.shared.PortalCommand;
import org.qingjian.shared.PortalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code reindex}: builds the index anew beside the one that serves, and swaps when the counts agree. */
@Dependent
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Build the search index anew. Exit code: 0 done, 1 refused or failed (the old index serves on).")
class ReindexCommand implements PortalCommand {
    private final IndexCare care;

    @Option(names = "--roll-back", description = "Go back to the index before the last rebuild instead")
    boolean rollBack;

    ReindexCommand(IndexCare care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        try {
            IndexRun run = care.run(rollBack ? Task.ROLL_BACK : Task.REBUILD, "reindex");
            System.out.printf(
                    "%s %s: %s documents in the index, %s published%n",
                    run.task(), run.state(), run.documents(), run.expected());
            return run.state() == State.DONE ? 0 : 1;
        } catch (PortalException underWay) {
            System.err.println("reindex: another index run is under way");
            return 1;
        }
    }
}
