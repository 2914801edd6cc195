package org.qingjian.notification.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As much of an SMTP server as it takes to refuse a recipient. */
public final class ScriptedSmtpServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String toRecipient;

    private ScriptedSmtpServer(ServerSocket socket, String toRecipient) {
        this.socket = socket;
        this.toRecipient = toRecipient;
    }

    /** Answers every recipient in this way. */
    public static ScriptedSmtpServer answering(int port, String toRecipient) {
        try {
            ScriptedSmtpServer server =
                    new ScriptedSmtpServer(new ServerSocket(port, 10, InetAddress.getByName("127.0.0.1")), toRecipient);
            Thread thread = new Thread(server::serve, "scripted-smtp");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client or the test has gone
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 test");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(client, line.startsWith("RCPT") ? toRecipient : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
