package org.qingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Text files: whether bytes are text, in which encoding, and the text. Knows what Chinese offices send. */
final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final int LARGEST = 16 << 20;
    private static final int SAMPLE = 256 * 1024;

    private PlainText() {}

    /** @param whole whether these are all bytes, so that none may be missing from the last character */
    static boolean looksLikeText(byte[] bytes, boolean whole) {
        return charset(bytes, whole).isPresent();
    }

    /** The encoding, when the bytes are text in one that is known. */
    static Optional<Charset> charset(byte[] bytes, boolean whole) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return Optional.empty();
            }
        }
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        boolean complete = whole && sample.length == bytes.length;
        if (decodes(sample, StandardCharsets.UTF_8, complete)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return List.of(GB18030, BIG5).stream()
                .filter(charset -> decodes(sample, charset, complete))
                .max((a, b) -> Double.compare(commonness(sample, a), commonness(sample, b)))
                .filter(charset -> commonness(sample, charset) > 0.5);
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean decodes(byte[] bytes, Charset charset, boolean complete) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, complete);
        return !result.isError();
    }

    /**
     * The share of characters beyond ASCII that are in everyday use. Bytes of one double-byte encoding read as another
     * give rare characters: GB2312's first level (3,755 characters) and Big5's first level are the everyday ones.
     */
    private static double commonness(byte[] bytes, Charset charset) {
        int common = 0;
        int all = 0;
        String text = new String(bytes, charset);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c != '\uFFFD') {
                all++;
                common += isCommon(c, charset) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) common / all;
    }

    private static boolean isCommon(char c, Charset charset) {
        byte[] code = String.valueOf(c).getBytes(charset);
        int lead = code[0] & 0xff;
        if (code.length != 2) {
            return false;
        }
        boolean punctuation = lead >= 0xA1 && lead <= 0xA3;
        return punctuation || (charset.equals(BIG5) ? lead >= 0xA4 && lead <= 0xC6 : lead >= 0xB0 && lead <= 0xD7);
    }

    /** The text, without byte order mark, lines ended by {@code \n}. Bytes that fit no encoding become U+FFFD. */
    static String decode(byte[] bytes) {
        String text = new String(bytes, charset(bytes, true).orElse(StandardCharsets.UTF_8));
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** The text of a file as one page; what is beyond the first megabytes is left out and said so. */
    static DocumentText read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            TextCollector found = new TextCollector();
            found.page(1, decode(in.readNBytes(LARGEST)), 0);
            if (in.read() >= 0) {
                found.find(DocumentText.Kind.TRUNCATED, "page 1", "");
            }
            return found.as(found.legible() > 0 ? TextState.TEXT : TextState.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
