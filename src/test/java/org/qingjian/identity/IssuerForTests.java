package org.qingjian.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A unified identity platform that publishes its keys on a free port of this machine. */
final class IssuerForTests {
    static final String ISSUER = "https://id.example/realms/bureau";
    static final String AUDIENCE = "qingjian-portal";

    private volatile String keys = "{\"keys\":[]}";
    private HttpServer server;

    /** Starts it; the settings of a portal that trusts it. */
    Map<String, String> start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", this::answer);
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + "/jwks";
        return Map.of(
                "qingjian.identity.keys", "unused",
                "qingjian.identity.issuer", ISSUER,
                "qingjian.identity.issuer-audience", AUDIENCE,
                "qingjian.identity.issuer-keys", address,
                "qingjian.identity.issuer-keys-refresh", "PT0S",
                "qingjian.identity.issuer-roles-claim", "realm/roles",
                "qingjian.identity.issuer-roles.\"open-data-clerk\"", "CLERK",
                "qingjian.identity.issuer-roles.\"open-data-publisher\"", "PUBLISHER",
                "qingjian.identity.issuer-roles.\"company\"", "ENTERPRISE");
    }

    /** Replaces the published keys. */
    void publish(String jwks) {
        keys = jwks;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] content = keys.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    void stop() {
        server.stop(0);
    }
}
