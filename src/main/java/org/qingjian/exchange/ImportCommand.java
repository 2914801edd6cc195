package org.qingjian.exchange;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.qingjian.identity.Actor;
import org.qingjian.shared.PortalCommand;
import org.qingjian.shared.PortalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import <file> --profile …}: takes a file in from the command line, with a progress bar and the report. */
@Dependent
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Import a file. Exit code: 0 all rows in, 3 some rows rejected, 4 the file failed, 2 wrong use.")
class ImportCommand implements PortalCommand {
    private static final int SOME_REJECTED = 3;
    private static final int FAILED = 4;
    private static final int WRONG_USE = 2;
    private static final int MOST_REMARKS = 50;
    private static final int STEPS = 1_000;

    private final Imports imports;
    private final Actor operator = Actor.system("import");

    @Parameters(index = "0", paramLabel = "FILE", description = "CSV, XLSX or JSON Lines")
    Path file = Path.of("");

    @Option(names = "--profile", required = true, paramLabel = "NAME", description = "How its columns become fields")
    String profile = "";

    @Option(names = "--dry-run", description = "Report everything, change nothing")
    boolean dryRun;

    @Option(names = "--publish", description = "Publish at once instead of leaving drafts")
    boolean publish;

    ImportCommand(Imports imports) {
        this.imports = imports;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        try (InputStream body = Files.newInputStream(file)) {
            String name = String.valueOf(file.getFileName());
            ImportJob job = imports.submit(operator, new ImportRequest(profile, dryRun, publish, name), body);
            return report(watch(job));
        } catch (IOException e) {
            System.err.println("import: cannot read " + file);
        } catch (PortalException e) {
            System.err.println("import: " + e.type().slug() + " "
                    + e.violations().stream()
                            .map(v -> v.field() + ": " + v.message())
                            .collect(Collectors.joining("; ")));
        }
        return WRONG_USE;
    }

    /** The work is done in this process unless a serving portal on the same database is quicker to take the job. */
    private ImportJob watch(ImportJob submitted) throws InterruptedException, ExecutionException {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(profile)
                .setInitialMax(STEPS)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .build()) {
            ImportJob job = submitted;
            while (!job.state().isOver()) {
                CompletableFuture<Void> run = CompletableFuture.runAsync(() -> imports.runAll(() -> false));
                do {
                    job = imports.job(operator, submitted.id());
                    bar.stepTo(Math.round(job.progress() * STEPS));
                    bar.setExtraMessage(job.counts().read() + " rows");
                } while (!ended(run));
                job = imports.job(operator, submitted.id());
            }
            bar.stepTo(STEPS);
            bar.setExtraMessage(job.counts().read() + " rows");
            return job;
        }
    }

    private static boolean ended(CompletableFuture<Void> run) throws InterruptedException, ExecutionException {
        try {
            run.get(300, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private int report(ImportJob job) {
        ImportJob.Counts counts = job.counts();
        System.out.printf(
                "%s%s: read %d, created %d, updated %d, unchanged %d, rejected %d, warnings %d%n",
                job.dryRun() ? "dry run " : "",
                job.state(),
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.warnings());
        for (Remark remark : imports.remarks(operator, job.id(), Remark.Severity.ERROR, MOST_REMARKS)) {
            System.out.printf("  row %d %s [%s] %s%n", remark.row(), remark.column(), remark.code(), remark.message());
        }
        if (counts.rejected() > MOST_REMARKS) {
            System.out.printf("  … and %d more: job %s%n", counts.rejected() - MOST_REMARKS, job.id());
        }
        ImportJob.Failure failure = job.failure();
        if (failure != null) {
            System.out.printf("  [%s] %s%n", failure.code(), failure.message());
            return FAILED;
        }
        return counts.rejected() > 0 ? SOME_REJECTED : 0;
    }
}
