package org.qingjian.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CreditKind;
import org.qingjian.disclosure.CreditTerm;
import org.qingjian.disclosure.CreditTier;
import org.qingjian.disclosure.PartyRecord;

/**
 * What the calculator says about a penalty: the rules that were applied one after the other, the first day of an application,
 * and what is missing today.
 *
 * @param earliest first day on which an application may be filed, and how far it is
 * @param reached whether that day has come
 * @param open an application that is being decided; null when there is none
 */
public record RepairView(
        PartyRecord record,
        CreditTerm term,
        Countdown earliest,
        boolean reached,
        @Nullable RequestView open) {
    private static final LocalDate SECOND_REGIME = LocalDate.of(2023, 5, 1);

    public boolean mayApply() {
        return reached && open == null;
    }

    /** Tier of each kind of penalty; the heaviest decides. */
    public List<CreditKind> kinds() {
        return record.creditKinds();
    }

    /** A light one has no shortest time: it may be repaired as soon as the duties are done. */
    public boolean atOnce() {
        return term.repairableFrom() == null;
    }

    /** 特定严重失信行为 of the first regime cannot be repaired (发改办财金〔2019〕527号); the record does not tell which they are. */
    public boolean maybeNotRepairable() {
        return term.startsOn().isBefore(SECOND_REGIME) && term.tier() == CreditTier.HEAVY;
    }
}
