package org.qingjian.identity;

import jakarta.inject.Singleton;

/** Whether this process is a demonstration. Only then do demo accounts open, whose passwords everybody can read. */
@Singleton
class DemoMode {
    private volatile boolean on;

    void enter() {
        on = true;
    }

    boolean opens(Account account) {
        return on || !account.isDemo();
    }
}
