package org.qingjian.exchange.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param number as a person sees it: the row of the sheet (a CSV record with line breaks in it is one row), the line of JSON Lines
 * @param names names of the cells where every row brings its own (JSON Lines); empty where the names stand in a header row
 * @param cells the cells as text; an empty cell is an empty text
 * @param fault why the row cannot be read, or null
 */
public record Row(
        long number,
        List<String> names,
        List<String> cells,
        @Nullable Fault fault) {

    /** What is wrong with a whole row. */
    public enum Fault {
        /** Bytes that are no character of the file's encoding. */
        BROKEN_CHARACTER,
        /** The line is not one JSON object. */
        NOT_JSON,
        /** Not an error: another sheet that is not read holds rows. */
        SHEET_IGNORED
    }

    static Row of(long number, List<String> cells) {
        return new Row(number, List.of(), cells, null);
    }

    static Row faulty(long number, Fault fault) {
        return new Row(number, List.of(), List.of(), fault);
    }

    /** Nothing in it. */
    public boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
