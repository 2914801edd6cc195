package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.disclosure.check.EiaProjectFacts;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass;
import org.qingjian.disclosure.check.EiaProjectFacts.Elsewhere;
import org.qingjian.disclosure.check.EiaProjectFacts.Field;
import org.qingjian.disclosure.check.EiaProjectFacts.Period;
import org.qingjian.disclosure.check.EiaProjectFacts.Preparer;
import org.qingjian.disclosure.check.EiaProjectFacts.Published;
import org.qingjian.disclosure.check.EiaProjectFacts.Stage;
import org.qingjian.disclosure.check.EiaProjectFacts.StageNotice;
import org.qingjian.shared.time.LegalZone;

/** The facts of an EIA project: the public notices of its stages, with one of them as it stands in preparation. */
@Singleton
class EiaFacts {
    private static final Pattern PHONE = Pattern.compile("(?:0\\d{2,3}[- ]?)?\\d{7,8}|1[3-9]\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern WITHHELD = Pattern.compile("公开本|删减版|不宜公开|涉密内容");

    private final RecordRepository records;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final EiaAttachments attachments;
    private final CheckAnswersBook book;
    private final UnmaskedPassages unmasked;
    private final NoticeWatch watch;
    private final EiaUnknown unknown;
    private final Clock clock;

    /** One notice of the project. */
    private record Present(DisclosedRecord record, Edition edition, RecordContent content, RecordDetails.Eia eia) {}

    /**
     * A notice for the checks, and what is not known of it.
     *
     * @param asked whether somebody has compared it with the government's platform
     * @param unwatched days of its period on which nobody asked whether it can be opened
     */
    record Read(StageNotice notice, boolean live, boolean asked, int unwatched) {}

    @SuppressWarnings("TooManyParameters")
    EiaFacts(
            RecordRepository records,
            EditionRepository editions,
            EditionFiles files,
            EiaAttachments attachments,
            CheckAnswersBook book,
            UnmaskedPassages unmasked,
            NoticeWatch watch,
            EiaUnknown unknown,
            Clock clock) {
        this.records = records;
        this.editions = editions;
        this.files = files;
        this.attachments = attachments;
        this.book = book;
        this.unmasked = unmasked;
        this.watch = watch;
        this.unknown = unknown;
        this.clock = clock;
    }

    /** With one edition in preparation among what is public of its project. */
    EiaProjectFacts of(DisclosedRecord record, Edition edition) {
        List<Present> notices = new ArrayList<>();
        add(notices, record, edition);
        for (DisclosedRecord other : noticesOf(record)) {
            if (!other.id().equals(record.id())) {
                editions.live(other.id()).ifPresent(live -> add(notices, other, live));
            }
        }
        return facts(record, notices);
    }

    /**
     * As the public sees the project; while nothing of it has ever been public, as it is being prepared. Empty when there is
     * neither.
     */
    Optional<EiaProjectFacts> present(DisclosedRecord record) {
        List<Present> notices = shown(record);
        if (notices.isEmpty()) {
            noticesOf(record)
                    .forEach(each -> editions.inPreparation(each.id()).ifPresent(draft -> add(notices, each, draft)));
        }
        return notices.isEmpty() ? Optional.empty() : Optional.of(facts(record, notices));
    }

    /** Whether anything of the project is or was public. */
    boolean isPublic(DisclosedRecord record) {
        return noticesOf(record).stream().anyMatch(each -> each.state() != RecordState.UNPUBLISHED);
    }

    private List<DisclosedRecord> noticesOf(DisclosedRecord record) {
        return record.projectId() == null ? List.of(record) : records.everyNoticeOf(record.projectId());
    }

    /** Every public notice; one that was taken down counts until another of its stage stands in its place. */
    private List<Present> shown(DisclosedRecord record) {
        List<Present> live = new ArrayList<>();
        List<Present> down = new ArrayList<>();
        for (DisclosedRecord each : noticesOf(record)) {
            editions.published(each.id()).stream()
                    .findFirst()
                    .ifPresent(edition -> add(edition.state() == EditionState.LIVE ? live : down, each, edition));
        }
        down.stream()
                .filter(gone -> live.stream()
                        .noneMatch(n -> n.record().kind() == gone.record().kind()))
                .forEach(live::add);
        live.sort(Comparator.comparing(n -> n.record().kind()));
        return live;
    }

    private static void add(List<Present> notices, DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        if (content.details() instanceof RecordDetails.Eia eia) {
            notices.add(new Present(record, edition, content, eia));
        }
    }

    private EiaProjectFacts facts(DisclosedRecord record, List<Present> notices) {
        Present first = notices.get(0);
        CheckAnswers answers = book.of(SubjectFacts.subjectOf(record));
        List<Read> read = notices.stream().map(n -> read(n, answers.outside())).toList();
        Optional<LocalDate> accepted = notices.stream()
                .map(n -> n.eia().acceptedOn())
                .filter(Objects::nonNull)
                .findFirst();
        Optional<Decision> decision = notices.stream()
                .filter(n -> n.record().kind() == RecordKind.EIA_DECISION
                        && n.content().date() != null)
                .findFirst()
                .map(this::decision);
        return new EiaProjectFacts(
                SubjectFacts.subjectOf(record),
                record.branch(),
                documentClass(first.eia().documentClass()),
                required(answers),
                accepted.orElse(null),
                decision.orElse(null),
                read.stream().map(Read::notice).toList(),
                answers.pauses().stream()
                        .map(p -> new EiaProjectFacts.Pause(p.from(), p.until(), p.ground()))
                        .toList(),
                new Preparer(
                        first.eia().preparer(), lead(notices), answers.outside().preparerListed()),
                EiaParticipation.of(notices.stream()
                        .map(n -> SubjectFacts.text(n.content()))
                        .toList()),
                answers.outside().permitExportedOn(),
                unknown.of(first.eia().documentClass(), accepted.isPresent(), decision.orElse(null), answers, read));
    }

    private static @Nullable DocumentClass required(CheckAnswers answers) {
        EiaClass required = answers.required().documentClass();
        return required == null || required == EiaClass.UNKNOWN ? null : documentClass(required);
    }

    private static DocumentClass documentClass(EiaClass filed) {
        return switch (filed) {
            case BOOK -> DocumentClass.BOOK;
            case REGISTRATION -> DocumentClass.REGISTRATION;
            case TABLE, UNKNOWN -> DocumentClass.TABLE;
        };
    }

    private Decision decision(Present notice) {
        String key = StoredContent.of(notice.content()).numberKey();
        boolean taken = !key.isEmpty()
                && editions.withNumber(
                                key, notice.record().kind(), notice.record().id())
                        .isPresent();
        return new Decision(
                Objects.requireNonNull(notice.content().date()),
                notice.content().issuer().agency(),
                notice.content().documentNumber(),
                taken);
    }

    private static String lead(List<Present> notices) {
        return notices.stream()
                .flatMap(n -> n.eia().facts().stream())
                .filter(fact -> fact.label().contains("主持人"))
                .map(RecordDetails.Fact::value)
                .findFirst()
                .orElse("");
    }

    private Read read(Present notice, CheckAnswers.Outside outside) {
        String text = SubjectFacts.text(notice.content());
        List<AttachedFile> attached = files.attached(notice.edition());
        Period period = period(notice, text);
        LocalDate on = publishedOn(notice);
        LocalDate from = on.isAfter(period.start()) ? on : period.start();
        LocalDate yesterday = LegalZone.today(clock).minusDays(1);
        NoticeWatch.Seen seen = notice.edition().state() == EditionState.LIVE
                ? watch.between(notice.record().id(), from, period.end().isBefore(yesterday) ? period.end() : yesterday)
                : NoticeWatch.Seen.NOTHING_TO_SEE;
        boolean asked = outside.platformCheckedOn() != null
                && !outside.platformCheckedOn().isBefore(on);
        Published published = new Published(
                notice.record().kind() == RecordKind.EIA_DECISION
                        ? null
                        : notice.eia().periodStart(),
                on,
                Optional.ofNullable(takenDownOn(notice.record())).orElse(seen.unreachableOn()),
                notice.edition().state() != EditionState.LIVE
                        || StoredContent.of(notice.content())
                                .hash()
                                .equals(notice.edition().contentHash()),
                asked ? elsewhere(outside.platform()) : Elsewhere.NOT_ASKED);
        StageNotice stage = new StageNotice(
                stage(notice.record().kind()),
                notice.content().title(),
                text,
                period,
                published,
                fields(notice, text),
                attachments.of(attached, text),
                WITHHELD.matcher(text).find()
                        || attached.stream()
                                .anyMatch(f -> WITHHELD.matcher(f.name()).find()),
                unmasked.in(notice.record(), notice.edition()));
        return new Read(stage, notice.edition().state() == EditionState.LIVE, asked, seen.unwatched());
    }

    private static Elsewhere elsewhere(CheckAnswers.@Nullable PlatformCopy copy) {
        return copy == null ? Elsewhere.NOT_ASKED : Elsewhere.valueOf(copy.name());
    }

    private static Stage stage(RecordKind kind) {
        return switch (kind) {
            case EIA_ACCEPTANCE -> Stage.ACCEPTANCE;
            case EIA_PRE_APPROVAL -> Stage.PRE_APPROVAL;
            case EIA_DECISION -> Stage.DECISION;
            default -> throw new IllegalArgumentException("not a notice of a project: " + kind);
        };
    }

    private Period period(Present notice, String text) {
        LocalDate fallback = Objects.requireNonNullElse(notice.content().date(), LegalZone.today(clock));
        LocalDate start = Objects.requireNonNullElse(notice.eia().periodStart(), fallback);
        LocalDate end = Objects.requireNonNullElse(notice.eia().periodEnd(), start);
        OptionalInt printed = notice.eia().periodEnd() == null ? OptionalInt.empty() : PrintedPeriod.workingDays(text);
        return new Period(start, end, printed.isPresent() ? printed.getAsInt() : null);
    }

    private LocalDate publishedOn(Present notice) {
        return LegalZone.dateOf(editions.published(notice.record().id()).stream()
                .map(Edition::publishedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(clock.instant()));
    }

    private static @Nullable LocalDate takenDownOn(DisclosedRecord record) {
        return record.state() == RecordState.WITHDRAWN ? LegalZone.dateOf(record.changedAt()) : null;
    }

    private static Map<Field, String> fields(Present notice, String text) {
        RecordDetails.Eia eia = notice.eia();
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.NAME, eia.projectName());
        fields.put(Field.PLACE, eia.place());
        fields.put(Field.DEVELOPER, eia.developer());
        fields.put(Field.PREPARER, eia.preparer());
        fields.put(Field.OVERVIEW, text.contains("概况") ? text : "");
        fields.put(Field.MEASURES, text.contains("措施") ? text : "");
        fields.put(Field.PHONE, first(PHONE, eia.contact()));
        fields.put(Field.EMAIL, first(EMAIL, eia.contact()));
        fields.put(Field.ADDRESS, eia.contact());
        return fields;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group() : "";
    }
}
