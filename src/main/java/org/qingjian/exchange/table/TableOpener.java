package org.qingjian.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.qingjian.exchange.table.UnreadableFile.Code;

/** Recognises what a file is by its first bytes; the name and the declared type are not asked. */
final class TableOpener {
    private static final int HEAD = 64 * 1024;

    private TableOpener() {}

    static Table open(Path file, Bounds bounds) {
        try {
            byte[] head = head(file);
            if (head.length == 0) {
                throw new UnreadableFile(Code.EMPTY, 0);
            }
            if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
                return XlsxTable.open(file, bounds);
            }
            if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new UnreadableFile(Code.OLD_WORKBOOK, 0);
            }
            return text(file, head, bounds);
        } catch (IOException e) {
            throw new UnreadableFile(Code.IO, 0, e);
        }
    }

    private static Table text(Path file, byte[] head, Bounds bounds) throws IOException {
        Charset charset = Encodings.detect(file, head);
        String start = stripMark(new String(head, charset)).stripLeading();
        if (start.isEmpty()) {
            throw new UnreadableFile(Code.EMPTY, 0);
        }
        if (looksLikeDocument(start)) {
            throw new UnreadableFile(Code.UNKNOWN_FORMAT, 0);
        }
        TextSource source = TextSource.open(file, charset, bounds.rowChars());
        return start.startsWith("{") ? new JsonLinesTable(source) : CsvTable.open(source, start);
    }

    private static boolean looksLikeDocument(String start) {
        String low = start.substring(0, Math.min(start.length(), 32)).toLowerCase(Locale.ROOT);
        return low.startsWith("%pdf")
                || low.startsWith("<!doctype")
                || low.startsWith("<html")
                || low.startsWith("<?xml")
                || low.startsWith("{\\rtf")
                || low.startsWith("[")
                || start.indexOf('\0') >= 0;
    }

    private static String stripMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
