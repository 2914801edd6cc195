package org.qingjian.exchange.table;

/** The file, or the rest of it, cannot be read. Rows that were handed out before are good. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final long row;

    /** Why. */
    public enum Code {
        EMPTY,
        /** No text, no workbook: a PDF, an image, a ZIP of something else. */
        UNKNOWN_FORMAT,
        /** The workbook format of before 2007, or an encrypted workbook. */
        OLD_WORKBOOK,
        BROKEN_WORKBOOK,
        /** Inflates to more than the bounds allow. */
        TOO_LARGE,
        UNKNOWN_ENCODING,
        ROW_TOO_LONG,
        /** A quote that is opened and never closed, or text behind a closing quote. */
        BROKEN_QUOTES,
        IO
    }

    public UnreadableFile(Code code, long row) {
        super(code.name());
        this.code = code;
        this.row = row;
    }

    UnreadableFile(Code code, long row, Throwable cause) {
        super(code.name(), cause);
        this.code = code;
        this.row = row;
    }

    public Code code() {
        return code;
    }

    /** The row behind which nothing could be read; 0 when that is not known. */
    public long row() {
        return row;
    }
}
