package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Says, sealed, that somebody gave an account's right password a moment ago, so that the page with the code need not hold it. */
@Singleton
class SignInTickets {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final String PURPOSE = "sign-in ticket";

    private final SecretBox box;
    private final Clock clock;

    SignInTickets(SecretBox box, Clock clock) {
        this.box = box;
        this.clock = clock;
    }

    String issue(String username) {
        String content = clock.instant().plus(GOOD_FOR).toEpochMilli() + " " + username;
        byte[] sealed = box.seal(content.getBytes(StandardCharsets.UTF_8), PURPOSE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The user name; empty for what is not a ticket or no longer one. */
    Optional<String> read(String ticket) {
        try {
            String content =
                    new String(box.open(Base64.getUrlDecoder().decode(ticket), PURPOSE), StandardCharsets.UTF_8);
            int space = content.indexOf(' ');
            Instant until = Instant.ofEpochMilli(Long.parseLong(content.substring(0, space)));
            return until.isAfter(clock.instant()) ? Optional.of(content.substring(space + 1)) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
