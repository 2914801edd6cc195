package org.qingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Looks at the table of contents of a zip-based file. Unpacks nothing but the list of content types, bounded. */
final class ZipSurvey {
    private static final int MAX_ENTRIES = 10_000;
    private static final long MAX_UNPACKED = 1L << 30;
    private static final long MAX_RATIO = 150;
    private static final int SMALL = 1 << 20;
    private static final int LIST_OF_TYPES = 256 * 1024;
    private static final int END_RECORD = 22;

    private final String contentTypes;
    private final boolean ofd;
    private final boolean macros;

    private ZipSurvey(String contentTypes, boolean ofd, boolean macros) {
        this.contentTypes = contentTypes;
        this.ofd = ofd;
        this.macros = macros;
    }

    static ZipSurvey of(Path file) throws Refusal {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseBomb(zip, Files.size(file));
            boolean macros = false;
            boolean ofd = false;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
                macros |= name.endsWith("vbaproject.bin") || name.contains("/macrosheets/");
                ofd |= name.equals("ofd.xml");
            }
            return new ZipSurvey(read(zip, zip.getEntry("[Content_Types].xml")), ofd, macros);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(RefusalReason.CORRUPT, "a zip file that cannot be read");
        }
    }

    /** Judges by what the table of contents declares; readers count again while they unpack. */
    private static void refuseBomb(ZipFile zip, long packed) throws Refusal {
        long unpacked = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        for (int n = 1; entries.hasMoreElements(); n++) {
            unpacked += Math.max(0, entries.nextElement().getSize());
            boolean dense = unpacked > SMALL * 10L && unpacked / Math.max(1, packed) > MAX_RATIO;
            if (n > MAX_ENTRIES || unpacked > MAX_UNPACKED || unpacked < 0 || dense) {
                throw new Refusal(RefusalReason.ARCHIVE_BOMB, "unpacks to far more than its size");
            }
        }
    }

    private static String read(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LIST_OF_TYPES), StandardCharsets.UTF_8);
        }
    }

    /** What the container holds; empty for a plain archive or another container. */
    Optional<DocumentType> documentType() throws Refusal {
        if (macros || contentTypes.contains("macroEnabled")) {
            throw new Refusal(RefusalReason.MACROS, "an Office file with macros");
        }
        if (contentTypes.contains(DocumentType.DOCX.mediaType() + ".main+xml")) {
            return Optional.of(DocumentType.DOCX);
        }
        if (contentTypes.contains(DocumentType.XLSX.mediaType() + ".main+xml")) {
            return Optional.of(DocumentType.XLSX);
        }
        return ofd ? Optional.of(DocumentType.OFD) : Optional.empty();
    }

    /** Whether a program that reads zips from their end would take this file for one. */
    static boolean endsAsZip(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            byte[] tail = new byte[(int) Math.min(length, 65_535 + END_RECORD)];
            in.seek(length - tail.length);
            in.readFully(tail);
            int end = new String(tail, StandardCharsets.ISO_8859_1).lastIndexOf("PK\5\6");
            return end >= 0 && end + END_RECORD <= tail.length && hasDirectory(in, tail, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasDirectory(RandomAccessFile in, byte[] tail, int end) throws IOException {
        long size = number(tail, end + 12);
        long directory = in.length() - tail.length + end - size;
        if (size < 46 || directory < 0) {
            return false;
        }
        in.seek(directory);
        return in.readInt() == 0x504B0102;
    }

    private static long number(byte[] bytes, int at) {
        return (bytes[at] & 0xffL)
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }
}
