package org.qingjian.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of files as people may see them. A claimed name is never a path: it loses folders, control characters, line
 * breaks, invisible and direction-changing characters, and what file systems treat specially.
 */
public final class SafeName {
    /** The longest name that common file systems take. */
    public static final int MAX_BYTES = 255;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0]");
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.\\-~]+|[\\s.]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)^(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?$", Pattern.UNICODE_CASE);

    private SafeName() {}

    /** The claimed name made harmless, with an extension that tells the truth. */
    public static String of(@Nullable String claimed, DocumentType type, String sha256) {
        String name = clean(claimed == null ? "" : claimed);
        String extension = extension(name);
        if (!type.mayBeNamed(extension)) {
            boolean known = DocumentType.ofExtension(extension).isPresent();
            name = (known ? name.substring(0, name.length() - extension.length() - 1) : name) + "." + type.extension();
            extension = type.extension();
        }
        String stem = EDGES.matcher(name.substring(0, name.length() - extension.length() - 1))
                .replaceAll("");
        if (stem.isEmpty()) {
            return generated(sha256, type);
        }
        stem = DEVICE.matcher(stem).matches() ? "_" + stem : stem;
        return shorten(stem, MAX_BYTES - extension.length() - 1) + "." + extension;
    }

    /** A name that says nothing but what the bytes are; for everything public. */
    public static String generated(String sha256, DocumentType type) {
        return "document-" + sha256.substring(0, 12) + "." + type.extension();
    }

    /** The lower-case extension without the dot; empty when there is none that looks like one. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String tail = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        return tail.matches("[a-z0-9]{1,10}") ? tail : "";
    }

    private static String clean(String claimed) {
        String name = claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = SPECIAL.matcher(name).replaceAll("_").replaceAll("\\s+", " ");
        return name.replaceAll("[\\s.]+$", "");
    }

    private static String shorten(String text, int bytes) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (used > bytes) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end).strip();
    }
}
