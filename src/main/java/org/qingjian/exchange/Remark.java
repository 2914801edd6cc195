package org.qingjian.exchange;

/**
 * Something to tell about a row of a file.
 *
 * @param row as a person sees it; 0 for the file as a whole
 * @param column header of the column; empty for the row as a whole
 * @param code stable, for programs
 * @param message one Chinese sentence that never repeats the cell
 */
public record Remark(Severity severity, long row, String column, String code, String message) {

    /** Whether the row went in all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Remark error(long row, String column, String code, String message) {
        return new Remark(Severity.ERROR, row, column, code, message);
    }

    static Remark warning(long row, String column, String code, String message) {
        return new Remark(Severity.WARNING, row, column, code, message);
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
