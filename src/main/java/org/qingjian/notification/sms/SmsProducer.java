package org.qingjian.notification.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.qingjian.notification.Carrier;
import org.qingjian.notification.NotificationConfig;

/** There are short messages where they are switched on. */
class SmsProducer {
    @Produces
    @Singleton
    @LookupIfProperty(name = "qingjian.notification.text-messages", stringValue = "true")
    Carrier sms(NotificationConfig config, ObjectMapper json) {
        NotificationConfig.Sms sms = config.sms();
        return new HttpSmsCarrier(
                new HttpSmsCarrier.Gateway(sms.url().orElseThrow(), sms.token().orElse(""), sms.timeout()), json);
    }
}
