package org.qingjian.document;

import org.qingjian.shared.ProblemType;

/** Why a file is not taken. Each has a sentence in the message bundle of the page that takes files. */
public enum RefusalReason {
    EMPTY("empty", ProblemType.UNPROCESSABLE),
    TOO_LARGE("tooLarge", ProblemType.TOO_LARGE),
    /** Its content is of a kind that is not taken here. */
    WRONG_TYPE("wrongType", ProblemType.UNSUPPORTED_TYPE),
    /** Its name says one thing and its content another, in a way that could harm who opens it. */
    MASQUERADE("masquerade", ProblemType.UNSUPPORTED_TYPE),
    /** It does not open without a password. */
    ENCRYPTED("encrypted", ProblemType.UNPROCESSABLE),
    CORRUPT("corrupt", ProblemType.UNPROCESSABLE),
    MACROS("macros", ProblemType.UNSUPPORTED_TYPE),
    /** Unpacking or decoding it would take far more memory than its size lets one expect. */
    ARCHIVE_BOMB("archiveBomb", ProblemType.UNPROCESSABLE),
    TOO_MANY_PAGES("tooManyPages", ProblemType.UNPROCESSABLE),
    TOO_MANY_PIXELS("tooManyPixels", ProblemType.UNPROCESSABLE),
    /** It could not be read in the time that one file may take. */
    TIMEOUT("timeout", ProblemType.UNPROCESSABLE),
    VIRUS("virus", ProblemType.UNPROCESSABLE),
    /** The scanner that has to see every file did not answer; trying again later helps. */
    SCANNER_UNAVAILABLE("scannerUnavailable", ProblemType.UNPROCESSABLE);

    private final String code;
    private final ProblemType problem;

    RefusalReason(String code, ProblemType problem) {
        this.code = code;
        this.problem = problem;
    }

    /** Stable, language-independent; the key in message bundles. */
    public String code() {
        return code;
    }

    /** The problem it is answered with. */
    public ProblemType problem() {
        return problem;
    }
}
