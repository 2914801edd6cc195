package org.qingjian.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in with a password here. */
@Entity
@SuppressWarnings("NullAway.Init")
class Account {
    private static final Duration ONE_TIME_IS_GOOD_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    private String username;
    private String unit;
    private @Nullable String branch;
    private @Nullable String creditCode;
    private String passwordHash;
    private boolean mustChange;
    private @Nullable Instant oneTimeUntil;
    private byte @Nullable [] secondFactor;
    private boolean secondFactorOn;
    private long secondFactorStep;
    private boolean disabled;
    private boolean demo;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    private int version;

    Account() {}

    /** A new account, whose password somebody else knows: it has to be changed first. */
    Account(NewAccount wanted, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.username = wanted.username();
        this.unit = wanted.unit();
        this.branch = wanted.branchCode();
        this.creditCode = wanted.creditCode();
        this.roles = new HashSet<>(wanted.roles());
        this.createdAt = now;
        setOneTimePassword(passwordHash, now);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String unit() {
        return unit;
    }

    @Nullable
    String branch() {
        return branch;
    }

    @Nullable
    String creditCode() {
        return creditCode;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isSecondFactorOn() {
        return secondFactorOn;
    }

    byte @Nullable [] secondFactor() {
        return secondFactor;
    }

    long secondFactorStep() {
        return secondFactorStep;
    }

    Instant createdAt() {
        return createdAt;
    }

    Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** What has to be done before this account may do anything. Demo accounts are spared the second factor. */
    Set<SignedIn.Step> pending() {
        Set<SignedIn.Step> steps = EnumSet.noneOf(SignedIn.Step.class);
        if (mustChange) {
            steps.add(SignedIn.Step.CHANGE_PASSWORD);
        }
        if (!demo && !secondFactorOn && roles.stream().anyMatch(Role::needsSecondFactor)) {
            steps.add(SignedIn.Step.ENROL_SECOND_FACTOR);
        }
        return steps;
    }

    /** Who it is to the features: without roles as long as something is pending. */
    Actor actor() {
        return new Actor(
                id.toString(),
                username,
                unit,
                pending().isEmpty() ? roles() : Set.of(),
                branch == null ? null : Branch.find(branch).orElse(null),
                creditCode);
    }

    void setPassword(String hash) {
        passwordHash = hash;
        mustChange = false;
        oneTimeUntil = null;
    }

    void setOneTimePassword(String hash, Instant now) {
        passwordHash = hash;
        mustChange = true;
        oneTimeUntil = now.plus(ONE_TIME_IS_GOOD_FOR);
    }

    /** A one-time password that was not used in time opens nothing; only a new one does. */
    boolean isOneTimeOver(Instant now) {
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
    }

    /** The same password at today's cost. */
    void setStrongerHash(String hash) {
        passwordHash = hash;
    }

    void setRoles(Collection<Role> wanted) {
        roles.clear();
        roles.addAll(wanted);
    }

    void setDisabled(boolean value) {
        disabled = value;
    }

    void makeDemo(DemoAccount wanted, String hash) {
        demo = true;
        unit = wanted.unit();
        branch = wanted.branchCode();
        creditCode = wanted.creditCode();
        setRoles(wanted.roles());
        setPassword(hash);
    }

    void proposeSecondFactor(byte[] sealed) {
        secondFactor = sealed;
        secondFactorOn = false;
    }

    void useSecondFactor(long step) {
        secondFactorOn = true;
        secondFactorStep = step;
    }

    void removeSecondFactor() {
        secondFactor = null;
        secondFactorOn = false;
    }
}
