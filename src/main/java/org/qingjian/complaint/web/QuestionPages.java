package org.qingjian.complaint.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Question;
import org.qingjian.complaint.Route;
import org.qingjian.complaint.web.QuestionPage.Field;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.shared.PortalException.Violation;

/** Puts the pages of the form together. */
@Singleton
class QuestionPages {
    private final Words words;
    private final NamedPlace places;

    QuestionPages(Words words, NamedPlace places) {
        this.words = words;
        this.places = places;
    }

    QuestionPage of(FilingStep step, Draft draft, List<Violation> wrong, boolean toCheck) {
        ComplaintMessages m = words.filing();
        String back = toCheck
                ? "/complaints/new/check"
                : step.previous(draft).map(p -> "/complaints/new/" + p.path()).orElse("/complaints/new");
        Page page = new Page(draft, wrong);
        switch (step) {
            case MEDIUM -> page.ask(m.mediumQuestion(), "").radios("medium", words.media());
            case BEFORE -> page.ask(m.beforeQuestion(), "").radios("before", before(m));
            case MATTER -> page.ask(m.matterQuestion(), m.matterHint()).radios("matter", matters(draft, m));
            case TEXT ->
                page.ask(m.textQuestion(), "")
                        .add("text", "textarea", m.textQuestion(), m.textHint(), "off")
                        .add("occurred", "input", m.occurredLabel(), m.occurredHint(), "off");
            case QUESTIONS -> questions(page, draft, m);
            case PLACE -> place(page, draft, m);
            case IDENTITY -> page.ask(m.identityQuestion(), m.identityHint()).radios("identity", words.identities());
            case CONTACT ->
                page.ask(m.contactQuestion(), m.contactHint())
                        .add("name", "input", m.nameLabel(), "", "name")
                        .add("phone", "input", m.phoneLabel(), m.reachHint(), "tel")
                        .add("email", "input", m.emailLabel(), "", "email")
                        .add("address", "input", m.addressLabel(), "", "street-address")
                        .add("coSigners", "textarea", m.coSignersLabel(), m.coSignersHint(), "off");
            case FILES, CHECK -> throw new IllegalArgumentException(step + " has a page of its own");
        }
        return new QuestionPage(
                step.path(),
                step.number(),
                stepName(step.number(), m),
                page.heading,
                page.hint,
                back,
                toCheck,
                page.fields);
    }

    static String stepName(int number, ComplaintMessages m) {
        return switch (number) {
            case 1 -> m.stepKind();
            case 2 -> m.stepText();
            case 3 -> m.stepPlace();
            case 4 -> m.stepFiles();
            case 5 -> m.stepIdentity();
            default -> m.stepCheck();
        };
    }

    private List<Option> before(ComplaintMessages m) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(FilingStep.NONE, m.beforeNo()));
        Route.of("BEFORE").forEach(route -> options.add(Option.of(route.code(), words.of(route.option()))));
        return options;
    }

    private List<Option> matters(Draft draft, ComplaintMessages m) {
        List<Option> options = new ArrayList<>();
        Route.of(draft.value("medium"))
                .forEach(route -> options.add(Option.of(route.code(), words.of(route.option()))));
        options.add(Option.of(FilingStep.NONE, m.matterNone()));
        return options;
    }

    private void place(Page page, Draft draft, ComplaintMessages m) {
        page.ask(m.placeQuestion(), "").add("place", "textarea", m.placeQuestion(), m.placeHint(), "off");
        page.fields.add(page.field("region", "select", m.regionLabel(), "", words.regions(), "off"));
        page.add("accused", "input", m.accusedLabel(), m.accusedHint(), "off");
        List<Option> choices = places.choices(draft);
        if (!choices.isEmpty()) {
            page.fields.add(page.field(
                    NamedPlace.CHOSEN, "radios", m.enterpriseQuestion(), m.enterpriseHint(), choices, "off"));
        }
    }

    private void questions(Page page, Draft draft, ComplaintMessages m) {
        page.ask(m.questionsQuestion(), m.questionsHint());
        FilingStep.medium(draft).map(Question::of).orElse(List.of()).forEach(question -> {
            List<Option> options = question.options().stream()
                    .map(option -> Option.of(option.zh(), words.of(option)))
                    .toList();
            page.fields.add(
                    page.field("q-" + question.code(), "radios", words.of(question.text()), "", options, "off"));
        });
    }

    /** A page in the making. */
    private final class Page {
        private final Draft draft;
        private final List<Violation> wrong;
        private final List<Field> fields = new ArrayList<>();
        private String heading = "";
        private String hint = "";

        Page(Draft draft, List<Violation> wrong) {
            this.draft = draft;
            this.wrong = wrong;
        }

        Page ask(String question, String help) {
            heading = question;
            hint = help;
            return this;
        }

        void radios(String name, List<Option> options) {
            fields.add(field(name, "radios", heading, hint, options, "off"));
        }

        Page add(String name, String type, String label, String help, String autocomplete) {
            fields.add(field(name, type, label, help, List.of(), autocomplete));
            return this;
        }

        Field field(String name, String type, String label, String help, List<Option> options, String autocomplete) {
            return new Field(name, type, label, help, options, draft.value(name), error(name), autocomplete);
        }

        private @Nullable String error(String name) {
            return wrong.stream()
                    .filter(violation -> violation.field().equals(name))
                    .map(violation -> words.error(name, violation.code()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
