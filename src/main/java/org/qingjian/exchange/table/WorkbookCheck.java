package org.qingjian.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.qingjian.exchange.table.UnreadableFile.Code;

/**
 * Unpacks a workbook to nowhere before it is read, and counts: what the directory of a ZIP says about sizes is what its maker wanted it
 * to say.
 *
 * @param rows how many rows its largest sheet seems to have
 */
record WorkbookCheck(long rows) {
    private static final int MOST_PARTS = 10_000;
    private static final byte[] ROW = {'<', 'r', 'o', 'w'};

    static WorkbookCheck of(Path file, Bounds bounds) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFile(Code.UNKNOWN_FORMAT, 0);
            }
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableFile(Code.TOO_LARGE, 0);
            }
            long left = bounds.inflatedBytes();
            long rows = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                boolean shared = name.endsWith("sharedstrings.xml") || name.endsWith("styles.xml");
                Count count = count(zip, entry, shared ? Math.min(left, bounds.sharedStringBytes()) : left);
                left -= count.bytes;
                rows = name.contains("worksheets/sheet") ? Math.max(rows, count.rows) : rows;
            }
            return new WorkbookCheck(rows);
        }
    }

    private record Count(long bytes, long rows) {}

    private static Count count(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long bytes = 0;
        long rows = 0;
        int matched = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            int read;
            while ((read = in.read(chunk)) > 0) {
                bytes += read;
                if (bytes > most) {
                    throw new UnreadableFile(Code.TOO_LARGE, 0);
                }
                for (int i = 0; i < read; i++) {
                    matched = chunk[i] == ROW[matched] ? matched + 1 : chunk[i] == ROW[0] ? 1 : 0;
                    if (matched == ROW.length) {
                        rows++;
                        matched = 0;
                    }
                }
            }
        }
        return new Count(bytes, rows);
    }
}
