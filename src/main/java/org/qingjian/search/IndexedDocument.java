package org.qingjian.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Pinyin;
import org.qingjian.shared.time.LegalZone;

/** Turns a document into the values of the index fields: the same for both engines. */
public final class IndexedDocument {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final BigDecimal FEN = BigDecimal.valueOf(100);

    private final IndexDefinition definition;

    public IndexedDocument(IndexDefinition definition) {
        this.definition = definition;
    }

    /** Keyword fields: every value. */
    public Map<String, List<String>> keywords(SearchDocument document) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, Fields.KIND, document.kind());
        put(values, Fields.AGENCY, document.agency());
        put(values, Fields.REGION, document.region());
        put(
                values,
                Fields.YEAR,
                document.date() == null ? "" : String.valueOf(document.date().getYear()));
        values.put(Fields.PENALTY_KIND, document.penaltyKinds());
        put(values, Fields.VIOLATION, document.violation());
        put(values, Fields.INDUSTRY, document.industry());
        put(values, Fields.FINE_BAND, document.fine() == null ? "" : fineBand(document.fine()));
        put(values, Fields.CREDIT_CODE, document.creditCode().toUpperCase(Locale.ROOT));
        put(values, Fields.NUMBER, document.number().isEmpty() ? "" : numberKey(document.number()));
        return values;
    }

    /** Number fields that have a value. */
    public Map<String, Long> numbers(SearchDocument document) {
        Map<String, Long> values = new LinkedHashMap<>();
        if (document.date() != null) {
            values.put(Fields.DAY, document.date().toEpochDay());
        } else if (document.publishedAt() != null) {
            values.put(Fields.DAY, LegalZone.dateOf(document.publishedAt()).toEpochDay());
        }
        if (document.fine() != null) {
            values.put(Fields.FINE, fen(document.fine()));
        }
        return values;
    }

    /** Text fields as tokens with a blank between them. */
    public Map<String, String> texts(SearchDocument document) {
        Map<String, List<String>> parts = parts(document);
        Map<String, String> values = new LinkedHashMap<>();
        definition.fields().forEach((name, field) -> {
            if (field.type() == IndexDefinition.Type.TEXT) {
                List<String> tokens = Objects.requireNonNullElse(field.from(), List.<String>of()).stream()
                        .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                        .toList();
                values.put(name, String.join(" ", field.pairs() ? Tokens.pairs(tokens) : tokens));
            }
        });
        return values;
    }

    /** How a document number is compared: all spellings of one number have the same key. */
    public static String numberKey(String number) {
        return HanText.fold(DocumentNumber.normalise(number));
    }

    public static long fen(BigDecimal yuan) {
        return yuan.multiply(FEN).longValue();
    }

    public static String write(SearchDocument document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a search document cannot be written", e);
        }
    }

    public static SearchDocument read(String json) {
        try {
            return JSON.readValue(json, SearchDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the index holds a document of another version; rebuild it", e);
        }
    }

    private static Map<String, List<String>> parts(SearchDocument document) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("title", Tokens.of(document.title()));
        parts.put("number", Tokens.of(document.number()));
        parts.put("party", Tokens.of(document.party()));
        parts.put("creditCode", Tokens.of(document.creditCode()));
        parts.put("agency", Tokens.of(document.agency()));
        parts.put("violation", Tokens.of(document.violation()));
        parts.put("summary", Tokens.of(document.summary()));
        parts.put(
                "pages",
                document.pages().stream()
                        .flatMap(page -> Tokens.of(page.text()).stream())
                        .toList());
        parts.put("initials", letters(document));
        return parts;
    }

    private static List<String> letters(SearchDocument document) {
        return Stream.of(document.party(), document.title())
                .flatMap(text -> Pinyin.initials(text).chars().mapToObj(Character::toString))
                .toList();
    }

    private String fineBand(BigDecimal fine) {
        List<IndexDefinition.FineBand> bands = new ArrayList<>(definition.fineBands());
        return bands.stream()
                .filter(band -> band.below() == 0 || fine.compareTo(BigDecimal.valueOf(band.below())) < 0)
                .map(IndexDefinition.FineBand::code)
                .findFirst()
                .orElse("");
    }

    private static void put(Map<String, List<String>> values, String field, String value) {
        values.put(field, value.isBlank() ? List.of() : List.of(value));
    }
}
