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
import org.qingjian.notation.DocumentNumber;
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
    private static final Pattern YEARS =
            Pattern.compile("((?:19|20)\\d{2})\\s*年?\\s*(?:-|~|至|到)\\s*((?:19|20)\\d{2})\\s*年?(?!\\d)");
    private static final Pattern SINCE =
            Pattern.compile("((?:19|20)\\d{2})\\s*年?\\s*(?:以来|以后|之后|至今)|((?:19|20)\\d{2})\\s*年?\\s*(?:以前|之前)");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d〔\\[(])((?:19|20)\\d{2})\\s*年(?:\\s*(\\d{1,2})\\s*月(?!\\d))?");
    private static final Pattern LONE_YEAR = Pattern.compile("(?<=^|\\s)((?:19|20)\\d{2})(?=\\s|$)");
    private static final Pattern RELATIVE = Pattern.compile("今年|去年|前年|近(?:一|两|三|五|1|2|3|5)年");
    private static final Pattern PARTY = Pattern.compile("[\\p{IsHan}()a-z0-9]{2,}(?:公司|厂|合作社|养殖场|加工场|经营部|研究院|集团)");

    private final Vocabulary vocabulary;
    private final Clock clock;

    QueryReader(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** @param rest the folded query without what was recognised for certain; @param conditions per reading */
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
        int year = today().getYear() + 1;
        for (Found<DocumentNumber> found : DocumentNumber.findAll(state.text, year)) {
            String normal = found.value().normal();
            Condition number = new Condition.AnyOf(Fields.NUMBER, List.of(IndexedDocument.numberKey(normal)));
            Condition cited = new Condition.Sequence(Fields.FULL, Tokens.of(normal));
            state.filter(Type.NUMBER, found.quote(), normal, new Condition.Either(List.of(number, cited)), null);
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

    // --- times ---

    private void times(State state) {
        if (!state.wants(Type.YEAR)) {
            return;
        }
        Matcher years = YEARS.matcher(state.text);
        if (years.find()) {
            between(state, years.group(), jan(years.group(1)), dec(years.group(2)));
            return;
        }
        Matcher since = SINCE.matcher(state.text);
        if (since.find()) {
            between(
                    state,
                    since.group(),
                    since.group(1) == null ? null : jan(since.group(1)),
                    since.group(2) == null ? null : jan(since.group(2)).minusDays(1));
            return;
        }
        Matcher relative = RELATIVE.matcher(state.text);
        if (relative.find()) {
            relative(state, relative.group());
            return;
        }
        Matcher year = YEAR.matcher(state.text);
        Matcher lone = LONE_YEAR.matcher(state.text);
        if (year.find()) {
            month(state, year);
        } else if (lone.find()) {
            between(state, lone.group(), jan(lone.group(1)), dec(lone.group(1)));
        }
    }

    private static void month(State state, Matcher year) {
        LocalDate from = jan(year.group(1));
        LocalDate to = dec(year.group(1));
        if (year.group(2) != null && Integer.parseInt(year.group(2)) >= 1 && Integer.parseInt(year.group(2)) <= 12) {
            from = from.withMonth(Integer.parseInt(year.group(2)));
            to = from.plusMonths(1).minusDays(1);
        }
        between(state, year.group(), from, to);
    }

    private void relative(State state, String word) {
        LocalDate today = today();
        int year = today.getYear();
        switch (word) {
            case "今年" -> between(state, word, LocalDate.of(year, 1, 1), today);
            case "去年" -> between(state, word, LocalDate.of(year - 1, 1, 1), LocalDate.of(year - 1, 12, 31));
            case "前年" -> between(state, word, LocalDate.of(year - 2, 1, 1), LocalDate.of(year - 2, 12, 31));
            default -> {
                int back = 1 + "一两三五".indexOf(word.charAt(1)) % 4;
                back = Character.isDigit(word.charAt(1)) ? Character.digit(word.charAt(1), 10) : back == 4 ? 5 : back;
                between(state, word, today.minusYears(back), today);
            }
        }
    }

    private static void between(State state, String quote, @Nullable LocalDate from, @Nullable LocalDate to) {
        String value = (from == null ? "" : from.toString()) + "/" + (to == null ? "" : to.toString());
        Condition days = new Condition.Between(
                Fields.DAY, from == null ? null : from.toEpochDay(), to == null ? null : to.toEpochDay());
        state.narrowOrLift(Type.YEAR, quote, value, days);
    }

    private static LocalDate jan(String year) {
        return LocalDate.of(Integer.parseInt(year), 1, 1);
    }

    private static LocalDate dec(String year) {
        return LocalDate.of(Integer.parseInt(year), 12, 31);
    }

    // --- places, parties, kinds ---

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
