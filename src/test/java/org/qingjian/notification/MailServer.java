package org.qingjian.notification;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real SMTP server on the port that the application sends to. */
public final class MailServer implements AutoCloseable {
    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    public static int port() {
        return Integer.getInteger("quarkus.mailer.port");
    }

    public static MailServer start() {
        GreenMail server = new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailServer(server);
    }

    /** What has arrived for this address, in order. */
    public List<MimeMessage> received(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .toList();
    }

    public int count() {
        return server.getReceivedMessages().length;
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return message.getHeader("To", ",").contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, "|");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(MimeMessage message) {
        return body(message, "text/plain");
    }

    public static String html(MimeMessage message) {
        return body(message, "text/html");
    }

    private static String body(MimeMessage message, String type) {
        try {
            List<String> found = new ArrayList<>();
            collect(message, type, found);
            return String.join("", found);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Part part, String type, List<String> found) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                collect(multipart.getBodyPart(i), type, found);
            }
        } else if (part.isMimeType(type)) {
            found.add(part.getContent().toString());
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
