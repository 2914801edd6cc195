package org.qingjian.exchange;

/** The file can be read, but it is not what the profile is for. */
final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnusableFile(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
