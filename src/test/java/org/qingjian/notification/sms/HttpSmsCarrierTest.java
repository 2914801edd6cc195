package org.qingjian.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.qingjian.notification.Carrier;
import org.qingjian.notification.CarrierContract;
import org.qingjian.notification.Message;
import org.qingjian.notification.PhoneNumber;

class HttpSmsCarrierTest extends CarrierContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final int port = freePort();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();

    @Override
    protected Carrier carrier() {
        URI url = URI.create("http://127.0.0.1:" + port + "/messages");
        return new HttpSmsCarrier(new HttpSmsCarrier.Gateway(url, "t0ken", Duration.ofSeconds(5)), JSON);
    }

    @Override
    protected Message message() {
        return new Message.Sms(new PhoneNumber("+8613900000000"), "您的投诉有新进展。");
    }

    @Override
    protected Receiver receiver(Behaviour behaviour) {
        int status = switch (behaviour) {
            case TAKES -> 202;
            case BUSY -> 503;
            case NO_SUCH_RECIPIENT -> 422;
        };
        HttpServer server = serving(status);
        return new Receiver() {
            @Override
            public List<String> ids() {
                return ids;
            }

            @Override
            public void close() {
                server.stop(0);
            }
        };
    }

    @Test
    void the_gateway_gets_number_text_and_token() throws IOException {
        try (Receiver receiver = receiver(Behaviour.TAKES)) {
            carrier().carry(UUID.randomUUID(), message());
        }
        JsonNode sent = JSON.readTree(bodies.get(0));
        assertThat(sent.get("to").asText()).isEqualTo("+8613900000000");
        assertThat(sent.get("text").asText()).isEqualTo("您的投诉有新进展。");
        assertThat(sent.get("reference").asText()).isEqualTo(ids.get(0));
        assertThat(authorizations).containsExactly("Bearer t0ken");
    }

    private HttpServer serving(int status) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/messages", exchange -> answer(exchange, status));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        ids.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
