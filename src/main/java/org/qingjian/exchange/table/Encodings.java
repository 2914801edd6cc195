package org.qingjian.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.qingjian.exchange.table.UnreadableFile.Code;

/**
 * Which encoding a text file is in: what its byte order mark says; UTF-8 when the whole file is valid UTF-8; else what the detector says,
 * as far as it is an encoding that Chinese text comes in.
 */
final class Encodings {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final int CHUNK = 64 * 1024;

    private Encodings() {}

    static Charset detect(Path file, byte[] head) throws IOException {
        String marked = UniversalDetector.detectCharsetFromBOM(head);
        if (marked != null) {
            return Charset.forName(marked);
        }
        if (isAll(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        if (contains(head, (byte) 0)) {
            throw new UnreadableFile(Code.UNKNOWN_FORMAT, 0);
        }
        if ("BIG5".equals(guess(file))) {
            return BIG5;
        }
        // GBK and GB2312 are parts of GB18030; a few broken bytes must not cost the whole file
        if (share(head, GB18030) > 0.99) {
            return GB18030;
        }
        throw new UnreadableFile(Code.UNKNOWN_ENCODING, 0);
    }

    private static @Nullable String guess(Path file) throws IOException {
        UniversalDetector detector = new UniversalDetector();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            while (!detector.isDone() && (read = in.read(chunk)) > 0) {
                detector.handleData(chunk, 0, read);
            }
        }
        detector.dataEnd();
        return detector.getDetectedCharset();
    }

    private static boolean isAll(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** Share of characters that are valid. */
    private static double share(byte[] head, Charset charset) {
        String text = new String(head, charset);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        return 1 - (double) broken / text.length();
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
