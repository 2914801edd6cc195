package org.qingjian.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;

/**
 * A unit of the bureau: the city bureau or one of its district branches, one to one with the districts of GB/T 2260. The
 * units are data: {@code identity/branches.csv}.
 *
 * @param code six digits of the district
 * @param city the city bureau, whose staff see all branches
 * @param name in Chinese
 * @param nameEn in English
 */
public record Branch(String code, boolean city, String name, String nameEn) {
    private static final List<Branch> ALL = BranchTable.read();

    /** All units, the city bureau first. */
    public static List<Branch> all() {
        return ALL;
    }

    /** The city bureau. */
    public static Branch cityBureau() {
        return ALL.get(0);
    }

    public static Optional<Branch> find(String code) {
        return ALL.stream().filter(branch -> branch.code.equals(code)).findFirst();
    }

    /** The unit, or a 400 for field {@code branch}. */
    public static Branch of(String code) {
        return find(code).orElseThrow(() -> PortalException.invalid("branch", "unknown-branch", "没有这个单位"));
    }

    /** The unit whose things its staff see: the code of its own, null for all. */
    public @Nullable String reach() {
        return city ? null : code;
    }

    /** Whether staff of this unit see what belongs to the other. */
    public boolean oversees(String otherCode) {
        return city || code.equals(otherCode);
    }
}
