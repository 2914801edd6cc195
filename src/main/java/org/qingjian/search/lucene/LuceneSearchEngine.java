package org.qingjian.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineAnswer;
import org.qingjian.search.EngineQuery;
import org.qingjian.search.IndexChange;
import org.qingjian.search.IndexDefinition;
import org.qingjian.search.RebuildPlan;
import org.qingjian.search.RebuildReport;
import org.qingjian.search.SearchEngine;
import org.qingjian.search.SearchUnavailable;

/**
 * Lucene on disk: one folder per generation, and a file that names the one that serves and the one before it. Opened
 * on first use, so that a command that has nothing to do with the index never touches it. After a crash during a
 * rebuild the named generation still serves and the unfinished one is deleted.
 */
public final class LuceneSearchEngine implements SearchEngine, AutoCloseable {
    private final Path folder;
    private final IndexDefinition definition;
    private final Duration timeout;
    private final Clock clock;
    private final ReadWriteLock swap = new ReentrantReadWriteLock();
    private volatile @Nullable Generation serving;
    private volatile @Nullable Generation building;

    public LuceneSearchEngine(Path folder, IndexDefinition definition, Duration timeout, Clock clock) {
        this.folder = folder;
        this.definition = definition;
        this.timeout = timeout;
        this.clock = clock;
    }

    @Override
    public void apply(Collection<? extends IndexChange> changes) {
        reading(generation -> {
            generation.apply(changes, true);
            Generation beside = building;
            if (beside != null) {
                beside.apply(changes, false);
            }
            return generation;
        });
    }

    @Override
    public EngineAnswer search(EngineQuery query) {
        return reading(generation -> generation.search(query, timeout));
    }

    @Override
    public long count() {
        return reading(Generation::count);
    }

    @Override
    public List<IndexedVersion> versions(@Nullable String afterId, int size) {
        return reading(generation -> generation.versions(afterId, size));
    }

    @Override
    public RebuildReport rebuild(RebuildPlan plan) {
        Instant start = clock.instant();
        Path path = folder.resolve("generation-" + start.toEpochMilli());
        try {
            Generation fresh = begin(path);
            boolean swapped = false;
            try {
                plan.fill(changes -> write(fresh, changes));
                RebuildPlan.Verdict verdict = plan.verify(changes -> write(fresh, changes), () -> count(fresh));
                swapped = verdict.agrees();
                if (swapped) {
                    swap(fresh);
                    plan.catchUp(this::apply);
                }
                return new RebuildReport(
                        swapped,
                        verdict.counted(),
                        verdict.expected(),
                        path.getFileName().toString(),
                        Duration.between(start, clock.instant()));
            } finally {
                end(fresh, swapped);
            }
        } catch (IOException e) {
            throw new SearchUnavailable("the index could not be rebuilt", e);
        }
    }

    @Override
    public boolean rollBack() {
        swap.writeLock().lock();
        try {
            Pointer pointer = Pointer.read(folder);
            if (pointer == null || pointer.previous() == null) {
                return false;
            }
            close();
            new Pointer(pointer.previous(), pointer.current()).write(folder);
            return true;
        } catch (IOException e) {
            throw new SearchUnavailable("the index could not be rolled back", e);
        } finally {
            swap.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        swap.writeLock().lock();
        try {
            if (serving != null) {
                serving.close();
                serving = null;
            }
        } catch (IOException e) {
            throw new SearchUnavailable("the index could not be closed", e);
        } finally {
            swap.writeLock().unlock();
        }
    }

    private synchronized Generation begin(Path path) throws IOException {
        open();
        if (building != null) {
            throw new SearchUnavailable("the index is being rebuilt already");
        }
        Generation fresh = Generation.open(path, definition);
        building = fresh;
        return fresh;
    }

    private static void write(Generation fresh, Collection<? extends IndexChange> changes) {
        try {
            fresh.apply(changes, false);
        } catch (IOException e) {
            throw new SearchUnavailable("the new index cannot be written", e);
        }
    }

    private static long count(Generation fresh) {
        try {
            return fresh.count();
        } catch (IOException e) {
            throw new SearchUnavailable("the new index cannot be read", e);
        }
    }

    private void swap(Generation fresh) throws IOException {
        swap.writeLock().lock();
        try {
            fresh.commit();
            Pointer pointer = Pointer.read(folder);
            String before = pointer == null ? null : pointer.current();
            new Pointer(fresh.path().getFileName().toString(), before).write(folder);
            if (serving != null) {
                serving.close();
            }
            serving = fresh;
            building = null;
            sweep();
        } finally {
            swap.writeLock().unlock();
        }
    }

    private void end(Generation fresh, boolean swapped) throws IOException {
        if (!swapped) {
            building = null;
            fresh.close();
            delete(fresh.path());
        }
    }

    private interface Use<T extends @Nullable Object> {
        T with(Generation generation) throws IOException;
    }

    private <T extends @Nullable Object> T reading(Use<T> use) {
        try {
            open();
            swap.readLock().lock();
            try {
                if (serving == null) {
                    throw new SearchUnavailable("the index is closed");
                }
                return use.with(serving);
            } finally {
                swap.readLock().unlock();
            }
        } catch (IOException e) {
            throw new SearchUnavailable("the index cannot be read or written", e);
        }
    }

    private void open() throws IOException {
        if (serving != null) {
            return;
        }
        swap.writeLock().lock();
        try {
            if (serving == null) {
                Files.createDirectories(folder);
                Pointer pointer = Pointer.read(folder);
                if (pointer == null) {
                    pointer = new Pointer("generation-0", null);
                    pointer.write(folder);
                }
                serving = Generation.open(folder.resolve(pointer.current()), definition);
                sweep();
            }
        } finally {
            swap.writeLock().unlock();
        }
    }

    /** Deletes generations that neither serve nor are kept for going back. */
    private void sweep() throws IOException {
        Pointer pointer = Pointer.read(folder);
        try (Stream<Path> generations = Files.list(folder)) {
            for (Path path : generations.filter(Files::isDirectory).toList()) {
                String name = path.getFileName().toString();
                if (pointer != null && !name.equals(pointer.current()) && !name.equals(pointer.previous())) {
                    delete(path);
                }
            }
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The file that says which generation serves: written beside and renamed, so it is whole after any crash. */
    private record Pointer(String current, @Nullable String previous) {
        static @Nullable Pointer read(Path folder) throws IOException {
            Path file = folder.resolve("serving");
            if (!Files.exists(file)) {
                return null;
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return new Pointer(lines.get(0), lines.size() > 1 && !lines.get(1).isBlank() ? lines.get(1) : null);
        }

        void write(Path folder) throws IOException {
            Path beside = folder.resolve("serving.new");
            Files.writeString(beside, current + "\n" + (previous == null ? "" : previous) + "\n");
            Files.move(
                    beside,
                    folder.resolve("serving"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
