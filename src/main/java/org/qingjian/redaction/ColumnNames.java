package org.qingjian.redaction;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in the column of a table whose head says that it holds names. */
final class ColumnNames {
    private static final Pattern CELLS = Pattern.compile("\\t|\\s*[|｜│┃]\\s*|[ \\u3000]{2,}");
    private static final Pattern HEAD =
            Pattern.compile(".*(?:姓\\s*名|名\\s*字|签\\s*[名字]|负责人|联系人|证人|人员|经营者|代表人|当事人|户\\s*主|员\\s*工)(?:[（(].*)?");
    /** A row of a comma-separated table: short cells without a sentence's marks. */
    private static final Pattern COMMA_ROW = Pattern.compile("[^，。；：:,]{0,20}(?:,[^，。；：:,]{0,20}){1,30}");

    private static final int LONGEST_ROW = 2000;

    private final Lexicon lexicon;

    ColumnNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(String original, PersonRegister register) {
        Set<Integer> columns = Set.of();
        for (String line : original.split("\\n", -1)) {
            String[] cells = line.length() > LONGEST_ROW ? new String[0] : cells(line);
            Set<Integer> head = nameColumns(cells);
            if (cells.length < 2 || !head.isEmpty()) {
                columns = head;
                continue;
            }
            for (int c : columns) {
                if (c < cells.length) {
                    enter(cells[c], register);
                }
            }
        }
    }

    private static Set<Integer> nameColumns(String[] cells) {
        Set<Integer> columns = new HashSet<>();
        for (int c = 0; cells.length > 1 && cells.length < 40 && c < cells.length; c++) {
            if (cells[c].length() < 16 && HEAD.matcher(cells[c]).matches()) {
                columns.add(c);
            }
        }
        return columns;
    }

    private void enter(String cell, PersonRegister register) {
        for (String part : cell.split("[、，,/；;]", -1)) {
            String name = TextView.folded(part).compact().text();
            boolean han =
                    name.length() >= 2 && name.length() <= 4 && name.chars().allMatch(c -> Han.is((char) c));
            boolean dotted =
                    name.length() <= 16 && name.matches("[\\u4e00-\\u9fff]{1,8}(?:[·•・][\\u4e00-\\u9fff]{1,8})+");
            if ((dotted || (han && lexicon.surnameLength(name, 0) > 0))
                    && !Han.isMasked(name, 0)
                    && !lexicon.notNames.contains(name)
                    && lexicon.labels.longestAt(name, 0) == 0) {
                register.enter(name, "table");
            }
        }
    }

    private static String[] cells(String line) {
        String trimmed = line.strip();
        if (COMMA_ROW.matcher(trimmed).matches()) {
            return trimmed.split(",", -1);
        }
        return CELLS.split(trimmed.startsWith("|") ? trimmed.substring(1) : trimmed, -1);
    }
}
