package org.qingjian.exchange;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportProfile.Column;
import org.qingjian.exchange.table.Bounds;
import org.qingjian.exchange.table.Format;
import org.qingjian.exchange.table.Row;
import org.qingjian.exchange.table.Table;

/**
 * The rows of a file by a profile, one at a time: finds the header, which may stand below a title and be written twice (names and codes),
 * and leaves blank rows out.
 */
final class MappedRows implements Closeable {
    private static final int HEADER_WITHIN = 10;

    private final ImportProfile profile;
    private final Table table;
    private final RowMapping mapping;
    private final RowChecks checks;
    private final List<Remark> fileRemarks = new ArrayList<>();
    private @Nullable PartBinding binding;
    private List<String> boundNames = List.of();
    private long lastNumber;
    private boolean behindHeader;

    private MappedRows(ImportProfile profile, Table table, Clock clock) {
        this.profile = profile;
        this.table = table;
        this.mapping = new RowMapping(profile, clock);
        this.checks = new RowChecks(profile, clock);
    }

    /** Throws {@link UnusableFile} or {@link org.qingjian.exchange.table.UnreadableFile}. */
    static MappedRows open(ImportProfile profile, Path file, Clock clock) {
        Table table = Table.open(file, Bounds.DEFAULT);
        try {
            MappedRows rows = new MappedRows(profile, table, clock);
            rows.start();
            return rows;
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private void start() {
        if (!profile.formats().contains(table.format())) {
            throw new UnusableFile(
                    "format-not-taken",
                    "该方案不接受这种格式的文件，应为："
                            + profile.formats().stream().map(Enum::name).collect(Collectors.joining("、")));
        }
        if (table.format() != Format.JSONL) {
            binding = header();
        }
    }

    private PartBinding header() {
        for (int i = 0; i < HEADER_WITHIN; i++) {
            Row row = table.next();
            if (row == null) {
                break;
            }
            PartBinding found = PartBinding.of(profile, row.cells());
            lastNumber = row.number();
            if (found != null) {
                return accept(row, found);
            }
        }
        throw new UnusableFile("header-unknown", "在前" + HEADER_WITHIN + "行中没有找到认得的表头，请核对是否选对了导入方案");
    }

    private PartBinding accept(Row row, PartBinding found) {
        if (!found.missing().isEmpty()) {
            throw new UnusableFile(
                    "column-missing",
                    "表头缺少必填的列：" + found.missing().stream().map(MappedRows::name).collect(Collectors.joining("、")));
        }
        found.ignored()
                .forEach(header ->
                        fileRemarks.add(Remark.warning(row.number(), header, "column-ignored", "导入方案中没有这一列，没有读取")));
        return found;
    }

    /** The Chinese name stands behind the code. */
    private static String name(Column column) {
        return column.headers().get(Math.min(1, column.headers().size() - 1));
    }

    /** What there is to say about the file as a whole, so far. */
    List<Remark> fileRemarks() {
        return fileRemarks;
    }

    double progress() {
        return table.progress();
    }

    /** The number of the last row that was read; 0 before the first. */
    long lastNumber() {
        return lastNumber;
    }

    /** Reads on behind a row without understanding what lies before. */
    void skipTo(long number) {
        Row row;
        behindHeader = true;
        while (lastNumber < number && (row = table.next()) != null) {
            lastNumber = row.number();
        }
    }

    /** The next row, blank ones left out; null behind the last. */
    @Nullable
    MappedRow next() {
        Row row;
        while ((row = table.next()) != null) {
            lastNumber = row.number();
            MappedRow mapped = row.fault() == null ? map(row) : faulty(row, row.fault());
            if (mapped != null) {
                return mapped;
            }
        }
        return null;
    }

    private @Nullable MappedRow faulty(Row row, Row.Fault fault) {
        return switch (fault) {
            case BROKEN_CHARACTER ->
                MappedRow.rejected(Remark.error(row.number(), "", "broken-character", "含有损坏的字符，文件的编码可能不一致"));
            case NOT_JSON -> MappedRow.rejected(Remark.error(row.number(), "", "not-json", "这一行不是一个 JSON 对象"));
            case SHEET_IGNORED -> {
                fileRemarks.add(Remark.warning(0, "", "sheet-ignored", "只读取了第一个可见的工作表，其他工作表也有内容"));
                yield null;
            }
        };
    }

    private @Nullable MappedRow map(Row row) {
        if (row.isBlank()) {
            return null;
        }
        if (table.format() == Format.JSONL && (binding == null || !row.names().equals(boundNames))) {
            binding = PartBinding.of(profile, row.names());
            boundNames = row.names();
        }
        PartBinding bound = binding;
        if (bound == null) {
            return MappedRow.rejected(Remark.error(row.number(), "", "no-known-field", "这一行没有认得的字段"));
        }
        return isHeaderAgain(row) ? null : checked(row, bound);
    }

    private MappedRow checked(Row row, PartBinding bound) {
        for (Column column : bound.missing()) {
            return MappedRow.rejected(
                    Remark.error(row.number(), column.headers().get(0), "required", "缺少必填的字段"));
        }
        MappedRow mapped = mapping.map(row, bound);
        mapped.remarks().addAll(checks.of(row.number(), mapped.fields(), bound));
        return mapped;
    }

    /** A second header row directly below the first, with the codes below the names or the other way round. */
    private boolean isHeaderAgain(Row row) {
        if (!row.names().isEmpty() || behindHeader) {
            return false;
        }
        behindHeader = true;
        PartBinding again = PartBinding.of(profile, row.cells());
        return again != null
                && again.bound().size()
                        >= Objects.requireNonNull(binding).bound().size() - 1;
    }

    @Override
    public void close() {
        table.close();
    }
}
