package org.qingjian.search;

import org.jspecify.annotations.Nullable;

/** The engine does not answer, answers too late, or refuses. The portal goes on without it. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean outage;

    /** The engine is not there, or cannot do anything now. */
    public SearchUnavailable(String message, Throwable cause) {
        this(message, cause, true);
    }

    /** The engine is not there, or cannot do anything now. */
    public SearchUnavailable(String message) {
        this(message, null, true);
    }

    private SearchUnavailable(String message, @Nullable Throwable cause, boolean outage) {
        super(message, cause);
        this.outage = outage;
    }

    /** The engine is there and does not take just this. */
    public static SearchUnavailable refused(String message, @Nullable Throwable cause) {
        return new SearchUnavailable(message, cause, false);
    }

    /** Whether anything else that is asked of the engine now would fail as well. */
    public boolean isOutage() {
        return outage;
    }
}
