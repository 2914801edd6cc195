package org.qingjian.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.table.UnreadableFile.Code;

/** The first visible sheet of a workbook. When another visible sheet holds rows too, a last row says so. */
final class XlsxTable implements Table {
    private final ReadableWorkbook workbook;
    private final List<Sheet> others;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final long expected;
    private final int columns;
    private long number;
    private boolean ended;

    private XlsxTable(ReadableWorkbook workbook, long expected, int columns) throws IOException {
        this.workbook = workbook;
        this.expected = expected;
        this.columns = columns;
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        if (visible.isEmpty()) {
            throw new UnreadableFile(Code.EMPTY, 0);
        }
        others = visible.subList(1, visible.size());
        stream = visible.get(0).openStream();
        rows = stream.iterator();
    }

    static XlsxTable open(Path file, Bounds bounds) {
        try {
            WorkbookCheck check = WorkbookCheck.of(file, bounds);
            return new XlsxTable(
                    new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)),
                    check.rows(),
                    bounds.columns());
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Code.BROKEN_WORKBOOK, 0, e);
        }
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public @Nullable Row next() {
        try {
            if (rows.hasNext()) {
                return row(rows.next());
            }
            if (!ended) {
                ended = true;
                return othersHoldRows() ? Row.faulty(number + 1, Row.Fault.SHEET_IGNORED) : null;
            }
            return null;
        } catch (RuntimeException e) {
            throw new UnreadableFile(Code.BROKEN_WORKBOOK, number + 1, e);
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        number = row.getRowNum();
        int count = row.getCellCount();
        if (count > columns) {
            throw new UnreadableFile(Code.ROW_TOO_LONG, number);
        }
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(row.getOptionalCell(i)
                    .map(cell -> CellText.of(cell, workbook.isDate1904()))
                    .orElse(""));
        }
        return Row.of(number, cells);
    }

    private boolean othersHoldRows() {
        for (Sheet sheet : others) {
            try (Stream<org.dhatim.fastexcel.reader.Row> first = sheet.openStream()) {
                if (first.anyMatch(row -> row.getPhysicalCellCount() > 0)) {
                    return true;
                }
            } catch (IOException | ExcelReaderException e) {
                throw new UnreadableFile(Code.BROKEN_WORKBOOK, number + 1, e);
            }
        }
        return false;
    }

    @Override
    public double progress() {
        return ended || expected == 0 ? 1 : Math.min(1, (double) number / expected);
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
