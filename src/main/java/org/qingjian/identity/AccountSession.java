package org.qingjian.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One signing in, until it ends. Tokens name it; ending it ends them all. */
@Entity
@SuppressWarnings("NullAway.Init")
class AccountSession {
    @Id
    private UUID id;

    @ManyToOne
    private Account account;

    private Instant createdAt;
    private Instant endsAt;
    private @Nullable Instant endedAt;

    AccountSession() {}

    AccountSession(Account account, Instant now, Instant endsAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.createdAt = now;
        this.endsAt = endsAt;
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(endsAt) && !account.isDisabled();
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
