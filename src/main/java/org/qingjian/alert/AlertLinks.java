package org.qingjian.alert;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingjian.identity.SecretBox;
import org.qingjian.shared.web.SiteSettings;

/**
 * The links in mails. They lead to the address the site is set to have, never to the one a request came for: a stranger could
 * choose that one. Tokens are random and kept as keyed hashes; the proof of an alert's own links is derived from its id and
 * kept nowhere.
 */
@Singleton
class AlertLinks {
    private static final int TOKEN_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final SecretBox box;
    private final String origin;

    AlertLinks(SecretBox box, SiteSettings site, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.box = box;
        this.origin = site.url().orElse("http://localhost:" + port);
    }

    String origin() {
        return origin;
    }

    String token() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    String hash(String token) {
        return box.mark("alert.token", token);
    }

    AlertKey key(UUID alert) {
        return new AlertKey(alert, box.mark("alert.key", alert.toString()));
    }

    boolean proves(AlertKey key) {
        return MessageDigest.isEqual(
                key.proof().getBytes(StandardCharsets.US_ASCII),
                key(key.id()).proof().getBytes(StandardCharsets.US_ASCII));
    }

    String confirm(String token) {
        return origin + "/alerts/confirm/" + token;
    }

    String manage(UUID alert) {
        return origin + "/alerts/" + key(alert).written();
    }

    String unsubscribe(UUID alert) {
        return manage(alert) + "/unsubscribe";
    }

    String list(String token) {
        return origin + "/alerts/list/" + token;
    }
}
