package org.qingjian.notification.smtp;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qingjian.notification.Carrier;
import org.qingjian.notification.Medium;
import org.qingjian.notification.Message;
import org.qingjian.notification.NotificationConfig;

/**
 * Mail by SMTP. Every mail says that no person wrote it (RFC 3834), and a regular one how to end it with one click (RFC
 * 2369, RFC 8058). Its Message-ID is made of the delivery's id: a repetition after a crash carries the same one, which
 * mailboxes show once.
 */
final class SmtpCarrier implements Carrier {
    private static final String RECIPIENT_REFUSED = "recipient-refused";
    private static final int MAILBOX_FULL = 552;

    private final ReactiveMailer mailer;
    private final Context eventLoop;
    private final Duration within;
    private final String from;
    private final String bounceAddress;
    private final String siteName;

    /** Sends on the event loop given: elsewhere the mail client may miss the server's first line and wait in vain. */
    SmtpCarrier(ReactiveMailer mailer, Context eventLoop, NotificationConfig config, String siteName) {
        this.mailer = mailer;
        this.eventLoop = eventLoop;
        this.within = config.sentWithin();
        this.from = config.from();
        this.bounceAddress = config.bounceAddress().orElse(from);
        this.siteName = siteName;
    }

    @Override
    public Medium medium() {
        return Medium.MAIL;
    }

    @Override
    public Outcome carry(UUID id, Message message) {
        try {
            send(mail(id, (Message.Mail) message));
            return Outcome.accepted();
        } catch (ExecutionException | TimeoutException e) {
            Outcome outcome = outcome(e);
            Log.debugf("mail %s was not taken: %s", id, outcome.code());
            return outcome;
        }
    }

    private void send(Mail mail) throws ExecutionException, TimeoutException {
        CompletableFuture<Void> sent = new CompletableFuture<>();
        eventLoop.runOnContext(
                start -> mailer.send(mail).subscribe().with(sent::complete, sent::completeExceptionally));
        try {
            sent.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        }
    }

    private Mail mail(UUID id, Message.Mail message) {
        Mail mail = new Mail()
                .addTo(message.to().value())
                .setFrom(siteName + " <" + from + ">")
                .setBounceAddress(bounceAddress)
                .setSubject(message.subject())
                .setText(message.text())
                .setHtml(message.html())
                .addHeader("Message-ID", "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Auto-Response-Suppress", "All");
        if (message.unsubscribe() != null) {
            mail.addHeader("List-Unsubscribe", "<" + message.unsubscribe() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return mail;
    }

    /** Only a refused recipient is final: a server that is set up wrongly, full or down can be mended. */
    private static Outcome outcome(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp && smtp.getReplyCode() > 0) {
                boolean recipient = String.valueOf(smtp.getMessage()).startsWith("recipient address not accepted");
                return recipient && smtp.isPermanent() && smtp.getReplyCode() != MAILBOX_FULL
                        ? Outcome.refused(RECIPIENT_REFUSED)
                        : Outcome.failed("smtp-" + smtp.getReplyCode());
            }
        }
        return Outcome.unreachable("smtp-unreachable");
    }
}
