package org.qingjian.identity;

import io.quarkus.logging.Log;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.jwt.util.ResourceUtils;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/**
 * The public keys of the external issuer: from its JWKS address, which is asked again hourly and, but not more often than
 * configured, when a token names a key that is not known yet; or from a file with a PEM, JWK or JWKS. When the address does
 * not answer the keys known so far go on for a day.
 */
final class IssuerKeys {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration KEPT_WITHOUT_ANSWER = Duration.ofDays(1);
    private static final int ANSWERS_WITHIN_MILLIS = 3000;
    private static final int LONGEST_ANSWER = 1 << 20;

    private final AlgorithmConstraints algorithms;
    private final VerificationKeyResolver resolver;

    /**
     * @param location address of a JWKS, else file or class path resource
     * @param notMoreOftenThan pause between two unscheduled looks at the address
     * @param algorithms that tokens may be signed with
     */
    IssuerKeys(String location, Duration notMoreOftenThan, List<SignatureAlgorithm> algorithms) {
        this.algorithms = new AlgorithmConstraints(
                ConstraintType.PERMIT,
                algorithms.stream().map(SignatureAlgorithm::getAlgorithm).toArray(String[]::new));
        this.resolver = location.startsWith("https:") || location.startsWith("http:")
                ? atAddress(location, notMoreOftenThan)
                : inFile(location, algorithms);
    }

    private static VerificationKeyResolver atAddress(String address, Duration notMoreOftenThan) {
        Get get = new Get();
        get.setConnectTimeout(ANSWERS_WITHIN_MILLIS);
        get.setReadTimeout(ANSWERS_WITHIN_MILLIS);
        get.setRetries(0);
        get.setResponseBodySizeLimit(LONGEST_ANSWER);
        HttpsJwks keys = new HttpsJwks(address);
        keys.setSimpleHttpGet(get);
        keys.setDefaultCacheDuration(KEPT.toSeconds());
        keys.setRetainCacheOnErrorDuration(KEPT_WITHOUT_ANSWER.toSeconds());
        keys.setRefreshReprieveThreshold(notMoreOftenThan.toMillis());
        return new HttpsJwksVerificationKeyResolver(keys);
    }

    private static VerificationKeyResolver inFile(String location, List<SignatureAlgorithm> algorithms) {
        try {
            String content = ResourceUtils.readResource(location);
            if (content == null) {
                throw new IllegalStateException("the issuer's key " + location + " is not there");
            }
            return content.contains("\"keys\"")
                    ? new JwksVerificationKeyResolver(new JsonWebKeySet(content).getJsonWebKeys())
                    : always(single(content, location, algorithms));
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("the issuer's key " + location + " does not read", e);
        }
    }

    private static PublicKey single(String content, String location, List<SignatureAlgorithm> algorithms) {
        for (SignatureAlgorithm algorithm : algorithms) {
            try {
                return KeyUtils.decodePublicKey(content, algorithm);
            } catch (GeneralSecurityException e) {
                Log.debugf("%s is no key for %s", location, algorithm);
            }
        }
        throw new IllegalStateException("the issuer's key " + location + " does not read");
    }

    private static VerificationKeyResolver always(PublicKey key) {
        return (signature, nesting) -> key;
    }

    /** The key that the token says it is signed with; empty when there is none, or it is signed in no way we take. */
    Optional<PublicKey> find(String token) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(algorithms);
        try {
            signature.setCompactSerialization(token);
            signature.getAlgorithm(); // throws for one that is not permitted
            Key key = resolver.resolveKey(signature, List.of());
            return key instanceof PublicKey open ? Optional.of(open) : Optional.empty();
        } catch (JoseException e) {
            Log.debug("no key for a token of the external issuer", e);
            return Optional.empty();
        }
    }
}
