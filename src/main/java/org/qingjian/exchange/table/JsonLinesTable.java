package org.qingjian.exchange.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.table.UnreadableFile.Code;

/** One JSON object a line. Numbers and booleans are read as they are written, lists of them joined by {@code ;}, {@code null} as empty. */
final class JsonLinesTable implements Table {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final TextSource source;
    private final BufferedReader lines;
    private long number;
    private List<String> lastNames = List.of();

    JsonLinesTable(TextSource source) {
        this.source = source;
        this.lines = new BufferedReader(source);
    }

    @Override
    public Format format() {
        return Format.JSONL;
    }

    @Override
    public @Nullable Row next() {
        try {
            String line = lines.readLine();
            source.rowDone();
            if (line == null) {
                return null;
            }
            number++;
            return line.isBlank() ? Row.of(number, List.of()) : row(line);
        } catch (IOException e) {
            throw new UnreadableFile(Code.IO, number + 1, e);
        } catch (UnreadableFile e) {
            throw new UnreadableFile(e.code(), number + 1, e);
        }
    }

    private Row row(String line) {
        if (line.indexOf(TextSource.BROKEN) >= 0) {
            return Row.faulty(number, Row.Fault.BROKEN_CHARACTER);
        }
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode object)) {
                return Row.faulty(number, Row.Fault.NOT_JSON);
            }
            List<String> names = new ArrayList<>(object.size());
            List<String> cells = new ArrayList<>(object.size());
            object.properties().forEach(property -> {
                names.add(property.getKey());
                cells.add(text(property.getValue()));
            });
            lastNames = names.equals(lastNames) ? lastNames : List.copyOf(names);
            return new Row(number, lastNames, cells, null);
        } catch (JsonProcessingException e) {
            return Row.faulty(number, Row.Fault.NOT_JSON);
        }
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonLinesTable::text)
                    .collect(Collectors.joining(";"));
        }
        if (value.isBigDecimal()) {
            return value.decimalValue().toPlainString();
        }
        return value.isObject() ? value.toString() : value.asText();
    }

    @Override
    public double progress() {
        return source.progress();
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
