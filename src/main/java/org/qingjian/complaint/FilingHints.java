package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingjian.notation.HanText;
import org.qingjian.shared.time.LegalZone;

/**
 * What may spare somebody the filing: public answers to similar questions, and that the bureau has many reports of the kind from
 * the district. Never that there is one about a certain place: the accused could ask, too (EVA-06).
 */
@ApplicationScoped
public class FilingHints {
    private static final int COMPARED = 500;
    private static final int MOST = 3;
    private static final double ALIKE = 0.12;
    private static final int DAYS = 30;
    /** Smaller numbers are not told (EVA-04). */
    private static final int FEWEST = 5;

    private final AnswerStore answers;
    private final ComplaintRepository complaints;
    private final Clock clock;

    /**
     * What is shown before filing.
     *
     * @param inHand reports of the kind from the district that are being handled; 0 when there are too few to be told
     */
    public record Hints(List<PublicAnswer> similar, long inHand) {
        /** Nothing to be shown. */
        public static final Hints NONE = new Hints(List.of(), 0);

        public boolean isEmpty() {
            return similar.isEmpty() && inHand == 0;
        }
    }

    private record Ranked(PublicAnswer answer, double likeness) {}

    FilingHints(AnswerStore answers, ComplaintRepository complaints, Clock clock) {
        this.answers = answers;
        this.complaints = complaints;
        this.clock = clock;
    }

    /**
     * Hints for a submission.
     *
     * @param region GB/T 2260 code; empty when unknown
     */
    @Transactional
    public Hints of(Medium medium, String region, String text) {
        Set<String> words = bigrams(text);
        List<PublicAnswer> similar = answers.published("", medium.name(), COMPARED).stream()
                .map(answer -> new Ranked(answer, likeness(words, bigrams(answer.question()))))
                .filter(ranked -> ranked.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Ranked::likeness).reversed())
                .limit(MOST)
                .map(Ranked::answer)
                .toList();
        return new Hints(similar, region.isBlank() ? 0 : inHand(medium, region));
    }

    private long inHand(Medium medium, String region) {
        long found = complaints.count(
                "matter.medium = ?1 and matter.region = ?2 and provenance.receivedOn >= ?3 and closedOn is null and sealed = false",
                medium,
                region,
                LegalZone.today(clock).minusDays(DAYS));
        return found >= FEWEST ? found : 0;
    }

    /** How much of the smaller set is in the other. */
    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.max(1, Math.min(one.size(), other.size()));
    }

    private static Set<String> bigrams(String text) {
        Set<String> pairs = new HashSet<>();
        Stream.of(HanText.fold(text).split("[^\\p{L}\\p{N}]+")).forEach(run -> {
            for (int i = 0; i + 2 <= run.length(); i++) {
                pairs.add(run.substring(i, i + 2));
            }
        });
        return pairs;
    }
}
