package org.qingjian.complaint.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.IdentityLevel;
import org.qingjian.complaint.Medium;
import org.qingjian.deadline.LawReference;
import org.qingjian.identity.Branch;
import org.qingjian.shared.web.PageContext;

/** The words of this feature in the language of the page, where they are put together in code. */
@Singleton
class Words {
    private final PageContext page;
    private final Template term;
    private final Template ofTheDesk;

    /** One choice of a question. */
    record Option(String value, String label, String hint) {
        static Option of(String value, String label) {
            return new Option(value, label, "");
        }
    }

    Words(PageContext page, Engine engine) {
        this.page = page;
        this.term = engine.parse("{complaintTerm:message(key)}");
        this.ofTheDesk = engine.parse("{complaintDesk:message(key)}");
    }

    Locale locale() {
        return page.locale();
    }

    /** The words of a constant: {@code state}, {@code step}, {@code kind} … and its name. */
    String of(String group, Enum<?> constant) {
        return of(group + constant.name());
    }

    /** The name of a constant by its key. */
    String of(String key) {
        return rendered(term, key);
    }

    /** The words that only the desk uses: {@code move}, {@code field}, {@code refused} … and a name. */
    String ofTheDesk(String key) {
        return rendered(ofTheDesk, key);
    }

    private String rendered(Template keyed, String key) {
        return keyed.data("key", key)
                .setAttribute(TemplateInstance.LOCALE, page.locale())
                .render();
    }

    ComplaintMessages filing() {
        return in(ComplaintMessages.class);
    }

    TrackingMessages tracking() {
        return in(TrackingMessages.class);
    }

    TermMessages terms() {
        return in(TermMessages.class);
    }

    ErrorMessages errors() {
        return in(ErrorMessages.class);
    }

    AnswerMessages answers() {
        return in(AnswerMessages.class);
    }

    EntryMessages entry() {
        return in(EntryMessages.class);
    }

    private <T> T in(Class<T> bundle) {
        return page.english() ? MessageBundles.get(bundle, Localized.Literal.of("en")) : MessageBundles.get(bundle);
    }

    String of(LawReference both) {
        return page.english() ? both.en() : both.zh();
    }

    String of(Branch branch) {
        return page.english() ? branch.nameEn() : branch.name();
    }

    List<Option> media() {
        return Arrays.stream(Medium.values())
                .map(medium -> Option.of(medium.name(), medium(medium)))
                .toList();
    }

    String medium(Medium medium) {
        return of("medium", medium);
    }

    List<Option> what() {
        ComplaintMessages m = filing();
        return List.of(
                new Option("report", m.whatReport(), m.whatReportHint()),
                new Option("harm", m.whatHarm(), m.whatHarmHint()),
                new Option("eia", m.whatEia(), m.whatEiaHint()),
                Option.of("ask", m.whatAsk()),
                Option.of("suggest", m.whatSuggest()),
                new Option("staff", m.whatStaff(), m.whatStaffHint()),
                Option.of("back", m.whatBack()));
    }

    static ComplaintKind kind(String what) {
        return Map.of(
                        "harm", ComplaintKind.COMPLAINT,
                        "ask", ComplaintKind.ENQUIRE,
                        "suggest", ComplaintKind.SUGGEST,
                        "staff", ComplaintKind.ACCUSE)
                .getOrDefault(what, ComplaintKind.REPORT);
    }

    List<Option> identities() {
        TermMessages m = terms();
        return List.of(
                new Option(IdentityLevel.ANONYMOUS.name(), m.identityANONYMOUS(), m.identityANONYMOUSHint()),
                new Option(IdentityLevel.SEALED.name(), m.identitySEALED(), m.identitySEALEDHint()),
                new Option(IdentityLevel.REAL_NAME.name(), m.identityREAL_NAME(), m.identityREAL_NAMEHint()));
    }

    /** The label of a value among options; empty when it is none of them. */
    static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .collect(Collectors.joining());
    }

    /** The districts of the bureau, then "outside" and "not sure". */
    List<Option> regions() {
        List<Option> regions = Branch.all().stream()
                .filter(branch -> !branch.city())
                .map(branch -> Option.of(branch.code(), of(branch)))
                .collect(Collectors.toList());
        regions.add(Option.of(FilingStep.OUTSIDE, filing().regionOutside()));
        regions.add(Option.of("", filing().regionUnknown()));
        return regions;
    }

    /** The sentence for what a front door found wrong. */
    String error(String field, String code) {
        ErrorMessages m = errors();
        return switch (code) {
            case "missing" -> field.equals("place") ? m.errPlace() : isChoice(field) ? m.errChoose() : m.errMissing();
            case "too-short" -> field.equals("place") ? m.errPlace() : m.errTooShort();
            case "too-long" -> m.errTooLong();
            case "too-many-names" -> m.errTooManyNames();
            case "unreachable" -> m.errUnreachable();
            case "wrong-phone" -> m.errPhone();
            case "wrong-email" -> m.errEmail();
            case "unreachable-address" -> m.errAddress();
            case "day" -> entry().errDay();
            case "known" -> entry().errKnown();
            case "truth" -> m.errTruth();
            case "last-four" -> m.errLastFour();
            case "unknown-question" -> m.errUnknownQuestion();
            default -> FileWords.of(m, code);
        };
    }

    private static boolean isChoice(String field) {
        return List.of("what", "medium", "before", "matter", "identity", "kind", "solved", "satisfaction", "channel")
                .contains(field);
    }
}
