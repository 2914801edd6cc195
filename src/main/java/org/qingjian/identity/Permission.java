package org.qingjian.identity;

/**
 * What a feature asks for. Endpoints name it in {@code @PermissionsAllowed("RECORD_PUBLISH")}, front doors in
 * {@link Actor#require}. Which {@link Role} has which permission is decided in {@link Role} alone.
 */
public enum Permission {
    /** Enter the staff desk at all. */
    DESK,
    /** Write and change drafts of records, upload their documents. */
    RECORD_DRAFT,
    /** Read drafts and what lies behind a published record. */
    RECORD_READ_DRAFT,
    /** Legal review of a draft: approve or send back. */
    RECORD_REVIEW,
    /** Release an approved draft to the public. */
    RECORD_PUBLISH,
    /** Take a published record back, with its reason. */
    RECORD_WITHDRAW,
    /** Load a file of records into drafts. */
    IMPORT_RUN,
    /** Load a file and publish what it holds in the same step. */
    IMPORT_PUBLISH,
    /** Define how a platform's columns become fields. */
    IMPORT_PROFILE_EDIT,
    /** Try the redaction and the reading of a document's fields. */
    REDACTION_PREVIEW,
    /** Read the publication check register. */
    FINDING_READ,
    /** Answer or settle a finding of the publication check register. */
    FINDING_SETTLE,
    /** Register a complaint that came in by another way. */
    COMPLAINT_REGISTER,
    /** Read complaints of one's branch, without the complainant's identity. */
    COMPLAINT_READ,
    /** Route, handle and reply to complaints. */
    COMPLAINT_HANDLE,
    /** Call back the complainant and enter the evaluation. */
    COMPLAINT_CALL_BACK,
    /** Urge, review, reopen; grant extensions. */
    COMPLAINT_SUPERVISE,
    /** Ask for a complainant's identity, with a reason that is recorded. */
    VAULT_OPEN,
    /** Ask for a complainant's contact and nothing else, to call back about an answer; under the same rules. */
    CONTACT_OPEN,
    /** Second approval before an identity is opened. */
    VAULT_APPROVE,
    /** Change the enterprise register: merge, split, lists, binding letters. */
    ENTERPRISE_EDIT,
    /** Decide an enterprise's objection or application for credit repair. */
    OBJECTION_DECIDE,
    /** Read one's own enterprise's file. */
    MY_FILE_READ,
    /** Object, reply, apply for repair in one's own enterprise's file. */
    MY_FILE_ACT,
    /** Bring people into one's own enterprise's file and remove them from it. */
    MY_MEMBERS,
    /** Read figures that are not public. */
    STATISTICS_READ,
    /** Load holidays and other dated data of the law. */
    CALENDAR_EDIT,
    /** Rebuild the index, edit synonyms. */
    SEARCH_OPERATE,
    /** Create accounts, give and take roles, reset passwords, within one's branch. */
    ACCOUNT_ADMINISTER,
    /** See what mail and short messages could not be delivered, and try them again. */
    NOTIFICATION_OPERATE,
    /** Read who did what. */
    AUDIT_READ
}
