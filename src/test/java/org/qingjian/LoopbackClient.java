package org.qingjian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** Asks from any address of 127.0.0.0/8, so that one machine can be many callers. */
public final class LoopbackClient {
    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;

    public LoopbackClient(int port) {
        this.port = port;
    }

    /** An address that hardly anybody else has. */
    public static String someAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "127.%d.%d.%d".formatted(random.nextInt(1, 255), random.nextInt(256), random.nextInt(1, 255));
    }

    /** The status of one attempt to sign in. */
    public int signIn(String from, String username, String password) {
        return post(from, "/api/v1/sessions", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
    }

    /** The status of the answer to a body of JSON in ASCII. */
    public int post(String from, String path, String body) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                    + body)
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
