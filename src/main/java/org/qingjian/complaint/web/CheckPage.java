package org.qingjian.complaint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Question;
import org.qingjian.redaction.SelfIdentification;

/** What is filled in, row by row, with the passages that may give the writer away. */
record CheckPage(List<Row> matter, List<Row> you, List<String> passages, boolean accusation, boolean truthMissing) {
    /** One row: what, its value (empty when nothing was given), and where to change it. */
    record Row(String name, String value, String step) {}

    static CheckPage of(Draft draft, Words words, boolean truthMissing) {
        boolean accusation = Words.kind(draft.value("what")) == ComplaintKind.ACCUSE;
        return new CheckPage(
                matter(draft, words, accusation), you(draft, words), passages(draft), accusation, truthMissing);
    }

    private static List<Row> matter(Draft draft, Words words, boolean accusation) {
        ComplaintMessages m = words.filing();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(m.rowKind(), Words.label(words.what(), draft.value("what")), ""));
        if (!accusation) {
            rows.add(new Row(
                    m.rowMedium(), FilingStep.medium(draft).map(words::medium).orElse(""), "medium"));
        }
        rows.add(new Row(m.rowText(), draft.value("text"), "text"));
        rows.add(new Row(m.rowOccurred(), draft.value("occurred"), "text"));
        String details = FilingStep.medium(draft).map(Question::of).orElse(List.of()).stream()
                .filter(question -> !draft.value("q-" + question.code()).isBlank())
                .map(question -> words.of(question.text()) + " " + draft.value("q-" + question.code()))
                .collect(Collectors.joining("\n"));
        if (!accusation) {
            rows.add(new Row(m.rowDetails(), details, "questions"));
        }
        rows.add(new Row(m.rowPlace(), draft.value("place"), "place"));
        rows.add(new Row(
                m.rowRegion(),
                draft.value("region").isEmpty() ? "" : Words.label(words.regions(), draft.value("region")),
                "place"));
        rows.add(new Row(m.rowAccused(), (draft.value("accused") + "\n" + NamedPlace.code(draft)).strip(), "place"));
        int files = draft.files().size();
        rows.add(new Row(m.rowFiles(), files == 0 ? "" : m.filesCount(files), "files"));
        return rows;
    }

    private static List<Row> you(Draft draft, Words words) {
        ComplaintMessages m = words.filing();
        boolean anonymous = draft.value("identity").equals("ANONYMOUS");
        String contact = anonymous
                ? m.contactOwn()
                : Stream.of("name", "phone", "email", "address", "coSigners")
                        .map(draft::value)
                        .filter(value -> !value.isBlank())
                        .collect(Collectors.joining("\n"));
        return List.of(
                new Row(m.rowIdentity(), Words.label(words.identities(), draft.value("identity")), "identity"),
                new Row(m.rowContact(), contact, anonymous ? "identity" : "contact"));
    }

    private static List<String> passages(Draft draft) {
        return Stream.of(draft.value("text"), draft.value("occurred"))
                .flatMap(text -> SelfIdentification.find(text).stream()
                        .map(passage -> text.substring(passage.start(), passage.end())))
                .distinct()
                .limit(10)
                .toList();
    }
}
