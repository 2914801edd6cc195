package org.qingjian.shared;

/** Text for the cell of a sheet (CSV, XLSX) that a spreadsheet program must not run as a formula (CWE-1236). */
public final class SheetText {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private SheetText() {}

    /** Text that a sheet program would run as a formula gets an apostrophe in front, which shows it as text. */
    public static String harmless(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
