package org.qingjian.search;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.Interpretation.Effect;
import org.qingjian.search.Interpretation.Reading;
import org.qingjian.search.Interpretation.Type;
import org.qingjian.shared.time.LegalZone;

/** From what was asked to what an engine is asked. */
final class QueryPlanner {
    private static final int JARGON_LONGEST = 12;

    private final IndexDefinition definition;
    private final Vocabulary vocabulary;
    private final TextPlanner text;
    private final QueryReader reader;
    private final Clock clock;

    QueryPlanner(IndexDefinition definition, Vocabulary vocabulary, Clock clock) {
        this.definition = definition;
        this.vocabulary = vocabulary;
        this.text = new TextPlanner(definition, vocabulary.stopCharacters());
        this.reader = new QueryReader(vocabulary, clock);
        this.clock = clock;
    }

    /** A request understood: what does not change from attempt to attempt. */
    record Understood(
            SearchRequest request,
            QueryReader.Read read,
            Words words,
            Words allWords,
            List<Vocabulary.Family> families) {
        boolean blank() {
            return request.q().isBlank();
        }

        boolean nothing() {
            return !blank() && allWords.isEmpty() && read.readings().isEmpty();
        }

        boolean hasFilters() {
            return !read.filters().isEmpty();
        }

        boolean letters() {
            return request.q().strip().matches("[A-Za-z]{3,40}");
        }

        List<String> phrases() {
            List<String> phrases = new ArrayList<>(allWords.segments());
            phrases.addAll(allWords.quoted());
            families.forEach(family -> phrases.addAll(family.means()));
            return phrases;
        }

        Interpretation interpretation(Attempt attempt) {
            List<Reading> readings = new ArrayList<>();
            for (Reading r : read.readings()) {
                boolean lifted = attempt != Attempt.AS_READ && r.effect() == Effect.FILTER;
                readings.add(
                        lifted
                                ? new Reading(r.type(), r.text(), r.value(), Effect.BOOST, r.hint(), r.corrections())
                                : r);
            }
            for (Vocabulary.Family f : families) {
                readings.add(new Reading(
                        Type.SYNONYM, f.words().get(0), String.join("、", f.means()), Effect.BOOST, null, List.of()));
            }
            return new Interpretation(
                    readings,
                    String.join(" ", words.segments()),
                    words.quoted(),
                    words.excluded(),
                    words.shortened(),
                    nothing());
        }
    }

    Understood understand(SearchRequest request) {
        QueryReader.Read read = reader.read(request.q(), request.literal());
        Words all = Words.read(request.q());
        Words words = read.filters().isEmpty() ? all : Words.read(read.rest());
        boolean literal = request.literal().contains(SearchRequest.LITERAL_ALL)
                || request.literal().contains("synonym");
        return new Understood(
                request,
                read,
                words,
                all,
                literal ? List.of() : Synonyms.in(vocabulary.families(), all, JARGON_LONGEST));
    }

    /** What the engine is asked in this attempt. */
    EngineQuery plan(Understood asked, Attempt attempt, EngineQuery.@Nullable Place after) {
        SearchRequest request = asked.request();
        List<Condition> conditions = conditions(request.filters());
        if (attempt == Attempt.AS_READ) {
            conditions.addAll(asked.read().filters());
        }
        Words words = attempt == Attempt.AS_READ ? asked.words() : asked.allWords();
        words.quoted().forEach(q -> conditions.add(new Condition.Sequence(Fields.FULL, Tokens.of(q))));
        words.excluded()
                .forEach(x -> conditions.add(new Condition.Not(new Condition.Sequence(Fields.FULL, Tokens.of(x)))));
        TextMatch match = null;
        if (attempt == Attempt.INITIALS) {
            List<String> letters = request.q()
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .chars()
                    .mapToObj(Character::toString)
                    .toList();
            conditions.add(new Condition.Sequence(Fields.INITIALS, letters));
        } else {
            match = text.plan(words.segments(), asked.families(), strictness(words, attempt));
            if (match != null) {
                match = lifted(match, asked, attempt);
            }
        }
        return new EngineQuery(
                match,
                conditions,
                chosen(request.filters()),
                request.sort(),
                new EngineQuery.Page(request.size(), after),
                request.facets());
    }

    private static TextPlanner.Strictness strictness(Words words, Attempt attempt) {
        if (attempt == Attempt.ANY_WORD) {
            return TextPlanner.Strictness.SOME;
        }
        return words.question() ? TextPlanner.Strictness.QUESTION : TextPlanner.Strictness.MOST;
    }

    private TextMatch lifted(TextMatch match, Understood asked, Attempt attempt) {
        List<TextMatch.Scored> then = new ArrayList<>(match.then());
        float points = definition.weights().preference();
        asked.read().preferences().forEach(c -> then.add(new TextMatch.Preference(c, points)));
        if (attempt != Attempt.AS_READ) {
            asked.read().filters().forEach(c -> then.add(new TextMatch.Preference(c, points)));
        }
        long aYearAgo = LegalZone.today(clock).minusYears(1).toEpochDay();
        then.add(new TextMatch.Preference(
                new Condition.Between(Fields.DAY, aYearAgo, null),
                definition.weights().recent()));
        return new TextMatch(match.alternatives(), match.first(), then);
    }

    private static List<Condition> conditions(SearchRequest.Filters filters) {
        List<Condition> conditions = new ArrayList<>();
        if (filters.party() != null) {
            conditions.add(new Condition.Sequence(Fields.PARTY, Tokens.of(filters.party())));
        }
        if (filters.creditCode() != null) {
            String code = filters.creditCode().strip().toUpperCase(Locale.ROOT);
            conditions.add(new Condition.AnyOf(Fields.CREDIT_CODE, List.of(code)));
        }
        if (filters.number() != null) {
            conditions.add(new Condition.AnyOf(Fields.NUMBER, List.of(IndexedDocument.numberKey(filters.number()))));
        }
        SearchRequest.Range<LocalDate> dates = filters.dates();
        if (dates.from() != null || dates.to() != null) {
            conditions.add(new Condition.Between(
                    Fields.DAY,
                    dates.from() == null ? null : dates.from().toEpochDay(),
                    dates.to() == null ? null : dates.to().toEpochDay()));
        }
        SearchRequest.Range<BigDecimal> fines = filters.fines();
        if (fines.from() != null || fines.to() != null) {
            conditions.add(new Condition.Between(
                    Fields.FINE,
                    fines.from() == null ? null : IndexedDocument.fen(fines.from()),
                    fines.to() == null ? null : IndexedDocument.fen(fines.to())));
        }
        return conditions;
    }

    private static Map<String, Condition> chosen(SearchRequest.Filters filters) {
        Map<String, Condition> chosen = new LinkedHashMap<>();
        filters.chosen().forEach((field, values) -> {
            if (field.equals(Fields.REGION)) {
                List<Condition> regions = new ArrayList<>();
                values.forEach(code -> regions.add(new Condition.StartsWith(
                        Fields.REGION, code.replaceFirst("^(\\d{2})0000$|^(\\d{4})00$", "$1$2"))));
                chosen.put(field, new Condition.Either(regions));
            } else if (!values.isEmpty()) {
                chosen.put(field, new Condition.AnyOf(field, values));
            }
        });
        return chosen;
    }
}
