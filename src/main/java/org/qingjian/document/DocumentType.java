package org.qingjian.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can be kept, told by content. Everything else is refused. */
public enum DocumentType {
    PDF("application/pdf", Family.PAGES, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Family.OFFICE, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Family.OFFICE, "xlsx"),
    TXT("text/plain", Family.TEXT, "txt text"),
    CSV("text/csv", Family.TEXT, "csv"),
    JPEG("image/jpeg", Family.IMAGE, "jpg jpeg jpe jfif"),
    PNG("image/png", Family.IMAGE, "png"),
    WEBP("image/webp", Family.IMAGE, "webp"),
    /** GB/T 33190; kept as an original, its text is not read. */
    OFD("application/ofd", Family.PAGES, "ofd");

    /** Types of one family may be taken for one another by their name without danger. */
    enum Family {
        PAGES,
        OFFICE,
        TEXT,
        IMAGE
    }

    private final String mediaType;
    private final Family family;
    /** Separated by blanks, the usual one first. */
    private final String extensions;

    DocumentType(String mediaType, Family family, String extensions) {
        this.mediaType = mediaType;
        this.family = family;
        this.extensions = extensions;
    }

    /** The Internet media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual file name extension, without the dot. */
    public String extension() {
        return extensions.split(" ", -1)[0];
    }

    /** A photo or drawing that {@link PublicImages} can re-encode. */
    public boolean isImage() {
        return family == Family.IMAGE;
    }

    boolean mayBeNamed(String extension) {
        return Arrays.asList(extensions.split(" ", -1)).contains(extension);
    }

    boolean resembles(DocumentType other) {
        return this == other || (family == other.family && family != Family.PAGES);
    }

    boolean isZip() {
        return this == DOCX || this == XLSX || this == OFD;
    }

    static Optional<DocumentType> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.mayBeNamed(wanted)).findFirst();
    }

    /** The kind with this Internet media type. */
    public static Optional<DocumentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(t -> t.mediaType.equals(mediaType))
                .findFirst();
    }
}
