package org.qingjian.deadline.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.LawReference;
import org.qingjian.deadline.Step;
import org.qingjian.deadline.Term;
import org.qingjian.deadline.TermUnit;
import org.qingjian.shared.web.Formats;

/** Puts steps, terms and citations into the reader's language. */
final class Wording {
    private final Locale locale;
    private final DeadlineMessages words;

    Wording(Locale locale) {
        this.locale = locale;
        this.words = words(locale);
    }

    /** The bundle in a language. */
    static DeadlineMessages words(Locale locale) {
        return locale.getLanguage().equals("en")
                ? MessageBundles.get(DeadlineMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(DeadlineMessages.class);
    }

    String text(Step step, Term term) {
        String name = Objects.requireNonNullElse(step.name(), "");
        return switch (step.rule()) {
            case FIRST_DAY_EXCLUDED -> words.stepFirstDay();
            case COUNTED ->
                term.unit() == TermUnit.WORKING_DAY
                        ? words.stepCountedWd(step.days())
                        : words.stepCountedCd(step.days());
            case MAKEUP_DAY_COUNTED -> words.stepMakeup(name, step.days());
            case WEEKEND_SKIPPED -> words.stepWeekend();
            case HOLIDAY_SKIPPED -> words.stepHoliday(name);
            case PAUSED -> words.stepPaused(name);
            case CLOSED -> words.stepClosed();
            case EXTENDED -> words.stepExtended(name);
            case MONTHS_COUNTED -> words.stepMonths();
            case MONTH_END -> words.stepMonthEnd();
            case ANNUAL_DATE -> words.stepAnnual();
            case ROLLED_FORWARD -> words.stepRolled();
            case COUNTED_BACK -> words.stepBack(step.days());
            case YEAR_NOT_LOADED -> words.stepNotLoaded();
            case LAST_DAY -> words.stepLast();
        };
    }

    String when(Step step) {
        String from = Formats.dayAndWeekday(step.from(), locale);
        return step.from().equals(step.until()) ? from : words.range(from, Formats.dayAndWeekday(step.until(), locale));
    }

    String term(Term term) {
        return switch (term.unit()) {
            case WORKING_DAY -> words.termWd(term.amount());
            case CALENDAR_DAY -> words.termCd(term.amount());
            case MONTH -> words.termMonth(term.amount());
            case ANNUAL_DATE -> words.termDate(term.amount() / 100, term.amount() % 100);
        };
    }

    @Nullable
    String law(@Nullable LawReference law) {
        return law == null ? null : english() ? law.en() : law.zh();
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }
}
