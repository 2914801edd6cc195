package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.check.EiaProjectFacts;
import org.qingjian.disclosure.check.EiaProjectFacts.Attachment;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass;
import org.qingjian.disclosure.check.EiaProjectFacts.Elsewhere;
import org.qingjian.disclosure.check.EiaProjectFacts.Field;
import org.qingjian.disclosure.check.EiaProjectFacts.Period;
import org.qingjian.disclosure.check.EiaProjectFacts.Preparer;
import org.qingjian.disclosure.check.EiaProjectFacts.Published;
import org.qingjian.disclosure.check.EiaProjectFacts.Stage;
import org.qingjian.disclosure.check.EiaProjectFacts.StageNotice;
import org.qingjian.document.DocumentText;
import org.qingjian.document.TextState;
import org.qingjian.shared.time.LegalZone;

/** The facts of an EIA project: the public notices of its stages, with one of them as it stands in preparation. */
@Singleton
class EiaFacts {
    private static final Pattern PRINTED_DAYS = Pattern.compile("(\\d{1,3})\\s*个工作日");
    private static final Pattern PHONE = Pattern.compile("(?:0\\d{2,3}[- ]?)?\\d{7,8}|1[3-9]\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern CLOUD = Pattern.compile("https?://\\S*(?:pan\\.|123pan|aliyundrive)\\S*");
    private static final Pattern WITHHELD = Pattern.compile("公开本|删减版|不宜公开|涉密内容");

    private final RecordRepository records;
    private final EditionRepository editions;
    private final EditionFiles files;
    private final FilePages pages;
    private final Clock clock;

    /** One notice of the project. */
    private record Present(DisclosedRecord record, Edition edition, RecordContent content, RecordDetails.Eia eia) {}

    EiaFacts(RecordRepository records, EditionRepository editions, EditionFiles files, FilePages pages, Clock clock) {
        this.records = records;
        this.editions = editions;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    EiaProjectFacts of(DisclosedRecord record, Edition edition) {
        List<Present> notices = notices(record, edition);
        Present first = notices.get(0);
        Optional<Present> decided = notices.stream()
                .filter(n -> n.record().kind() == RecordKind.EIA_DECISION
                        && n.content().date() != null)
                .findFirst();
        return new EiaProjectFacts(
                Objects.requireNonNullElse(record.projectId(), record.id()),
                record.branch(),
                documentClass(first.eia()),
                null,
                notices.stream()
                        .map(n -> n.eia().acceptedOn())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                decided.map(this::decision).orElse(null),
                notices.stream().map(this::notice).toList(),
                List.of(),
                new Preparer(first.eia().preparer(), lead(notices), true),
                EiaParticipation.of(notices.stream()
                        .map(n -> SubjectFacts.text(n.content()))
                        .toList()),
                null);
    }

    private List<Present> notices(DisclosedRecord record, Edition edition) {
        List<Present> notices = new ArrayList<>();
        add(notices, record, edition);
        if (record.projectId() != null) {
            for (DisclosedRecord other : records.ofProject(record.projectId())) {
                if (!other.id().equals(record.id())) {
                    editions.live(other.id()).ifPresent(live -> add(notices, other, live));
                }
            }
        }
        return notices;
    }

    private static void add(List<Present> notices, DisclosedRecord record, Edition edition) {
        RecordContent content = edition.content(record.kind());
        if (content.details() instanceof RecordDetails.Eia eia) {
            notices.add(new Present(record, edition, content, eia));
        }
    }

    private static DocumentClass documentClass(RecordDetails.Eia eia) {
        return switch (eia.documentClass()) {
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

    private StageNotice notice(Present notice) {
        String text = SubjectFacts.text(notice.content());
        List<AttachedFile> attached = files.attached(notice.edition());
        return new StageNotice(
                stage(notice.record().kind()),
                notice.content().title(),
                text,
                period(notice, text),
                published(notice),
                fields(notice, text),
                attachments(attached, text),
                WITHHELD.matcher(text).find()
                        || attached.stream()
                                .anyMatch(f -> WITHHELD.matcher(f.name()).find()),
                0);
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
        Matcher printed = PRINTED_DAYS.matcher(text);
        boolean prints = notice.eia().periodEnd() != null && printed.find();
        return new Period(start, end, prints ? Integer.valueOf(printed.group(1)) : null);
    }

    private Published published(Present notice) {
        Edition edition = notice.edition();
        Instant at = editions.published(notice.record().id()).stream()
                .map(Edition::publishedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(clock.instant());
        boolean decision = notice.record().kind() == RecordKind.EIA_DECISION;
        boolean unchanged = edition.state() != EditionState.LIVE
                || StoredContent.of(notice.content()).hash().equals(edition.contentHash());
        return new Published(
                decision ? null : notice.eia().periodStart(),
                LegalZone.dateOf(at),
                takenDownOn(notice.record()),
                unchanged,
                Elsewhere.NOT_ASKED);
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

    private List<Attachment> attachments(List<AttachedFile> attached, String text) {
        List<Attachment> attachments = new ArrayList<>();
        for (AttachedFile file : attached) {
            boolean readable = file.textState() != TextState.CORRUPT && file.textState() != TextState.ENCRYPTED;
            Attachment.Kind kind = kind(file.name());
            attachments.add(new Attachment(
                    kind,
                    file.size(),
                    readable,
                    file.textState() == TextState.TEXT,
                    null,
                    kind == Attachment.Kind.FULL_TEXT ? classInside(file) : null));
        }
        Matcher cloud = CLOUD.matcher(text);
        if (cloud.find()) {
            attachments.add(new Attachment(Attachment.Kind.FULL_TEXT, 1, true, true, cloud.group(), null));
        }
        return attachments;
    }

    /** What the cover says it is; null when it says nothing. */
    private @Nullable DocumentClass classInside(AttachedFile file) {
        String cover = pages.of(file.sha256(), 1).stream()
                .map(DocumentText.Page::text)
                .map(page -> page.replaceAll("\\s", ""))
                .findFirst()
                .orElse("");
        int book = cover.indexOf(DocumentClass.BOOK.word());
        int table = cover.indexOf(DocumentClass.TABLE.word());
        if (book < 0 && table < 0) {
            return null;
        }
        return table < 0 || book >= 0 && book < table ? DocumentClass.BOOK : DocumentClass.TABLE;
    }

    private static Attachment.Kind kind(String name) {
        if (name.contains("公众参与")) {
            return Attachment.Kind.PARTICIPATION;
        }
        if (name.contains("删除") || name.contains("说明")) {
            return Attachment.Kind.WITHHOLDING_REASON;
        }
        return name.contains("批复") ? Attachment.Kind.OTHER : Attachment.Kind.FULL_TEXT;
    }
}
