package org.qingjian.complaint;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.qingjian.identity.vault.KeyedHash;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * Knows a submission that is sent again (draft-ietf-httpapi-idempotency-key-header): the same key with the same content is the
 * same submission and gets the same receipt; with other content it is refused. The secret code of such a submission is made from
 * the key, so that it can be given again though it is not stored.
 */
@Singleton
class Repeats {
    private static final String PURPOSE = "repeat";
    private static final int SHORTEST = 16;
    private static final int LONGEST = 200;
    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager em;
    private final KeyedHash hash;
    private final Clock clock;

    /** Key and content of one submission, as marks that say nothing by themselves. */
    record Attempt(String key, byte[] keyMark, byte[] bodyMark) {
        @Override
        public String toString() {
            return "Attempt";
        }
    }

    Repeats(EntityManager em, KeyedHash hash, Clock clock) {
        this.em = em;
        this.hash = hash;
        this.clock = clock;
    }

    /** Reads the header; a 400 for a key that could be somebody else's. */
    Attempt attempt(String key, FileComplaint wanted, List<OfferedFile> files) {
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            throw PortalException.invalid("Idempotency-Key", "key-length", "Idempotency-Key 要 16 到 200 个字符");
        }
        return new Attempt(key, hash.of(PURPOSE, key), hash.of("body", content(wanted, files)));
    }

    private static String content(FileComplaint wanted, List<OfferedFile> files) {
        Contact contact = wanted.contact();
        StringBuilder all = new StringBuilder();
        List<Object> parts = new ArrayList<>(Arrays.asList(
                wanted.kind(),
                wanted.identity(),
                wanted.medium(),
                wanted.text(),
                wanted.occurred(),
                wanted.place(),
                wanted.latitude(),
                wanted.longitude(),
                wanted.region(),
                wanted.creditCode(),
                wanted.accused(),
                wanted.answers() == null ? "" : new TreeMap<>(wanted.answers())));
        if (contact != null) {
            parts.addAll(Arrays.asList(contact.name(), contact.phone(), contact.email(), contact.address()));
            parts.addAll(contact.coSigners());
        }
        parts.forEach(part -> all.append(part).append('\u0001'));
        files.forEach(file -> all.append(digest(file.content())).append('\u0001'));
        return all.toString();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret code that belongs to this attempt and no other. */
    String secret(Attempt attempt) {
        String seed = attempt.key() + ' ' + HexFormat.of().formatHex(attempt.bodyMark());
        return CaseCode.secretOf(hash.of("receipt-code", seed));
    }

    /**
     * Claims the key for a new case, in the caller's transaction; waits for another that is claiming it. The case it belongs to
     * when it was claimed before; a 422 when that had other content.
     */
    Optional<UUID> claim(Attempt attempt, UUID complaintId, Instant now) {
        int added = em.createNativeQuery("""
                        insert into complaint_repeat (key_mark, body_mark, complaint_id, at) values (:k, :b, :c, :t)
                        on conflict (key_mark) do nothing
                        """)
                .setParameter("k", attempt.keyMark())
                .setParameter("b", attempt.bodyMark())
                .setParameter("c", complaintId)
                .setParameter("t", now)
                .executeUpdate();
        return added == 1 ? Optional.empty() : Optional.of(before(attempt));
    }

    private UUID before(Attempt attempt) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select body_mark, complaint_id from complaint_repeat where key_mark = :k", Object[].class)
                .setParameter("k", attempt.keyMark())
                .getSingleResult();
        if (!MessageDigest.isEqual((byte[]) row[0], attempt.bodyMark())) {
            throw new PortalException(
                    ProblemType.UNPROCESSABLE,
                    Map.of(),
                    List.of(new Violation("Idempotency-Key", "key-reused", "这个 Idempotency-Key 已经用于另一份内容")));
        }
        return (UUID) row[1];
    }

    /** Forgets keys that no program sends again. Runs by itself. */
    @Scheduled(every = "6h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void removeOld() {
        em.createNativeQuery("delete from complaint_repeat where at < :t")
                .setParameter("t", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    byte[] mark(String secret) {
        return hash.of("secret-code", secret);
    }
}
