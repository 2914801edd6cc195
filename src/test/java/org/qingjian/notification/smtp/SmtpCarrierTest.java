package org.qingjian.notification.smtp;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Inject;
import java.util.List;
import org.qingjian.notification.Carrier;
import org.qingjian.notification.CarrierContract;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.MailServer;
import org.qingjian.notification.Message;
import org.qingjian.notification.NotificationConfig;

@QuarkusTest
class SmtpCarrierTest extends CarrierContract {
    private static final String TO = "carrier@example.org";

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    NotificationConfig config;

    @Override
    protected Carrier carrier() {
        return new SmtpCarrier(mailer, ((VertxInternal) vertx).createEventLoopContext(), config, "青鉴");
    }

    @Override
    protected Message message() {
        return new Message.Mail(new EmailAddress(TO), "主题", "正文", "<p>正文</p>", null);
    }

    @Override
    protected Receiver receiver(Behaviour behaviour) {
        return switch (behaviour) {
            case TAKES -> taking();
            case BUSY -> answering("451 4.3.0 try later");
            case NO_SUCH_RECIPIENT -> answering("550 5.1.1 no such user");
        };
    }

    private static Receiver taking() {
        MailServer server = MailServer.start();
        return new Receiver() {
            @Override
            public List<String> ids() {
                return server.received(TO).stream()
                        .map(mail -> MailServer.header(mail, "Message-ID"))
                        .toList();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }

    private static Receiver answering(String toRecipient) {
        ScriptedSmtpServer server = ScriptedSmtpServer.answering(MailServer.port(), toRecipient);
        return new Receiver() {
            @Override
            public List<String> ids() {
                return List.of();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }
}
