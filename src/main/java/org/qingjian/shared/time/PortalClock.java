package org.qingjian.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The portal's clock: the system's time. The demonstration makes up what happened on other days by the same front doors that
 * people use; what its thread does {@link #during} a moment is dated with it. Nobody else asks for that.
 */
public final class PortalClock extends Clock {
    private final Clock system;
    private final ThreadLocal<@Nullable Instant> moment = new ThreadLocal<>();

    public PortalClock(Clock system) {
        this.system = system;
    }

    /** Does the work as if it were that moment; not to be nested. */
    public void during(Instant then, Runnable work) {
        moment.set(then);
        try {
            work.run();
        } finally {
            moment.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant then = moment.get();
        return then == null ? system.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
