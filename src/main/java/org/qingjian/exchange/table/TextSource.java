package org.qingjian.exchange.table;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingjian.exchange.table.UnreadableFile.Code;

/**
 * Characters of a text file without its byte order mark. Broken bytes become {@link #BROKEN}; a reader that goes on for too long without
 * finishing a row is stopped.
 */
final class TextSource extends Reader {
    /** A code point that no text holds. */
    static final char BROKEN = '\uFFFF';

    private final Reader reader;
    private final Counter bytes;
    private final long size;
    private final int mostChars;
    private long sinceRow;

    private TextSource(Reader reader, Counter bytes, long size, int mostChars) {
        this.reader = reader;
        this.bytes = bytes;
        this.size = size;
        this.mostChars = mostChars;
    }

    static TextSource open(Path file, Charset charset, int mostChars) throws IOException {
        Counter counter = new Counter(Files.newInputStream(file));
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        counter,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(String.valueOf(BROKEN))),
                64 * 1024);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return new TextSource(reader, counter, Files.size(file), mostChars);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (sinceRow > mostChars) {
            throw new UnreadableFile(Code.ROW_TOO_LONG, 0);
        }
        int read = reader.read(buffer, offset, length);
        sinceRow += Math.max(read, 0);
        return read;
    }

    /** A row is complete. */
    void rowDone() {
        sinceRow = 0;
    }

    double progress() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count / size);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
