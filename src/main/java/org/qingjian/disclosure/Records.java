package org.qingjian.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;

/** Reading what is disclosed: the front door for pages, the public API and other features. */
@ApplicationScoped
public class Records {
    private final RecordRepository records;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final ChallengeRepository challenges;
    private final RejoindersBeside rejoinders;
    private final EntityManager em;

    Records(
            RecordRepository records,
            EditionRepository editions,
            EditionFiles files,
            ChallengeRepository challenges,
            RejoindersBeside rejoinders,
            EntityManager em) {
        this.records = records;
        this.editions = editions;
        this.files = files;
        this.challenges = challenges;
        this.rejoinders = rejoinders;
        this.em = em;
    }

    /** What stands under the record's URL now. Unknown and never published are the same: not found. */
    @Transactional
    public PublicRecord find(String id) {
        DisclosedRecord record = records.visible(id).orElseThrow(PortalException::notFound);
        return switch (record.state()) {
            case PUBLISHED ->
                new PublicRecord.Live(view(record, editions.live(id).orElseThrow(PortalException::notFound)));
            case WITHDRAWN -> em.find(Withdrawal.class, id).notice(record.kind());
            case EXPIRED -> new PublicRecord.Expired(id, record.kind(), record.changedAt());
            case UNPUBLISHED -> throw PortalException.notFound();
        };
    }

    /** An earlier edition of a published record. Of a withdrawn one nothing is shown. */
    @Transactional
    public RecordView edition(String id, int number) {
        DisclosedRecord record = records.visible(id)
                .filter(r -> r.state() == RecordState.PUBLISHED)
                .orElseThrow(PortalException::notFound);
        Edition edition = editions.published(id).stream()
                .filter(e -> e.number() == number)
                .findFirst()
                .orElseThrow(PortalException::notFound);
        return view(record, edition);
    }

    private RecordView view(DisclosedRecord record, Edition edition) {
        return RecordView.of(
                record,
                edition,
                new RecordView.History(
                        editions.published(record.id()),
                        challenges.ofRecord(record.id()).stream()
                                .map(Challenge::view)
                                .toList(),
                        rejoinder(record, edition)),
                files.of(edition));
    }

    /** Not beside a record that was corrected to another party. */
    private @Nullable RejoinderView rejoinder(DisclosedRecord record, Edition edition) {
        String party = edition.content(record.kind()).party().creditCode();
        return rejoinders.of(List.of(record.id())).stream()
                .filter(said -> said.creditCode().equals(party))
                .findFirst()
                .orElse(null);
    }

    /** The newest publications, newest first. */
    @Transactional
    public List<RecordLine> latest(int max) {
        return lines(editions.latest(max));
    }

    /** Everything public about the enterprise with this code, newest document first. */
    @Transactional
    public List<RecordLine> ofEnterprise(String creditCode) {
        return lines(editions.liveOf(creditCode));
    }

    /** The notices of an EIA project, in the order of its stages. */
    @Transactional
    public Optional<ProjectView> project(String projectId) {
        List<DisclosedRecord> notices = records.ofProject(projectId);
        List<RecordView> live = notices.stream()
                .filter(r -> r.state() == RecordState.PUBLISHED)
                .map(r -> view(r, editions.live(r.id()).orElseThrow()))
                .toList();
        return Optional.ofNullable(em.find(Project.class, projectId))
                .filter(project -> !notices.isEmpty())
                .map(project -> project.view(live));
    }

    /** How many records are public now. */
    @Transactional
    public long publishedCount() {
        return records.count("state", RecordState.PUBLISHED);
    }

    private List<RecordLine> lines(List<Edition> found) {
        Map<String, DisclosedRecord> byId =
                records.list("id in ?1", found.stream().map(Edition::recordId).toList()).stream()
                        .collect(Collectors.toMap(DisclosedRecord::id, Function.identity()));
        return found.stream()
                .map(e -> RecordLine.of(java.util.Objects.requireNonNull(byId.get(e.recordId())), e))
                .toList();
    }
}
