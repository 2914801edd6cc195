package org.qingjian.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

@Singleton
class ChallengeRepository implements PanacheRepository<Challenge> {

    /** The newest first. */
    List<Challenge> ofRecord(String recordId) {
        return list("recordId = ?1 order by filedOn desc, id desc", recordId);
    }

    /** Those of several records, by record, the newest first. */
    Map<String, List<Challenge>> ofRecords(Collection<String> recordIds) {
        return list("recordId in ?1 order by filedOn desc, id desc", recordIds).stream()
                .collect(Collectors.groupingBy(Challenge::recordId));
    }

    /** The first day on which the bureau knew that the record's decision no longer stands. */
    Optional<LocalDate> overturnedKnownOn(String recordId) {
        return ofRecord(recordId).stream()
                .map(Challenge::overturnedKnownOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }
}
