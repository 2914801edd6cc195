package org.qingjian.complaint.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.enterprise.Enterprises.Hit;
import org.qingjian.enterprise.NamedEnterprises;
import org.qingjian.identity.Branch;

/**
 * Ties the enterprise that is named on the page of the place to the register. A name that the register has word for word is
 * taken; for a piece of a name the page asks once which one is meant. Who chooses one need not write where it is.
 */
@Singleton
class NamedPlace {
    /** The chosen credit code, or {@link FilingStep#NONE}. */
    static final String CHOSEN = "enterprise";

    /** The name for which the choice was offered. */
    private static final String OFFERED_FOR = "enterpriseFor";

    private static final int MOST = 8;

    private final NamedEnterprises enterprises;
    private final Words words;

    /** The draft after the page was sent, and whether the choice has to be shown before it goes on. */
    record Settled(Draft draft, boolean ask) {}

    NamedPlace(NamedEnterprises enterprises, Words words) {
        this.enterprises = enterprises;
        this.words = words;
    }

    /** Names of the register with this piece in them, for suggestions while somebody types. */
    List<String> names(String piece) {
        return enterprises.like(piece, MOST).stream().map(Hit::name).distinct().toList();
    }

    Settled settle(Draft draft) {
        String named = draft.value("accused").strip();
        if (named.isEmpty() || isAboutStaff(draft)) {
            return new Settled(chosen(draft, "", ""), false);
        }
        List<Hit> hits = enterprises.like(named, MOST);
        List<Hit> same = hits.stream().filter(hit -> hit.name().equals(named)).toList();
        if (!named.equals(draft.value(OFFERED_FOR))) {
            return same.size() == 1
                    ? new Settled(taken(draft, same.get(0)), false)
                    : new Settled(chosen(draft, "", named), !hits.isEmpty());
        }
        Optional<Hit> meant = hits.stream()
                .filter(hit -> hit.creditCode().equals(draft.value(CHOSEN)))
                .findFirst();
        return new Settled(
                meant.map(hit -> taken(draft, hit)).orElseGet(() -> chosen(draft, FilingStep.NONE, named)), false);
    }

    /** What to choose from; empty while nothing has been offered. */
    List<Option> choices(Draft draft) {
        String named = draft.value("accused").strip();
        if (named.isEmpty() || !named.equals(draft.value(OFFERED_FOR))) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        for (Hit hit : enterprises.like(named, MOST)) {
            options.add(new Option(hit.creditCode(), hit.name(), (hit.district() + " " + hit.creditCode()).strip()));
        }
        if (!options.isEmpty()) {
            options.add(Option.of(FilingStep.NONE, words.filing().enterpriseNone()));
        }
        return options;
    }

    /** The credit code that was chosen; empty when none was. */
    static String code(Draft draft) {
        String chosen = draft.value(CHOSEN);
        return chosen.equals(FilingStep.NONE) ? "" : chosen;
    }

    private static boolean isAboutStaff(Draft draft) {
        return draft.value("what").equals("staff");
    }

    private static Draft chosen(Draft draft, String code, String offeredFor) {
        return draft.with(Map.of(CHOSEN, code, OFFERED_FOR, offeredFor));
    }

    /** With the enterprise, and with its place where none was written. */
    private static Draft taken(Draft draft, Hit hit) {
        Map<String, String> more = new HashMap<>();
        more.put("accused", hit.name());
        if (draft.value("place").isBlank()) {
            more.put("place", hit.name());
        }
        if (draft.value("region").isEmpty()
                && Branch.find(hit.region()).filter(branch -> !branch.city()).isPresent()) {
            more.put("region", hit.region());
        }
        return chosen(draft.with(more), hit.creditCode(), hit.name());
    }
}
