package org.qingjian.shared.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

class ClockProducer {
    @Produces
    @Singleton
    @DefaultBean
    PortalClock clock() {
        return new PortalClock(Clock.system(LegalZone.ID));
    }
}
