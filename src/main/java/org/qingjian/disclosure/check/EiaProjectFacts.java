package org.qingjian.disclosure.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one EIA project, as plain values.
 *
 * @param id of the project
 * @param branch owning unit
 * @param documentClass what was filed
 * @param requiredClass what the class list asks for; null when not looked up
 * @param acceptedOn receipt; null when unknown
 * @param decision the decision; null while there is none
 * @param notices the bureau's notices, any order
 * @param pauses excluded intervals of the statutory clock
 * @param preparer who wrote the document
 * @param participation comments and hearing
 * @param permitExportedOn when the permit record was delivered to the credit platform; null when not
 * @param unknown ids of checks that cannot be made, or not in full, and why
 */
public record EiaProjectFacts(
        String id,
        String branch,
        DocumentClass documentClass,
        @Nullable DocumentClass requiredClass,
        @Nullable LocalDate acceptedOn,
        @Nullable Decision decision,
        List<StageNotice> notices,
        List<Pause> pauses,
        Preparer preparer,
        Participation participation,
        @Nullable LocalDate permitExportedOn,
        Map<String, String> unknown) {
    public EiaProjectFacts {
        notices = List.copyOf(notices);
        pauses = List.copyOf(pauses);
        unknown = Map.copyOf(unknown);
    }

    /** The same with nothing unknown. */
    public EiaProjectFacts(
            String id,
            String branch,
            DocumentClass documentClass,
            @Nullable DocumentClass requiredClass,
            @Nullable LocalDate acceptedOn,
            @Nullable Decision decision,
            List<StageNotice> notices,
            List<Pause> pauses,
            Preparer preparer,
            Participation participation,
            @Nullable LocalDate permitExportedOn) {
        this(
                id,
                branch,
                documentClass,
                requiredClass,
                acceptedOn,
                decision,
                notices,
                pauses,
                preparer,
                participation,
                permitExportedOn,
                Map.of());
    }

    /** 报告书, 报告表, 登记表. */
    public enum DocumentClass {
        BOOK("报告书"),
        TABLE("报告表"),
        REGISTRATION("登记表");

        private final String word;

        DocumentClass(String word) {
            this.word = word;
        }

        /** The word for it on a cover. */
        public String word() {
            return word;
        }
    }

    /** The bureau's stages: 受理, 拟审批, 决定. */
    public enum Stage {
        ACCEPTANCE("受理公示"),
        PRE_APPROVAL("拟审批公示"),
        DECISION("审批决定公告");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Fields a notice must carry. */
    public enum Field {
        NAME,
        PLACE,
        DEVELOPER,
        PREPARER,
        OVERVIEW,
        MEASURES,
        PHONE,
        EMAIL,
        ADDRESS
    }

    /** The approval. {@code agency}: in whose name. {@code numberTaken}: another decision already bears the number. */
    public record Decision(LocalDate on, String agency, String number, boolean numberTaken) {}

    /** First and last day on which the clock stood. {@code ground} is a stop ground's code. */
    public record Pause(LocalDate from, LocalDate until, String ground) {
        /** As the clock sees them: none before it started, and those that overlap or meet as one, with the first ground. */
        static List<Pause> joined(List<Pause> pauses, LocalDate started) {
            List<Pause> joined = new ArrayList<>();
            pauses.stream()
                    .filter(pause -> !pause.until.isBefore(started))
                    .map(pause -> pause.from.isBefore(started) ? new Pause(started, pause.until, pause.ground) : pause)
                    .sorted(Comparator.comparing(Pause::from))
                    .forEach(pause -> add(joined, pause));
            return joined;
        }

        private static void add(List<Pause> joined, Pause next) {
            Pause last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.from.isAfter(last.until.plusDays(1))) {
                joined.add(next);
            } else if (next.until.isAfter(last.until)) {
                joined.set(joined.size() - 1, new Pause(last.from, next.until, last.ground));
            }
        }
    }

    /** Who wrote the document, and whether the credit platform lists them; null when nobody has looked. */
    public record Preparer(
            String unit, String lead, @Nullable Boolean listed) {}

    /** What the public said and asked. */
    public record Participation(int comments, boolean adoptionStated, boolean hearingRequested, boolean hearingHeld) {}

    /** Where the same notice stands on the government's platform. */
    public enum Elsewhere {
        SAME,
        DIFFERENT,
        MISSING,
        NOT_ASKED
    }

    /** Publicity period as printed; the number of working days is null when none is printed. */
    public record Period(
            LocalDate start, LocalDate end, @Nullable Integer printedWorkingDays) {}

    /**
     * What really happened to the notice.
     *
     * @param printedOn date the notice bears; null when none
     * @param on date of the server's publication
     * @param takenDownOn first day it was not reachable; null while it is
     * @param unchanged the hash is that of the released edition
     */
    public record Published(
            @Nullable LocalDate printedOn,
            LocalDate on,
            @Nullable LocalDate takenDownOn,
            boolean unchanged,
            Elsewhere elsewhere) {}

    /** A file of a notice. {@code link} is set when it is not hosted here. */
    public record Attachment(
            Kind kind,
            long bytes,
            boolean readable,
            boolean textLayer,
            @Nullable String link,
            @Nullable DocumentClass classInside) {
        public enum Kind {
            FULL_TEXT,
            /** 简本、摘要: no full text. */
            ABSTRACT,
            PARTICIPATION,
            WITHHOLDING_REASON,
            OTHER
        }
    }

    /**
     * One notice.
     *
     * @param withheld parts of the document are withheld
     * @param unmasked open high-confidence findings of personal data in text and files
     */
    public record StageNotice(
            Stage stage,
            String title,
            String text,
            Period period,
            Published published,
            Map<Field, String> fields,
            List<Attachment> attachments,
            boolean withheld,
            int unmasked) {
        public StageNotice {
            fields = Map.copyOf(fields);
            attachments = List.copyOf(attachments);
        }

        String field(Field field) {
            return fields.getOrDefault(field, "").strip();
        }

        boolean has(Attachment.Kind kind) {
            return attachments.stream().anyMatch(file -> file.kind() == kind);
        }
    }

    /** The notice of a stage, null when there is none. */
    @Nullable
    StageNotice notice(Stage stage) {
        return notices.stream().filter(n -> n.stage() == stage).findFirst().orElse(null);
    }
}
