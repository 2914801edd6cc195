package org.qingjian.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
class RecordRepository implements PanacheRepositoryBase<DisclosedRecord, String> {

    Optional<DisclosedRecord> visible(String id) {
        return findByIdOptional(id).filter(record -> record.state() != RecordState.UNPUBLISHED);
    }

    Optional<DisclosedRecord> bySource(String source, String sourceId) {
        return find("source = ?1 and sourceId = ?2", source, sourceId).firstResultOptional();
    }

    List<DisclosedRecord> ofProject(String projectId) {
        return list("projectId = ?1 and state <> ?2 order by id", projectId, RecordState.UNPUBLISHED);
    }

    /** All notices of a project, public or not. */
    List<DisclosedRecord> everyNoticeOf(String projectId) {
        return list("projectId = ?1 order by id", projectId);
    }

    List<RecordAddresses.Address> addresses(int page, int size) {
        return find("select id, changedAt from DisclosedRecord where state = ?1 order by id", RecordState.PUBLISHED)
                .page(page, size)
                .project(Object[].class)
                .stream()
                .map(row -> new RecordAddresses.Address("/records/" + row[0], (Instant) row[1]))
                .toList();
    }

    String nextId(RecordKind kind) {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('record_number')", Object.class)
                .getSingleResult();
        return kind.prefix() + "-" + next;
    }
}
