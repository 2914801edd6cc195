package org.qingjian.document;

import org.qingjian.document.StoreOutcome.Refused;

/** Carries a refusal from where it is found to the front door; never leaves the package. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    Refusal(RefusalReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    RefusalReason reason() {
        return reason;
    }

    Refused outcome() {
        return new Refused(reason, String.valueOf(getMessage()));
    }
}
