package org.qingjian.notification.smtp;

import io.quarkus.arc.lookup.LookupIfProperty;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.qingjian.notification.Carrier;
import org.qingjian.notification.NotificationConfig;
import org.qingjian.shared.web.SiteSettings;

/** There is mail where a mail server is named. */
class SmtpProducer {
    @Produces
    @Singleton
    @LookupIfProperty(name = "qingjian.notification.mail", stringValue = "true")
    Carrier mail(ReactiveMailer mailer, Vertx vertx, NotificationConfig config, SiteSettings site) {
        return new SmtpCarrier(mailer, ((VertxInternal) vertx).createEventLoopContext(), config, site.name());
    }
}
