package org.qingjian.exchange.table;

import java.io.Closeable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An open file, read from the front to the back once. Not for use by several threads. */
public interface Table extends Closeable {

    /** Opens a file, its format and encoding recognised by its content. Throws {@link UnreadableFile}. */
    static Table open(Path file, Bounds bounds) {
        return TableOpener.open(file, bounds);
    }

    Format format();

    /** The next row, blank ones included; null behind the last. Throws {@link UnreadableFile}. */
    @Nullable
    Row next();

    /** How much of the file has been read, from 0 to 1; approximate. */
    double progress();

    @Override
    void close();
}
