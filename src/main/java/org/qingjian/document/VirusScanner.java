package org.qingjian.document;

import java.nio.file.Path;

/** A scanner that sees every file before it is kept. */
interface VirusScanner {
    /** Lets every file pass: no scanner is configured. */
    VirusScanner NONE = file -> {};

    /** Throws VIRUS when something was found, SCANNER_UNAVAILABLE when it cannot be told. */
    void scan(Path file) throws Refusal;
}
