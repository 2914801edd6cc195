package org.qingjian.identity;

import io.quarkus.logging.Log;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a unified identity platform, when one is configured: signature, issuer, audience and time are checked, then
 * its claims become roles by the configured table. What the table does not list gives nothing; roles that exclude each
 * other give nothing at all.
 */
@Singleton
class ExternalIssuer {
    private final IdentitySettings settings;
    private final Optional<DefaultJWTParser> parser;

    ExternalIssuer(IdentitySettings settings) {
        this.settings = settings;
        this.parser = settings.issuer().map(issuer -> parser(issuer, settings));
    }

    private static DefaultJWTParser parser(String issuer, IdentitySettings settings) {
        String keys = settings.issuerKeys()
                .orElseThrow(() -> new IllegalStateException(
                        "qingjian.identity.issuer is set: say with qingjian.identity.issuer-keys where its key is"));
        JWTAuthContextInfo context = new JWTAuthContextInfo(keys, issuer);
        context.setSignatureAlgorithm(
                Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256));
        context.setGroupsPath(settings.issuerRolesClaim());
        context.setRequiredClaims(Set.of("sub", "exp"));
        settings.issuerAudience().ifPresent(audience -> context.setExpectedAudience(Set.of(audience)));
        return new DefaultJWTParser(context);
    }

    Optional<SignedIn> verify(String token) {
        return parser.flatMap(p -> parse(p, token)).map(jwt -> signedIn(jwt, token));
    }

    private static Optional<JsonWebToken> parse(DefaultJWTParser parser, String token) {
        try {
            return Optional.of(parser.parse(token));
        } catch (ParseException e) {
            Log.debug("a token of the external issuer was refused", e);
            return Optional.empty();
        }
    }

    private SignedIn signedIn(JsonWebToken jwt, String token) {
        String name = Objects.requireNonNullElse(jwt.getName(), jwt.getSubject());
        String creditCode = text(jwt, settings.issuerCreditCodeClaim());
        Branch branch = Optional.ofNullable(text(jwt, settings.issuerBranchClaim()))
                .flatMap(Branch::find)
                .orElse(null);
        Set<Role> roles = roles(jwt, branch, creditCode);
        Actor actor = new Actor(
                "external:" + jwt.getSubject(), name, branch == null ? name : branch.name(), roles, branch, creditCode);
        Instant expires = Instant.ofEpochSecond(jwt.getExpirationTime());
        return new SignedIn(actor, digest(token), expires, Set.of(), true);
    }

    /** Staff roles need a branch, the enterprise's role a credit code; what does not fit is dropped. */
    private Set<Role> roles(JsonWebToken jwt, @Nullable Branch branch, @Nullable String creditCode) {
        Set<Role> roles = jwt.getGroups().stream()
                .map(settings.issuerRoles()::get)
                .filter(Objects::nonNull)
                .filter(role -> role.isStaff() ? branch != null : creditCode != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        boolean fit = roles.stream().allMatch(one -> roles.stream().allMatch(one::goesWith));
        return fit ? roles : Set.of();
    }

    private static @Nullable String text(JsonWebToken jwt, String claim) {
        Object value = jwt.getClaim(claim);
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
