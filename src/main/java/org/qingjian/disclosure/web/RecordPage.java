package org.qingjian.disclosure.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordDetails;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.RecordView;
import org.qingjian.notation.PenaltyKind;

/** What the record template shows; it decides nothing itself. */
record RecordPage(RecordView view, List<RecordLine> others, LocalDate today) {
    private static final int FEW = 5;

    static RecordPage of(RecordView view, List<RecordLine> others, LocalDate today) {
        return new RecordPage(view, others, today);
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

    /** Names of the kinds of penalty, as the law has them. */
    public List<String> penaltyKinds() {
        RecordDetails.Penalty penalty = penalty();
        return penalty == null
                ? List.of()
                : penalty.kinds().stream().map(RecordPage::nameOf).toList();
    }

    private static String nameOf(String kind) {
        return Arrays.stream(PenaltyKind.values())
                .filter(known -> known.name().equals(kind))
                .map(PenaltyKind::title)
                .findFirst()
                .orElse(kind);
    }

    /** The text as paragraphs: an original document is read, not parsed. */
    public List<String> paragraphs() {
        return Arrays.stream(view.text().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
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
