package org.qingjian.identity;

import static org.qingjian.identity.Permission.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is in the bureau, or an enterprise's person outside it, and what that permits. Separation of duty as in
 * the bureau's own rules: who enters does not release, who handles does not call back, who opens an identity does not
 * handle the case, who reads the audit does nothing else.
 */
public enum Role {
    CLERK(
            DESK,
            RECORD_DRAFT,
            RECORD_READ_DRAFT,
            IMPORT_RUN,
            REDACTION_PREVIEW,
            FINDING_READ,
            FINDING_SETTLE,
            ENTERPRISE_EDIT),
    LEGAL_REVIEWER(
            DESK, RECORD_READ_DRAFT, RECORD_REVIEW, REDACTION_PREVIEW, FINDING_READ, FINDING_SETTLE, OBJECTION_DECIDE),
    PUBLISHER(
            DESK,
            RECORD_READ_DRAFT,
            RECORD_PUBLISH,
            RECORD_WITHDRAW,
            IMPORT_RUN,
            IMPORT_PUBLISH,
            REDACTION_PREVIEW,
            FINDING_READ,
            FINDING_SETTLE),
    COMPLAINT_HANDLER(DESK, COMPLAINT_REGISTER, COMPLAINT_READ, COMPLAINT_HANDLE, REDACTION_PREVIEW),
    CALL_BACK_OFFICER(DESK, COMPLAINT_READ, COMPLAINT_CALL_BACK, CONTACT_OPEN),
    SUPERVISOR(
            DESK,
            RECORD_READ_DRAFT,
            FINDING_READ,
            COMPLAINT_READ,
            COMPLAINT_SUPERVISE,
            VAULT_OPEN,
            VAULT_APPROVE,
            STATISTICS_READ),
    ADMINISTRATOR(DESK, ACCOUNT_ADMINISTER, IMPORT_PROFILE_EDIT, CALENDAR_EDIT, SEARCH_OPERATE, NOTIFICATION_OPERATE),
    AUDITOR(DESK, AUDIT_READ),
    ENTERPRISE(MY_FILE_READ, MY_FILE_ACT),
    /** Beside {@link #ENTERPRISE}: the one of an enterprise's people who brings in and removes the others. */
    ENTERPRISE_ADMINISTRATOR(MY_MEMBERS);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, only copied
    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        this.permissions = EnumSet.of(first, rest);
    }

    /** What this role permits. */
    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    /** True for all roles inside the bureau. */
    public boolean isStaff() {
        return this != ENTERPRISE && this != ENTERPRISE_ADMINISTRATOR;
    }

    /** Opens identities or speaks for the bureau in public: such an account works only with a second factor. */
    public boolean needsSecondFactor() {
        return permissions.contains(VAULT_OPEN)
                || permissions.contains(CONTACT_OPEN)
                || permissions.contains(VAULT_APPROVE)
                || permissions.contains(RECORD_PUBLISH)
                || permissions.contains(ACCOUNT_ADMINISTER);
    }

    /** Whether one account may hold both. */
    public boolean goesWith(Role other) {
        if (this == other) {
            return true;
        }
        if (!isStaff() && !other.isStaff()) {
            return true;
        }
        if (isAlone() || other.isAlone()) {
            return false;
        }
        return !(isEither(this, other, COMPLAINT_HANDLER, CALL_BACK_OFFICER)
                || isEither(this, other, COMPLAINT_HANDLER, SUPERVISOR));
    }

    private boolean isAlone() {
        return !isStaff() || this == AUDITOR || this == ADMINISTRATOR;
    }

    private static boolean isEither(Role one, Role other, Role a, Role b) {
        return (one == a && other == b) || (one == b && other == a);
    }

    /** The sum of what the roles permit. */
    static Set<Permission> permissionsOf(Collection<Role> roles) {
        Set<Permission> sum = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> sum.addAll(role.permissions));
        return sum;
    }
}
