package org.qingjian.shared.outbox;

/**
 * Thrown by a handler when what it delivers to is not there at all: trying the other events one by one would only wait for each of
 * them.
 */
public final class ReceiverUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReceiverUnavailable(Throwable cause) {
        super(cause);
    }
}
