package org.qingjian.search;

/** The engine does not answer, answers too late, or refuses. The portal goes on without it. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public SearchUnavailable(String message) {
        super(message);
    }
}
