package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How far the audit's chain has come, in a file beside the keys and so out of the database's reach: whoever cuts off the end
 * of the audit, or puts an older copy of the database in its place, is found out by it. An operator who restores a backup on
 * purpose removes the file {@code audit.head}.
 */
@Singleton
class AuditHead {
    private static final String FILE = "audit.head";

    private final KeyFolder folder;

    record Seen(long position, byte[] hash) {}

    AuditHead(KeyFolder folder) {
        this.folder = folder;
    }

    void write(Seen seen) {
        String line = seen.position() + " " + HexFormat.of().formatHex(seen.hash());
        folder.replace(FILE, line.getBytes(StandardCharsets.US_ASCII));
    }

    /** Null when nothing was written down yet. */
    @Nullable
    Seen read() {
        if (!folder.names(FILE).contains(FILE)) {
            return null;
        }
        String[] parts =
                new String(folder.read(FILE), StandardCharsets.US_ASCII).strip().split(" ");
        return new Seen(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }
}
