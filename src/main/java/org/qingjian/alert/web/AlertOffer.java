package org.qingjian.alert.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.qingjian.alert.Alerts;

/** Whether pages may offer an alert: {@code cdi:alertOffer.offered}. */
@Named("alertOffer")
@Singleton
class AlertOffer {
    private final Alerts alerts;

    AlertOffer(Alerts alerts) {
        this.alerts = alerts;
    }

    public boolean isOffered() {
        return alerts.offered();
    }
}
