package org.qingjian.shared;

/**
 * The closed catalogue of failures a caller can be told about: one constant, one slug, one HTTP status. The title is in
 * the message bundle {@code problem} under the slug in camel case.
 */
public enum ProblemType {
    NOT_FOUND("not-found", 404),
    GONE("gone", 410),
    INVALID_INPUT("invalid-input", 400),
    UNKNOWN_PARAMETER("unknown-parameter", 400),
    NOT_AUTHENTICATED("not-authenticated", 401),
    FORBIDDEN("forbidden", 403),
    STALE_VERSION("stale-version", 409),
    ILLEGAL_TRANSITION("illegal-transition", 409),
    DUPLICATE("duplicate", 409),
    TOO_LARGE("too-large", 413),
    UNSUPPORTED_TYPE("unsupported-type", 415),
    UNPROCESSABLE("unprocessable", 422),
    CALENDAR_NOT_LOADED("calendar-not-loaded", 422),
    PUBLICATION_BLOCKED("publication-blocked", 422),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    UNEXPECTED("unexpected", 500),
    SEARCH_UNAVAILABLE("search-unavailable", 503);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    /** Stable, language-independent; the last part of the problem's {@code type} URI. */
    public String slug() {
        return slug;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }
}
