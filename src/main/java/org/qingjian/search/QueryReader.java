package org.qingjian.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.Found;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Parsed;
import org.qingjian.notation.Region;
import org.qingjian.notation.Regions;
import org.qingjian.search.Interpretation.Effect;
import org.qingjian.search.Interpretation.Reading;
import org.qingjian.search.Interpretation.Type;
import org.qingjian.shared.time.LegalZone;

/**
 * Recognises what a query names: numbers, codes, amounts, times, regions, enterprises, kinds. What names one thing for
 * certain, or stands alone in a short query, narrows the results; in a sentence it only lifts them, since a question
 * that mentions a year need not be about records of that year.
 */
final class QueryReader {
    private static final int SHORT = 14;
    private static final Pattern PARTY =
            Pattern.compile("[\\p{IsHan}()a-z0-9&&[^的了呢吗问在是和与被把]]{2,}(?:公司|厂|合作社|养殖场|加工场|经营部|研究院|集团)");

    private final Vocabulary vocabulary;
    private final Clock clock;

    QueryReader(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /**
     * @param rest the folded query without what was recognised for certain
     * @param conditions per reading
     */
    record Read(String rest, List<Reading> readings, List<Condition> filters, List<Condition> preferences) {}

    Read read(String q, Set<String> literal) {
        State state = new State(HanText.fold(q.length() > Words.LONGEST ? q.substring(0, Words.LONGEST) : q), literal);
        if (!literal.contains(SearchRequest.LITERAL_ALL)) {
            numbers(state);
            codes(state);
            FineReader.read(state.text).forEach(fine -> fine(state, fine));
            times(state);
            regions(state);
            party(state);
            kinds(state);
        }
        return new Read(state.text, state.readings, state.filters, state.preferences);
    }

    private static final class State {
        private final Set<String> literal;
        private final boolean brief;
        private final List<Reading> readings = new ArrayList<>();
        private final List<Condition> filters = new ArrayList<>();
        private final List<Condition> preferences = new ArrayList<>();
        private String text;

        State(String text, Set<String> literal) {
            this.text = text;
            this.literal = literal;
            this.brief = text.length() <= SHORT;
        }

        boolean wants(Type type) {
            return !literal.contains(type.name().toLowerCase(java.util.Locale.ROOT));
        }

        void filter(Type type, String quote, String value, Condition condition, @Nullable Parsed<?> parsed) {
            filters.add(condition);
            text = text.replace(quote, " ");
            add(type, quote, value, Effect.FILTER, parsed);
        }

        void prefer(Type type, String quote, String value, Condition condition) {
            preferences.add(condition);
            add(type, quote, value, Effect.BOOST, null);
        }

        private void add(Type type, String quote, String value, Effect effect, @Nullable Parsed<?> parsed) {
            String hint = null;
            List<String> corrections = List.of();
            if (parsed != null && !parsed.hints().isEmpty()) {
                hint = parsed.hints().get(0).message();
                corrections = parsed.hints().get(0).suggestions();
            }
            readings.add(new Reading(type, quote, value, effect, hint, corrections));
        }

        /** Filters in a short query or standing alone; in a sentence it lifts only. */
        void narrowOrLift(Type type, String quote, String value, Condition condition) {
            if (brief || (" " + text + " ").contains(" " + quote + " ")) {
                filter(type, quote, value, condition, null);
            } else {
                prefer(type, quote, value, condition);
            }
        }
    }

    private void numbers(State state) {
        if (!state.wants(Type.NUMBER)) {
            return;
        }
        for (NumberReader.Number found : NumberReader.read(state.text, today().getYear() + 1)) {
            Condition number = new Condition.AnyOf(Fields.NUMBER, List.of(IndexedDocument.numberKey(found.normal())));
            Condition cited = new Condition.Sequence(Fields.FULL, Tokens.of(found.normal()));
            state.filter(
                    Type.NUMBER, found.quote(), found.normal(), new Condition.Either(List.of(number, cited)), null);
        }
    }

    private static void codes(State state) {
        if (!state.wants(Type.CREDIT_CODE)) {
            return;
        }
        for (Found<CreditCode> found : CreditCode.findAll(state.text.toUpperCase(java.util.Locale.ROOT))) {
            String quote = state.text.substring(found.start(), found.end());
            String value = found.value().value();
            state.filter(
                    Type.CREDIT_CODE,
                    quote,
                    value,
                    new Condition.AnyOf(Fields.CREDIT_CODE, List.of(value)),
                    CreditCode.parse(value));
            return;
        }
    }

    private static void fine(State state, FineReader.Fine fine) {
        if (state.wants(Type.FINE)) {
            state.filter(
                    Type.FINE,
                    fine.quote(),
                    fine.value(),
                    new Condition.Between(Fields.FINE, fine.from(), fine.to()),
                    null);
        }
    }

    private void times(State state) {
        if (state.wants(Type.YEAR)) {
            TimeReader.read(state.text, today())
                    .ifPresent(period -> state.narrowOrLift(
                            Type.YEAR,
                            period.quote(),
                            period.value(),
                            new Condition.Between(Fields.DAY, period.fromDay(), period.toDay())));
        }
    }

    private static void regions(State state) {
        if (!state.wants(Type.REGION)) {
            return;
        }
        for (Found<Region> found : Regions.find(state.text)) {
            if (isPartOfName(state.text, found)) {
                continue;
            }
            Region region = found.value();
            Condition here = new Condition.StartsWith(Fields.REGION, region.prefix());
            Condition named = new Condition.Sequence(Fields.FULL, Tokens.of(found.quote()));
            state.narrowOrLift(Type.REGION, found.quote(), region.name(), new Condition.Either(List.of(here, named)));
            return;
        }
    }

    /** 韶关市禾屿印染有限公司: the region is part of an enterprise's name; 韶环罚: of a number. */
    private static boolean isPartOfName(String text, Found<Region> found) {
        Matcher party = PARTY.matcher(text);
        while (party.find()) {
            if (party.start() <= found.start() && party.end() >= found.end()) {
                return true;
            }
        }
        return false;
    }

    private static void party(State state) {
        Matcher party = PARTY.matcher(state.text.trim());
        if (state.wants(Type.PARTY) && party.matches()) {
            state.prefer(
                    Type.PARTY,
                    party.group(),
                    party.group(),
                    new Condition.Sequence(Fields.PARTY, Tokens.of(party.group())));
        }
    }

    private void kinds(State state) {
        if (!state.wants(Type.KIND)) {
            return;
        }
        for (Map.Entry<String, List<String>> kind : vocabulary.kinds().entrySet()) {
            for (String word : kind.getValue()) {
                if (state.text.contains(word)) {
                    state.prefer(
                            Type.KIND, word, kind.getKey(), new Condition.AnyOf(Fields.KIND, List.of(kind.getKey())));
                    return;
                }
            }
        }
    }

    private LocalDate today() {
        return LegalZone.today(clock);
    }
}
