package org.qingjian.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Speaks clamd's INSTREAM: the bytes in counted chunks, an empty chunk, then one line of answer. */
final class ClamdScanner implements VirusScanner {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final int timeoutMillis;

    /** @param address {@code host:port}; without a port, clamd's own 3310 */
    ClamdScanner(String address, Duration timeout) {
        int colon = address.lastIndexOf(':');
        this.host = colon < 0 ? address : address.substring(0, colon);
        this.port = colon < 0 ? 3310 : Integer.parseInt(address.substring(colon + 1));
        this.timeoutMillis = (int) timeout.toMillis();
    }

    @Override
    public void scan(Path file) throws Refusal {
        String answer;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            send(file, socket);
            answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(RefusalReason.SCANNER_UNAVAILABLE, "the virus scanner does not answer");
        }
        if (answer.contains("FOUND")) {
            throw new Refusal(RefusalReason.VIRUS, "the virus scanner found something");
        }
        if (!answer.contains("OK")) {
            throw new Refusal(RefusalReason.SCANNER_UNAVAILABLE, "the virus scanner could not judge");
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                out.writeInt(chunk.length);
                out.write(chunk);
            }
            out.writeInt(0);
            out.flush();
        }
    }
}
