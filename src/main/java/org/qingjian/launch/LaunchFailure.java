package org.qingjian.launch;

/** The portal cannot start, for a reason its operator can mend. The message is the one line they are shown. */
public final class LaunchFailure extends RuntimeException {
    public static final int EXIT_CODE = 2;

    private static final long serialVersionUID = 1L;

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
