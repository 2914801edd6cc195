package org.qingjian.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code that brings one person into an enterprise's file: in a letter of the bureau, or from the enterprise itself. */
@Entity
@SuppressWarnings("NullAway.Init")
class BindingLetter {
    /** So many wrong codes for its enterprise make it void: 80 bits are not guessed in fifty tries. */
    static final int MOST_WRONG_TRIES = 50;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String creditCode;
    private String enterpriseName;
    private String codeMark;
    private @Nullable String branch;
    private String issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;
    private int wrongTries;
    private @Nullable Instant revokedAt;
    private @Nullable Instant redeemedAt;
    private @Nullable UUID redeemedBy;

    @Version
    private int version;

    /** Who hands the code over. */
    enum Kind {
        /** The bureau, on paper, to the enterprise's registered address. */
        LETTER,
        /** The enterprise's administrator. */
        INVITATION
    }

    BindingLetter() {}

    /** @param branch of the bureau; null for an invitation */
    static BindingLetter of(
            BindingLetterView.Enterprise enterprise, String mark, @Nullable String branch, String issuedBy) {
        BindingLetter letter = new BindingLetter();
        letter.id = UUID.randomUUID();
        letter.kind = branch == null ? Kind.INVITATION : Kind.LETTER;
        letter.creditCode = enterprise.creditCode();
        letter.enterpriseName = enterprise.name();
        letter.codeMark = mark;
        letter.branch = branch;
        letter.issuedBy = issuedBy;
        return letter;
    }

    BindingLetter validBetween(Instant from, Instant to) {
        issuedAt = from;
        expiresAt = to;
        return this;
    }

    BindingLetterView.State state(Instant now) {
        if (redeemedAt != null) {
            return BindingLetterView.State.REDEEMED;
        }
        if (revokedAt != null || wrongTries >= MOST_WRONG_TRIES) {
            return BindingLetterView.State.VOID;
        }
        return now.isBefore(expiresAt) ? BindingLetterView.State.OPEN : BindingLetterView.State.EXPIRED;
    }

    boolean isOpen(Instant now) {
        return state(now) == BindingLetterView.State.OPEN;
    }

    BindingLetterView view(Instant now) {
        return new BindingLetterView(
                id.toString(),
                new BindingLetterView.Enterprise(creditCode, enterpriseName),
                state(now),
                issuedBy,
                issuedAt,
                expiresAt);
    }

    String creditCode() {
        return creditCode;
    }

    String name() {
        return enterpriseName;
    }

    @Nullable
    String branch() {
        return branch;
    }

    UUID id() {
        return id;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    void redeem(UUID account, Instant now) {
        redeemedBy = account;
        redeemedAt = now;
    }
}
