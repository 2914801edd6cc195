package org.qingjian.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.table.UnreadableFile.Code;

/** Comma, tab or semicolon separated text. */
final class CsvTable implements Table {
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};

    private final TextSource source;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long number;

    private CsvTable(TextSource source, CSVParser parser) {
        this.source = source;
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** @param start the first characters of the file, to find the delimiter in */
    static CsvTable open(TextSource source, String start) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(start))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        return new CsvTable(
                source, CSVParser.builder().setReader(source).setFormat(format).get());
    }

    /** The one that occurs most often in the first line that has any, outside quotes. */
    private static char delimiter(String start) {
        return start.lines()
                .map(CsvTable::count)
                .filter(counts -> Arrays.stream(counts).anyMatch(n -> n > 0))
                .findFirst()
                .map(CsvTable::mostFrequent)
                .orElse(',');
    }

    private static int[] count(String line) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            quoted ^= c == '"';
            for (int i = 0; i < DELIMITERS.length && !quoted; i++) {
                counts[i] += c == DELIMITERS[i] ? 1 : 0;
            }
        }
        return counts;
    }

    private static char mostFrequent(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS[best];
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public @Nullable Row next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<String> cells = Arrays.asList(records.next().values());
            source.rowDone();
            number++;
            return cells.stream().anyMatch(cell -> cell.indexOf(TextSource.BROKEN) >= 0)
                    ? Row.faulty(number, Row.Fault.BROKEN_CHARACTER)
                    : Row.of(number, cells);
        } catch (UncheckedIOException | IllegalStateException | NoSuchElementException e) {
            throw new UnreadableFile(Code.BROKEN_QUOTES, number + 1, e);
        } catch (UnreadableFile e) {
            throw new UnreadableFile(e.code(), number + 1, e);
        }
    }

    @Override
    public double progress() {
        return source.progress();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
