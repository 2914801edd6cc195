package org.qingjian.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.PublicAnswer;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.RecordView;

/**
 * What the record template shows; it decides nothing itself.
 *
 * @param answers public answers of complaints that led to it
 */
record RecordPage(RecordView view, List<RecordLine> others, List<PublicAnswer> answers, LocalDate today) {
    private static final int FEW = 5;

    static RecordPage of(RecordView view, List<RecordLine> others, List<PublicAnswer> answers, LocalDate today) {
        return new RecordPage(view, others, answers, today);
    }

    public String kind() {
        return view.kind().name();
    }

    public RecordDetails.@Nullable Penalty penalty() {
        return view.details() instanceof RecordDetails.Penalty penalty ? penalty : null;
    }

    public RecordDetails.@Nullable Order order() {
        return view.details() instanceof RecordDetails.Order order ? order : null;
    }

    public RecordDetails.@Nullable Eia eia() {
        return view.details() instanceof RecordDetails.Eia eia ? eia : null;
    }

    public RecordDetails.@Nullable Inspection inspection() {
        return view.details() instanceof RecordDetails.Inspection inspection ? inspection : null;
    }

    public RecordDetails.@Nullable Roll roll() {
        return view.details() instanceof RecordDetails.Roll roll ? roll : null;
    }

    public RecordDetails.@Nullable Plain plain() {
        return view.details() instanceof RecordDetails.Plain plain ? plain : null;
    }

    /** The text as paragraphs: an original document is read, not parsed. */
    public List<DocumentText.Paragraph> paragraphs() {
        return DocumentText.paragraphs(view.text());
    }

    /** A line of the text cut where something was masked. */
    public List<DocumentText.Piece> pieces(String line) {
        return DocumentText.pieces(line);
    }

    /** Whether something in the text was masked. */
    public boolean masked() {
        return DocumentText.hasMasks(view.text());
    }

    /** How the record is named in a citation: its number, or its title when it has none. */
    public String citedAs() {
        return view.number().isEmpty() ? view.title() : view.number();
    }

    /** The rest of this edition's own URL. */
    public String editionPath() {
        return "/editions/" + view.edition();
    }

    public List<RecordLine> fewOthers() {
        return others.stream().limit(FEW).toList();
    }

    public int recordsOfEnterprise() {
        return others.size() + 1;
    }
}
