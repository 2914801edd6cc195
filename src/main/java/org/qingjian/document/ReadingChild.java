package org.qingjian.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One running {@link ReadingProcess}, from the portal's side. */
final class ReadingChild {
    private static final int OUT_OF_MEMORY = 3;
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);
    /** One class of every library that reading needs: their jars are all that the process sees. */
    private static final List<String> NEEDED = List.of(
            "org.qingjian.document.ReadingProcess",
            "org.qingjian.shared.ProblemType",
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.ttf.TTFParser",
            "org.apache.commons.logging.LogFactory",
            "org.jboss.logging.Logger",
            "net.coobird.thumbnailator.Thumbnails",
            "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi",
            "com.twelvemonkeys.imageio.ImageReaderBase",
            "com.twelvemonkeys.imageio.metadata.Directory",
            "com.twelvemonkeys.lang.Validate",
            "com.twelvemonkeys.io.FileUtil",
            "com.twelvemonkeys.image.ImageUtil");

    private final Process process;
    private final DataOutputStream in;
    private final DataInputStream out;
    private final ScheduledExecutorService watch;
    private int jobs;

    ReadingChild(int megabytes, Path temporary, ScheduledExecutorService watch) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                ReadingProcess.class.getName());
        builder.environment().clear();
        builder.directory(temporary.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        this.watch = watch;
        this.process = builder.start();
        this.in = new DataOutputStream(process.getOutputStream());
        this.out = new DataInputStream(process.getInputStream());
        ScheduledFuture<?> alarm = killAfter(STARTS_WITHIN);
        try {
            out.readByte();
        } finally {
            alarm.cancel(false);
        }
    }

    private ScheduledFuture<?> killAfter(Duration time) {
        return watch.schedule(this::kill, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    DocumentText run(Job job, Duration within) throws Refusal {
        jobs++;
        ScheduledFuture<?> alarm = killAfter(within);
        try {
            job.write(in);
            if (out.readByte() == ReadingProcess.DONE) {
                return Wire.readText(out);
            }
            throw new Refusal(RefusalReason.valueOf(out.readUTF()), out.readUTF());
        } catch (IOException e) {
            Refusal refusal = ended(alarm.isDone(), within);
            // half an answer may still be on its way; the next file must not get it
            kill();
            throw refusal;
        } finally {
            alarm.cancel(false);
        }
    }

    private Refusal ended(boolean late, Duration within) {
        if (late) {
            return new Refusal(RefusalReason.TIMEOUT, "not read within " + within.toSeconds() + " s");
        }
        boolean memory = waitForExit() == OUT_OF_MEMORY;
        return memory
                ? new Refusal(RefusalReason.ARCHIVE_BOMB, "needs more memory than one file may take")
                : new Refusal(RefusalReason.CORRUPT, "the reading process broke off");
    }

    private int waitForExit() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    boolean isFit(int mostJobs) {
        return process.isAlive() && jobs < mostJobs;
    }

    void kill() {
        process.destroyForcibly();
    }

    private static String classPath() {
        Set<String> paths = new LinkedHashSet<>();
        for (String name : NEEDED) {
            try {
                Class<?> type = Class.forName(name, false, ReadingChild.class.getClassLoader());
                CodeSource source = type.getProtectionDomain().getCodeSource();
                if (source != null) {
                    paths.add(Path.of(source.getLocation().toURI()).toString());
                }
            } catch (ClassNotFoundException | URISyntaxException e) {
                throw new IllegalStateException("not found: " + name, e);
            }
        }
        return String.join(File.pathSeparator, paths);
    }
}
