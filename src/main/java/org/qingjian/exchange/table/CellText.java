package org.qingjian.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as text: a number as a person reads it, a date as ISO 8601. */
final class CellText {
    /** A sheet program shows fifteen digits; what it stores behind them is noise of the binary number. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Pattern IN_QUOTES_OR_BRACKETS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;

    private CellText() {}

    static String of(Cell cell, boolean from1904) {
        CellType type = cell.getType();
        if (type == CellType.NUMBER || (type == CellType.FORMULA && isNumber(cell.getRawValue()))) {
            return number(cell, from1904);
        }
        if (type == CellType.BOOLEAN) {
            return "1".equals(cell.getRawValue()) || "true".equals(cell.getRawValue()) ? "true" : "false";
        }
        if (type == CellType.EMPTY) {
            return "";
        }
        return Objects.requireNonNullElse(type == CellType.STRING ? cell.getText() : cell.getRawValue(), "");
    }

    private static boolean isNumber(@Nullable String raw) {
        return raw != null && raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private static String number(Cell cell, boolean from1904) {
        BigDecimal value = new BigDecimal(cell.getRawValue()).round(SHOWN);
        if (isDate(cell.getDataFormatString()) && value.signum() > 0 && value.intValue() <= LAST_DAY) {
            return EPOCH.plusDays(value.intValue() + (from1904 ? DAYS_TO_1904 : 0))
                    .toString();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("general")) {
            return false;
        }
        String bare = IN_QUOTES_OR_BRACKETS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.contains("y") || (bare.contains("d") && bare.contains("m"));
    }
}
