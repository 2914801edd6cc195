package org.qingjian.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Writes and reads the portal's own tokens. They name a session; what it may do is looked up, never believed. */
@Singleton
class Tokens {
    /** {@code iss} and {@code aud} of the portal's own tokens. */
    static final String ISSUER = "qingjian";

    private static final int LONGEST = 4096;

    private final SigningKeys keys;
    private final ObjectMapper json;

    record Verified(UUID sessionId, Instant expiresAt) {}

    Tokens(SigningKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    String issue(Account account, UUID sessionId, Instant issuedAt, Instant expiresAt) {
        SigningKeys.Key key = keys.current();
        Set<String> groups = account.roles().stream().map(Role::name).collect(Collectors.toSet());
        return Jwt.issuer(ISSUER)
                .audience(ISSUER)
                .subject(account.id().toString())
                .upn(account.username())
                .groups(groups)
                .issuedAt(issuedAt)
                .expiresAt(expiresAt)
                .claim("jti", sessionId.toString())
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.secret());
    }

    /** Empty for anything that is not a token of ours, signed by a key of ours, and still good. */
    Optional<Verified> verify(String token) {
        return header(token)
                .map(header -> header.path("kid").asText())
                .flatMap(keys::verifying)
                .flatMap(key -> verify(token, key));
    }

    private static Optional<Verified> verify(String token, PublicKey key) {
        JWTAuthContextInfo context = new JWTAuthContextInfo(key, ISSUER);
        context.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        context.setExpectedAudience(Set.of(ISSUER));
        context.setRequiredClaims(Set.of("jti", "exp", "iat"));
        context.setClockSkew(0);
        try {
            JsonWebToken jwt = new DefaultJWTParser(context).parse(token);
            return Optional.of(
                    new Verified(UUID.fromString(jwt.getTokenID()), Instant.ofEpochSecond(jwt.getExpirationTime())));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The unverified header or, for a choice of issuer, payload. */
    private Optional<JsonNode> header(String token) {
        return part(token, 0);
    }

    /** Who the token says it is from; not yet verified. */
    Optional<String> claimedIssuer(String token) {
        return part(token, 1).map(claims -> claims.path("iss").asText());
    }

    private Optional<JsonNode> part(String token, int index) {
        String[] parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(Base64.getUrlDecoder().decode(parts[index])));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
