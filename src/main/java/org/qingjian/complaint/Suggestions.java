package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingjian.enterprise.NamedEnterprises;

/** What the words of a case suggest to the officer who sorts it. Never more than that: nothing is decided or merged by itself. */
@Singleton
class Suggestions {
    private static final Set<ComplaintState> BEFORE_HANDLING = EnumSet.of(
            ComplaintState.SUBMITTED,
            ComplaintState.REGISTERED,
            ComplaintState.CORRECTING,
            ComplaintState.ACCEPTED,
            ComplaintState.ASSIGNED,
            ComplaintState.OBJECTED,
            ComplaintState.HANDLING);

    private static final int MOST = 5;

    private final NamedEnterprises enterprises;

    Suggestions(NamedEnterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** For a case that is still being sorted. */
    DeskCase.Suggested of(Complaint complaint) {
        Matter matter = complaint.matter();
        String text = matter.text() + "\n" + matter.place() + "\n" + matter.accused();
        KindOfText.Guess guess = KindOfText.of(matter.text());
        return new DeskCase.Suggested(
                guess.kind(),
                guess.because(),
                MediumOfText.of(text),
                matter.creditCode().isEmpty() ? enterprises.in(text, MOST) : List.of());
    }

    static boolean areOfUse(Complaint complaint) {
        return BEFORE_HANDLING.contains(complaint.state()) && !complaint.isSealed();
    }
}
