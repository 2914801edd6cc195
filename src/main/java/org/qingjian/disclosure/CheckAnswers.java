package org.qingjian.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What only the desk knows and the checks ask for, of one decision or one EIA project. Not public. What is null has not been
 * answered, and the checks that need it say so.
 *
 * @param act the punished act
 * @param required what the class list asks the project to file
 * @param pauses when the statutory clock of the project stood still
 * @param outside what somebody found on other platforms
 */
public record CheckAnswers(Act act, Required required, List<Pause> pauses, Outside outside) {
    /** Nothing answered. */
    public static final CheckAnswers NONE =
            new CheckAnswers(new Act(null, null), new Required(null, ""), List.of(), Outside.UNKNOWN);

    public CheckAnswers {
        act = Objects.requireNonNullElse(act, new Act(null, null));
        required = Objects.requireNonNullElse(required, new Required(null, ""));
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        outside = Objects.requireNonNullElse(outside, Outside.UNKNOWN);
    }

    /**
     * First and last day of the act: the law of these days holds (Administrative Penalty Law, Article 37).
     *
     * @param from null when only the last day is known
     * @param until null when unknown
     */
    public record Act(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * What the 建设项目环境影响评价分类管理名录 (部令16号) asks for.
     *
     * @param documentClass null when nobody has looked
     * @param category the category of the list, such as {@code 29-53}; may be empty
     */
    public record Required(RecordDetails.@Nullable EiaClass documentClass, String category) {
        public Required {
            category = Objects.requireNonNullElse(category, "").strip();
        }
    }

    /**
     * An interval that the time for deciding leaves out (行政许可法 Article 45).
     *
     * @param ground code of a stop ground of the statutory clock
     */
    public record Pause(LocalDate from, LocalDate until, String ground) {}

    /** How the notices stand on the government's platform. */
    public enum PlatformCopy {
        SAME,
        DIFFERENT,
        MISSING
    }

    /**
     * @param preparerListed whether the 环境影响评价信用平台 lists the unit and its lead; null when nobody has looked
     * @param platform how the notices stand on the government's platform; null when nobody has looked
     * @param platformCheckedOn when somebody looked; notices that came later are not covered
     * @param permitExportedOn when the permit record went to the credit platform; null when it did not or is not known
     * @param permitCheckedOn when somebody looked and it had not gone yet
     */
    public record Outside(
            @Nullable Boolean preparerListed,
            @Nullable PlatformCopy platform,
            @Nullable LocalDate platformCheckedOn,
            @Nullable LocalDate permitExportedOn,
            @Nullable LocalDate permitCheckedOn) {
        public static final Outside UNKNOWN = new Outside(null, null, null, null, null);
    }
}
