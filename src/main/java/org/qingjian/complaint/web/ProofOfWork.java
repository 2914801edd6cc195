package org.qingjian.complaint.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.vault.KeyedHash;

/**
 * Work that costs a program time and a person nothing: find a number whose hash is the challenge (ALTCHA). Signed with a key that
 * is not in the database, good for an hour, and good once.
 */
@Singleton
class ProofOfWork {
    private static final Duration VALID = Duration.ofHours(1);
    private static final long LARGEST_NUMBER = 30_000;
    private static final int LONGEST_SOLUTION = 2_000;
    private static final int REMEMBERED = 50_000;

    private final KeyedHash hash;
    private final long largestNumber;
    private final Set<String> used = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** What is to be solved, in the names that ALTCHA gives. */
    record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    @Inject
    ProofOfWork(KeyedHash hash) {
        this(hash, LARGEST_NUMBER);
    }

    ProofOfWork(KeyedHash hash, long largestNumber) {
        this.hash = hash;
        this.largestNumber = largestNumber;
    }

    Challenge challenge() {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setHmacKey(key())
                    .setMaxNumber(largestNumber)
                    .setSecureRandomNumber(true)
                    .setExpiresInSeconds(VALID.toSeconds()));
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException("no challenge could be made", e);
        }
    }

    /** Whether this is the solution of a challenge of ours that nobody has used. */
    boolean accepts(@Nullable String solution) {
        if (solution == null || solution.isBlank() || solution.length() > LONGEST_SOLUTION || !isSolved(solution)) {
            return false;
        }
        synchronized (used) {
            return used.add(HexFormat.of().formatHex(hash.of("proof-used", solution)));
        }
    }

    private boolean isSolved(String solution) {
        try {
            return Altcha.verifySolution(solution, key(), true);
        } catch (Exception e) {
            // whatever else was sent is no solution
            return false;
        }
    }

    private String key() {
        return HexFormat.of().formatHex(hash.of("proof-of-work", "key"));
    }
}
