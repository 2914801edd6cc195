package org.qingjian.complaint.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.EnterComplaint;
import org.qingjian.complaint.web.QuestionPage.Field;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.shared.PortalException.Violation;

/** The form of the entry desk: its fields in order, with what was typed and what is wrong. */
record EntryForm(List<Field> fields, String key) {
    static EntryForm of(Words words, Map<String, String> typed, List<Violation> wrong, String key) {
        Maker make = new Maker(words, typed, wrong, new ArrayList<>());
        ComplaintMessages m = words.filing();
        EntryMessages e = words.entry();
        make.choice("channel", e.channel(), options(words, "channel", EnterComplaint.CHANNELS.toArray(Enum[]::new)));
        make.text("receivedOn", e.receivedOn(), e.receivedOnHint());
        make.text("letterDue", e.letterDue(), e.letterDueHint());
        make.text("sourceNumber", e.sourceNumber(), "");
        make.choice("kind", e.kind(), options(words, "kind", ComplaintKind.values()));
        make.choice("medium", m.rowMedium(), words.media());
        make.add("text", "textarea", m.rowText(), "", List.of());
        make.text("occurred", m.rowOccurred(), "");
        make.text("place", m.rowPlace(), "");
        make.add("region", "select", m.rowRegion(), "", regions(words));
        make.text("accused", m.rowAccused(), "");
        make.choice("identity", m.rowIdentity(), words.identities());
        make.text("contact.name", m.nameLabel(), "");
        make.text("contact.phone", m.phoneLabel(), m.reachHint());
        make.text("contact.email", m.emailLabel(), "");
        make.text("contact.address", m.addressLabel(), "");
        make.add("contact.coSigners", "textarea", m.coSignersLabel(), m.coSignersHint(), List.of());
        return new EntryForm(make.fields(), key);
    }

    public boolean failed() {
        return fields.stream().anyMatch(field -> field.error() != null);
    }

    private static List<Option> options(Words words, String group, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), words.of(group, value)))
                .toList();
    }

    /** Those of the bureau; a place outside has none. */
    private static List<Option> regions(Words words) {
        return words.regions().stream()
                .filter(option -> !option.value().equals(FilingStep.OUTSIDE))
                .toList();
    }

    private record Maker(Words words, Map<String, String> typed, List<Violation> wrong, List<Field> fields) {
        void text(String name, String label, String hint) {
            add(name, "input", label, hint, List.of());
        }

        void choice(String name, String label, List<Option> options) {
            List<Option> withNone = new ArrayList<>(List.of(Option.of("", "")));
            withNone.addAll(options);
            add(name, "select", label, "", withNone);
        }

        void add(String name, String type, String label, String hint, List<Option> options) {
            String error = wrong.stream()
                    .filter(violation -> violation.field().equals(name))
                    .map(violation -> words.error(name, violation.code()))
                    .findFirst()
                    .orElse(null);
            fields.add(new Field(name, type, label, hint, options, typed.getOrDefault(name, ""), error, "off"));
        }
    }
}
