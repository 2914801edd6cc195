package org.qingjian.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The portal's own folder, held by one process at a time. The operating system lets go of it even after kill -9. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new LaunchFailure("another portal is running on the data folder " + path
                        + "; stop it, or give this one its own with QINGJIAN_HOME");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "the data folder " + path + " cannot be written ("
                            + e.getClass().getSimpleName() + "); set QINGJIAN_HOME to a folder that can",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailure("the data folder could not be released", e);
        }
    }
}
