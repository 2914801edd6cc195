package org.qingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Tells the kind of a file by its content, and refuses content that is not taken or that its name lies about. */
final class TypeSniffer {
    private static final int HEAD = 64 * 1024;
    /** Text that a program runs or a browser renders; never taken as plain text. */
    private static final Set<String> ACTIVE_TEXT = Set.of(
            "text/html",
            "application/xhtml+xml",
            "application/xml",
            "image/svg+xml",
            "application/rtf",
            "application/postscript",
            "application/pdf");
    /** Names that make a system run or render the file, whatever is in it. */
    private static final Set<String> DANGEROUS_NAMES = Set.of(
            "exe", "dll", "com", "scr", "bat", "cmd", "msi", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk", "ps1",
            "jar", "sh", "php", "jsp", "asp", "aspx", "py", "html", "htm", "xhtml", "shtml", "svg", "xml", "swf",
            "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "iso", "img", "reg", "url", "apk", "app", "deb", "rpm");
    /** The name of the macro storage in an old Office file, as its directory spells it (UTF-16LE). */
    private static final String VBA = "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0";

    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    /** Tika's tables, read with the first file: a twentieth of the portal's start went into them. */
    private static final class Tables {
        static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
        static final MediaTypeRegistry REGISTRY = TikaConfig.getDefaultConfig().getMediaTypeRegistry();
    }

    /** The kind of the file, or the reason why it is not taken. */
    DocumentType sniff(Path file, String claimedName) throws Refusal {
        byte[] head = head(file);
        MediaType detected = detect(head);
        String extension = SafeName.extension(claimedName);
        if (detected.toString().equals("application/x-tika-msoffice") && contains(file, VBA)) {
            throw new Refusal(RefusalReason.MACROS, "an old Office file with macros");
        }
        if (detected.toString().equals("application/x-tika-msoffice") && contains(file, ENCRYPTED)) {
            throw new Refusal(RefusalReason.ENCRYPTED, "an Office file behind a password");
        }
        Optional<DocumentType> type = type(file, head, detected, extension);
        if (type.isEmpty()) {
            boolean disguised = DocumentType.ofExtension(extension).isPresent();
            throw new Refusal(
                    disguised ? RefusalReason.MASQUERADE : RefusalReason.WRONG_TYPE, "content is " + detected);
        }
        refuseFalseName(type.get(), extension);
        refuseSecondFace(type.get(), file, head);
        return type.get();
    }

    private static Optional<DocumentType> type(Path file, byte[] head, MediaType detected, String extension)
            throws Refusal {
        if (isZip(head)) {
            return ZipSurvey.of(file).documentType();
        }
        Optional<DocumentType> known = DocumentType.ofMediaType(detected.toString());
        if (known.isPresent() && !known.get().isZip() && known.get() != DocumentType.TXT) {
            return known;
        }
        return isPlainText(head, detected) ? asText(extension) : Optional.empty();
    }

    private static boolean isPlainText(byte[] head, MediaType detected) {
        if (Tables.REGISTRY.isInstanceOf(detected, MediaType.TEXT_PLAIN)) {
            return ACTIVE_TEXT.stream().noneMatch(t -> Tables.REGISTRY.isInstanceOf(detected, MediaType.parse(t)));
        }
        return detected.equals(MediaType.OCTET_STREAM) && PlainText.looksLikeText(head, head.length < HEAD);
    }

    private static Optional<DocumentType> asText(String extension) {
        if (extension.isEmpty()) {
            return Optional.of(DocumentType.TXT);
        }
        return DocumentType.ofExtension(extension).filter(type -> type == DocumentType.TXT || type == DocumentType.CSV);
    }

    private static void refuseFalseName(DocumentType type, String extension) throws Refusal {
        Optional<DocumentType> claimed = DocumentType.ofExtension(extension);
        boolean lies = claimed.isPresent() && !claimed.get().resembles(type);
        if (lies || DANGEROUS_NAMES.contains(extension)) {
            throw new Refusal(RefusalReason.MASQUERADE, "named ." + extension + ", content is " + type.mediaType());
        }
    }

    /** A file that is also an archive or a page for another program (a polyglot). */
    private static void refuseSecondFace(DocumentType type, Path file, byte[] head) throws Refusal {
        boolean alsoPdf = type != DocumentType.PDF && indexOf(head, "%PDF-", Math.min(head.length, 1024)) >= 0;
        boolean alsoZip = !type.isZip() && ZipSurvey.endsAsZip(file);
        if ((alsoPdf && type != DocumentType.TXT && type != DocumentType.CSV) || alsoZip) {
            throw new Refusal(
                    RefusalReason.MASQUERADE, type.mediaType() + " that is also " + (alsoZip ? "zip" : "pdf"));
        }
    }

    private static MediaType detect(byte[] head) {
        try (InputStream in = TikaInputStream.get(head)) {
            return Tables.MAGIC.detect(in, new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isZip(byte[] head) {
        return indexOf(head, "PK\3\4", Math.min(head.length, 4)) == 0
                || indexOf(head, "PK\5\6", Math.min(head.length, 4)) == 0;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String bytes) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
            String carry = "";
            for (byte[] block = in.readNBytes(HEAD); block.length > 0; block = in.readNBytes(HEAD)) {
                String window = carry + new String(block, StandardCharsets.ISO_8859_1);
                if (window.contains(bytes)) {
                    return true;
                }
                carry = window.substring(Math.max(0, window.length() - wanted.length));
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(byte[] bytes, String wanted, int within) {
        return new String(bytes, 0, within, StandardCharsets.ISO_8859_1).indexOf(wanted);
    }
}
