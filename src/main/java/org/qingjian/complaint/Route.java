package org.qingjian.complaint;

import java.util.List;
import java.util.Optional;
import org.qingjian.deadline.LawReference;

/**
 * A matter that another office is in charge of, with the reason code of the bureau's list (N01–N13), from {@code
 * complaint-routes.csv}. A hint before the form and a reason on the desk; never a refusal by itself.
 *
 * @param group the medium, {@code BEFORE}, {@code PLACE} or {@code DESK}
 * @param option how the person would put it
 * @param organ who is in charge
 * @param contact telephone
 */
public record Route(
        String group,
        String code,
        String reason,
        LawReference option,
        LawReference organ,
        String contact,
        LawReference law) {
    private static final List<Route> ALL = CsvTable.read(
            "/complaint-routes.csv",
            row -> new Route(
                    row.get("group"),
                    row.get("code"),
                    row.get("reason"),
                    new LawReference(row.get("option_zh"), row.get("option_en")),
                    new LawReference(row.get("organ_zh"), row.get("organ_en")),
                    row.get("contact"),
                    new LawReference(row.get("law_zh"), row.get("law_en"))));

    /** Those of a group, in order. */
    public static List<Route> of(String group) {
        return ALL.stream().filter(route -> route.group.equals(group)).toList();
    }

    public static Optional<Route> find(String group, String code) {
        return of(group).stream().filter(route -> route.code.equals(code)).findFirst();
    }

    /** The reason codes there are, sorted. */
    public static List<String> reasons() {
        return ALL.stream().map(Route::reason).distinct().sorted().toList();
    }

    /** The options of a reason, for people on the desk. */
    public static List<Route> ofReason(String reason) {
        return ALL.stream().filter(route -> route.reason.equals(reason)).toList();
    }

    static boolean isReason(String code) {
        return ALL.stream().anyMatch(route -> route.reason.equals(code));
    }
}
