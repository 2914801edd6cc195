package org.qingjian.search;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.search.IndexRun.Drift;
import org.qingjian.search.IndexRun.Result;
import org.qingjian.search.IndexRun.State;
import org.qingjian.search.IndexRun.Task;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Keeps the index as a whole right: rebuild beside the one that serves, go back, compare with the records. One run at a
 * time; searching and publishing go on meanwhile. Every run is written down and shown at the desk.
 */
@ApplicationScoped
public class IndexCare {
    private static final int SHOWN = 20;

    private final Search search;
    private final IndexRuns runs;
    private final Executor executor;
    private final Clock clock;

    /**
     * @param indexed documents that can be found, -1 when the engine does not answer
     * @param published what there should be
     */
    public record Standing(long indexed, long published, List<IndexRun> runs) {}

    IndexCare(Search search, IndexRuns runs, ManagedExecutor executor, Clock clock) {
        this.search = search;
        this.runs = runs;
        this.executor = executor;
        this.clock = clock;
    }

    /** How things stand, and the latest runs. */
    public Standing standing(Actor actor) {
        actor.require(Permission.SEARCH_OPERATE);
        return new Standing(indexed(), search.expected(), runs.newest(SHOWN));
    }

    /** Starts a run and returns at once. Another one that is under way is a {@link ProblemType#DUPLICATE}. */
    public void start(Actor actor, Task task) {
        actor.require(Permission.SEARCH_OPERATE);
        IndexRuns.Started started = started(task, actor.id());
        executor.execute(() -> work(started, task));
    }

    /** Does it now and tells how it ended. For commands and jobs. */
    IndexRun run(Task task, String startedBy) {
        work(started(task, startedBy), task);
        return runs.newest(1).get(0);
    }

    private IndexRuns.Started started(Task task, String startedBy) {
        return runs.start(task, startedBy, clock.instant())
                .orElseThrow(() -> new PortalException(ProblemType.DUPLICATE, Map.of()));
    }

    private void work(IndexRuns.Started started, Task task) {
        try (started) {
            Result result;
            try {
                result = result(task);
            } catch (RuntimeException e) {
                Log.error("an index run failed; the index that served goes on serving", e);
                result = new Result(State.FAILED, null, null, null);
            }
            started.finish(result, clock.instant());
        }
    }

    private Result result(Task task) {
        return switch (task) {
            case REBUILD -> rebuilt(search.rebuild());
            case ROLL_BACK -> rolledBack(search.rollBack());
            case DRIFT_CHECK -> compared(search.drift(false));
            case DRIFT_REPAIR -> compared(search.drift(true));
        };
    }

    private static Result rebuilt(RebuildReport report) {
        State state = report.swapped() ? State.DONE : State.REFUSED;
        return new Result(state, report.documents(), report.expected(), null);
    }

    private Result rolledBack(boolean done) {
        return new Result(done ? State.DONE : State.REFUSED, search.count(), search.expected(), null);
    }

    private Result compared(DriftReport report) {
        if (!report.clean()) {
            Log.warnf(
                    "index and records differ: %d missing, %d stale, %d surplus%s",
                    report.missing().size(),
                    report.stale().size(),
                    report.surplus().size(),
                    report.repaired() ? "; mended" : "");
        }
        Drift drift = new Drift(
                report.missing().size(), report.stale().size(), report.surplus().size());
        return new Result(State.DONE, search.count(), report.compared(), drift);
    }

    private long indexed() {
        try {
            return search.count();
        } catch (SearchUnavailable e) {
            return -1;
        }
    }
}
