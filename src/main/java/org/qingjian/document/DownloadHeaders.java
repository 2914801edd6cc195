package org.qingjian.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The response headers under which a kept file may leave: it is downloaded, or shown where it can do nothing. */
final class DownloadHeaders {
    private static final Set<DocumentType> SHOWABLE =
            Set.of(DocumentType.PDF, DocumentType.JPEG, DocumentType.PNG, DocumentType.WEBP, DocumentType.TXT);
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String TOKEN = "!#$&+-.^_`|~";

    private DownloadHeaders() {}

    static Map<String, String> of(StoredDocument file, String name, boolean inline) {
        DocumentType type = file.type();
        boolean shown = inline && SHOWABLE.contains(type);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type == DocumentType.TXT ? "text/plain" : type.mediaType());
        headers.put("Content-Length", Long.toString(file.size()));
        headers.put("Content-Disposition", disposition(shown ? "inline" : "attachment", name));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", policy(shown, type));
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("ETag", '"' + file.sha256() + '"');
        headers.put("Repr-Digest", "sha-256=:" + base64(file.sha256()) + ":");
        return headers;
    }

    /** Browsers show a PDF in a viewer of their own, which a sandbox forbids; the viewer has no access to the portal. */
    private static String policy(boolean shown, DocumentType type) {
        return shown && type == DocumentType.PDF
                ? NOTHING + "; object-src 'self'; style-src 'unsafe-inline'"
                : NOTHING + "; sandbox";
    }

    private static String base64(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** RFC 6266: a plain fallback for old programs, and the true name as RFC 8187 wants it. */
    static String disposition(String kind, String name) {
        String fallback = name.replaceAll("[^A-Za-z0-9._ -]", "_").replaceAll("_{2,}", "_");
        return kind + "; filename=\"" + fallback + "\"; filename*=UTF-8''" + encode(name);
    }

    private static String encode(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (plain || TOKEN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(String.format("%02X", (int) c));
            }
        }
        return out.toString();
    }
}
