package org.qingjian.identity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Who does something: a signed-in account, nobody in particular, or the portal itself. Features take it as an argument
 * and ask it for permission; it carries no personal name.
 *
 * @param id stable id of the account; {@code anonymous}; {@code system:} and a name
 * @param username what it signs in with; the id where there is none
 * @param unit what others are shown, such as 曲江分局 公开审核岗
 * @param roles empty for nobody, and as long as the account still has to change its password or enrol its second factor
 * @param branch the unit of the bureau; null outside the bureau
 * @param creditCode the enterprise it is bound to; null when none
 */
public record Actor(
        String id,
        String username,
        String unit,
        Set<Role> roles,
        @Nullable Branch branch,
        @Nullable String creditCode) {
    private static final String ANONYMOUS = "anonymous";
    private static final String SYSTEM = "system:";
    private static final EnumSet<Permission> NEVER_BY_ITSELF =
            EnumSet.of(Permission.VAULT_OPEN, Permission.CONTACT_OPEN, Permission.VAULT_APPROVE, Permission.AUDIT_READ);

    public Actor {
        roles = Set.copyOf(roles);
        // an empty code would own every record that has none
        creditCode = creditCode == null || creditCode.isBlank() ? null : creditCode;
    }

    /** Nobody in particular: may do what everybody may. */
    public static Actor anonymous() {
        return new Actor(ANONYMOUS, ANONYMOUS, "", Set.of(), null, null);
    }

    /**
     * The portal itself, or its operator on the command line: in all branches, with all permissions but the identity
     * vault's and the audit's.
     *
     * @param name of the job, such as {@code import}
     */
    public static Actor system(String name) {
        return new Actor(SYSTEM + name, SYSTEM + name, name, Set.of(), Branch.cityBureau(), null);
    }

    public boolean isAnonymous() {
        return id.equals(ANONYMOUS);
    }

    public boolean isSystem() {
        return id.startsWith(SYSTEM);
    }

    /** Works in the bureau. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** All it may do. */
    public Set<Permission> permissions() {
        return isSystem() ? EnumSet.complementOf(NEVER_BY_ITSELF) : Role.permissionsOf(roles);
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    /** Throws 401 for nobody, 403 for anybody else who lacks it. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw refused();
        }
    }

    /** Whether things of this branch are its business. */
    public boolean oversees(@Nullable String branchCode) {
        return branch != null && (branch.city() || (branchCode != null && branch.oversees(branchCode)));
    }

    /** Throws 401 or 403 unless things of this branch (GB/T 2260 code) are its business. */
    public void requireBranch(@Nullable String branchCode) {
        if (!oversees(branchCode)) {
            throw refused();
        }
    }

    /** Throws 401 or 403 unless it is bound to this enterprise. */
    public void requireEnterprise(String code) {
        if (!code.equals(creditCode)) {
            throw refused();
        }
    }

    private PortalException refused() {
        return new PortalException(isAnonymous() ? ProblemType.NOT_AUTHENTICATED : ProblemType.FORBIDDEN, Map.of());
    }
}
