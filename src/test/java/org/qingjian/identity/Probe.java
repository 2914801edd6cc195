package org.qingjian.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Asks a route and looks only at how it is received. */
class Probe {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final String BOUNDARY = "x-boundary-x";

    private final URI home;

    /** How a request was received. */
    record Reception(int status, HttpHeaders headers) {
        boolean isRefused() {
            return status == 401 || status == 403 || isLedToSignIn();
        }

        boolean isLedToSignIn() {
            return status == 303 && location().contains("/login?next=");
        }

        String location() {
            return header("Location");
        }

        /** Its value; empty when it is not there. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Probe(URI home) {
        this.home = home;
    }

    /** Asks with a token; nobody's when it is empty. */
    Reception ask(Route route, String address, String token) {
        return ask(
                route,
                address,
                token.isEmpty()
                        ? Map.of("Sec-Fetch-Site", "same-origin")
                        : Map.of("Sec-Fetch-Site", "same-origin", "Authorization", "Bearer " + token));
    }

    /** Sends an empty body of the type that the route reads. */
    Reception ask(Route route, String address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", route.isForPrograms() ? "*/*" : "text/html,*/*;q=0.8")
                .method(route.verb(), body(route));
        route.consumes().ifPresent(type -> request.header("Content-Type", contentType(type)));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Asks an address that no route needs to have. */
    Reception get(String address, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(home.resolve(address)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        return send(request.build());
    }

    private static Reception send(HttpRequest request) {
        try {
            HttpResponse<Void> response = HTTP.send(request, BodyHandlers.discarding());
            return new Reception(response.statusCode(), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher body(Route route) {
        return switch (route.consumes().orElse("")) {
            case "" -> BodyPublishers.noBody();
            case "application/json" -> BodyPublishers.ofString("{}");
            case "multipart/form-data" ->
                BodyPublishers.ofString("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--" + BOUNDARY + "--\r\n");
            default -> BodyPublishers.ofString("");
        };
    }

    private static String contentType(String type) {
        return switch (type) {
            case "multipart/form-data" -> type + "; boundary=" + BOUNDARY;
            case "*/*" -> "application/octet-stream";
            default -> type;
        };
    }
}
