package org.qingjian.notification.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingjian.notification.Carrier;
import org.qingjian.notification.Medium;
import org.qingjian.notification.Message;

/**
 * Short messages through a gateway that takes {@code POST {"to": "+86…", "text": "…", "reference": "…"}} as JSON. Any 2xx
 * means taken; 404, 410 and 422 mean that there is no such number; anything else is tried again under the same {@code
 * Idempotency-Key}.
 */
final class HttpSmsCarrier implements Carrier {
    private static final Set<Integer> NO_SUCH_NUMBER = Set.of(404, 410, 422);

    private final HttpClient http;
    private final ObjectMapper json;
    private final Gateway gateway;

    /** @param token empty for a gateway that asks for none */
    record Gateway(URI url, String token, Duration timeout) {}

    HttpSmsCarrier(Gateway gateway, ObjectMapper json) {
        this.gateway = gateway;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(gateway.timeout()).build();
    }

    @Override
    public Medium medium() {
        return Medium.SMS;
    }

    @Override
    public Outcome carry(UUID id, Message message) {
        try {
            int status = http.send(request(id, (Message.Sms) message), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status >= 200 && status < 300) {
                return Outcome.accepted();
            }
            return NO_SUCH_NUMBER.contains(status)
                    ? Outcome.refused("recipient-refused")
                    : Outcome.failed("http-" + status);
        } catch (IOException e) {
            Log.debugf("short message %s was not taken: %s", id, e.getClass().getSimpleName());
            return Outcome.unreachable("gateway-unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.unreachable("interrupted");
        }
    }

    private HttpRequest request(UUID id, Message.Sms message) throws JsonProcessingException {
        String body = json.writeValueAsString(
                Map.of("to", message.to().value(), "text", message.text(), "reference", id.toString()));
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.url())
                .timeout(gateway.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", id.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!gateway.token().isEmpty()) {
            request.header("Authorization", "Bearer " + gateway.token());
        }
        return request.build();
    }
}
