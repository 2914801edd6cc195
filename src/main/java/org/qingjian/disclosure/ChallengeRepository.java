package org.qingjian.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@Singleton
class ChallengeRepository implements PanacheRepository<Challenge> {

    /** The newest first. */
    List<Challenge> ofRecord(String recordId) {
        return list("recordId = ?1 order by filedOn desc, id desc", recordId);
    }

    /** The first day on which the bureau knew that the record's decision no longer stands. */
    Optional<LocalDate> overturnedKnownOn(String recordId) {
        return ofRecord(recordId).stream()
                .map(Challenge::overturnedKnownOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }
}
