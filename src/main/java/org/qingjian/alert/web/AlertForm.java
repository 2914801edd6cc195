package org.qingjian.alert.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.alert.AskForAlert;
import org.qingjian.alert.Frequency;
import org.qingjian.alert.SavedQuestion;
import org.qingjian.notification.EmailAddress;
import org.qingjian.shared.PortalException.Violation;

/**
 * The form as it was filled in.
 *
 * @param question what is searched for, as in an address
 * @param wrong what is wrong with it
 */
record AlertForm(SavedQuestion question, String email, String frequency, List<Violation> wrong) {
    static AlertForm empty(SavedQuestion question) {
        return new AlertForm(question, "", Frequency.DAILY.name(), List.of());
    }

    static AlertForm filled(SavedQuestion question, @Nullable String email, @Nullable String frequency) {
        AlertForm form = new AlertForm(
                question,
                Objects.requireNonNullElse(email, "").strip(),
                Objects.requireNonNullElse(frequency, "").strip(),
                List.of());
        List<Violation> wrong = new ArrayList<>();
        if (form.address().isEmpty()) {
            wrong.add(new Violation("email", form.email.isEmpty() ? "EMAIL_MISSING" : "EMAIL", "请填写有效的邮箱地址"));
        }
        if (form.pace().isEmpty()) {
            wrong.add(new Violation("frequency", "FREQUENCY", "frequency 只能是 AT_ONCE、DAILY 或 WEEKLY"));
        }
        return form.with(wrong);
    }

    AlertForm with(List<Violation> violations) {
        return new AlertForm(question, email, frequency, violations);
    }

    private Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    private Optional<Frequency> pace() {
        return frequency(frequency);
    }

    static Optional<Frequency> frequency(@Nullable String name) {
        return Stream.of(Frequency.values()).filter(f -> f.name().equals(name)).findFirst();
    }

    /** What is asked for; only of a form with nothing wrong. */
    AskForAlert ask(Locale locale) {
        return new AskForAlert(question, address().orElseThrow(), pace().orElseThrow(), locale);
    }

    public boolean failed() {
        return !wrong.isEmpty();
    }

    /** Code of what is wrong with the field; null when nothing is. */
    public @Nullable String error(String field) {
        return wrong.stream()
                .filter(violation -> violation.field().equals(field))
                .map(Violation::code)
                .findFirst()
                .orElse(null);
    }

    /** Frequencies to choose from. */
    public List<String> frequencies() {
        return Stream.of(Frequency.values()).map(Frequency::name).toList();
    }

    @Override
    public String toString() {
        return "AlertForm";
    }
}
