package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.deadline.WorkingCalendar;
import org.qingjian.shared.time.LegalZone;

/** By when each kind of document has to be public, by the statutory clocks in force on its date. */
@Singleton
class PublicationClocks {
    private static final Map<RecordKind, Limit> LIMITS = new EnumMap<>(Map.of(
            RecordKind.PENALTY, new Limit("PUB_PENALTY", "PUB_PENALTY_OUTER"),
            RecordKind.DAILY, new Limit("PUB_PENALTY", "PUB_PENALTY_OUTER"),
            RecordKind.RECTIFY, Limit.only("PUB_OTHER_ENF"),
            RecordKind.SEIZE, Limit.only("PUB_OTHER_ENF"),
            RecordKind.LIMIT, Limit.only("PUB_OTHER_ENF"),
            RecordKind.INSPECTION, Limit.only("PUB_OTHER_ENF"),
            RecordKind.COMPENSATION, Limit.only("PUB_OTHER_ENF"),
            RecordKind.EIA_ACCEPTANCE, new Limit("EIA_ACCEPT_PUB", "EIA_ACCEPT_PUB_OUTER"),
            RecordKind.EIA_DECISION, Limit.only("EIA_DECISION_PUB")));

    private final StatutoryClocks clocks;
    private final Clock clock;

    private record Limit(String target, String outer) {
        static Limit only(String key) {
            return new Limit(key, key);
        }
    }

    PublicationClocks(StatutoryClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Empty when the document has no date, or the law of its date no limit. */
    Optional<PublicationDue> due(RecordContent content) {
        LocalDate trigger = trigger(content);
        Limit limit = LIMITS.get(ImposedKinds.isPenalty(content) ? RecordKind.PENALTY : content.kind());
        return trigger == null || limit == null ? Optional.empty() : due(trigger, limit);
    }

    /** The three working days of a withdrawal (Administrative Penalty Law, Articles 48 and 85). */
    Optional<PublicationDue> withdrawal(LocalDate knownOn) {
        return due(knownOn, Limit.only("WITHDRAW"));
    }

    private static @Nullable LocalDate trigger(RecordContent content) {
        return content.kind() == RecordKind.EIA_ACCEPTANCE && content.details() instanceof RecordDetails.Eia eia
                ? eia.acceptedOn()
                : content.date();
    }

    private Optional<PublicationDue> due(LocalDate trigger, Limit limit) {
        DeadlineRules rules = clocks.rules();
        Optional<StatutoryClock> row = rules.clocks().find(limit.target(), trigger);
        if (row.isEmpty() || !rules.calendar().isLoaded(trigger.getYear())) {
            return Optional.empty();
        }
        Due target = rules.due(trigger, limit.target());
        LocalDate outer = rules.clocks().find(limit.outer(), trigger).isPresent()
                ? rules.due(trigger, limit.outer()).date()
                : target.date();
        return Optional.of(new PublicationDue(
                target.date(),
                outer,
                left(rules.calendar(), target.date()),
                target.provisional(),
                row.get().law().zh(),
                row.get().law().en()));
    }

    private @Nullable Integer left(WorkingCalendar calendar, LocalDate target) {
        LocalDate today = LegalZone.today(clock);
        LocalDate from = today.isAfter(target) ? target : today;
        LocalDate to = today.isAfter(target) ? today : target;
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!calendar.isLoaded(year)) {
                return null;
            }
        }
        int days = calendar.workingDaysBetween(from, to);
        return today.isAfter(target) ? -Math.max(days, 1) : days;
    }
}
