package org.qingjian.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of files. */
@ConfigMapping(prefix = "qingjian.document")
interface DocumentConfig {
    /** Largest file, in bytes. Forms may take less. */
    @WithDefault("52428800")
    long maxBytes();

    /** Most pages of a PDF, or sheets of a workbook. */
    @WithDefault("2000")
    int maxPages();

    /** Kinds of file that are taken. */
    @WithDefault("PDF,DOCX,XLSX,TXT,CSV,JPEG,PNG,WEBP,OFD")
    Set<DocumentType> accepted();

    /** Processes that read files; each takes up to {@link #readerMemory} megabytes. */
    @WithDefault("2")
    int readers();

    /** Memory of one reading process, in megabytes. */
    @WithDefault("256")
    int readerMemory();

    /** Longest time that reading one file may take. */
    @WithDefault("PT8S")
    Duration readWithin();

    /** A reading process that had nothing to do for so long is ended. */
    @WithDefault("PT2M")
    Duration readerIdle();

    /** Longest edge of a photo as others see it, in pixels. */
    @WithDefault("2560")
    int publicEdge();

    /** {@code host:port} of a clamd that must see every file; none by default. */
    Optional<String> clamd();
}
