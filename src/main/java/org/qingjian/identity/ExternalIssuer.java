package org.qingjian.identity;

import io.quarkus.logging.Log;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.CreditCode;

/**
 * Tokens of a unified identity platform, when one is configured: signature, issuer, audience and time are checked, then
 * its claims become roles by the configured table. What the table does not list gives nothing; roles that exclude each
 * other give nothing at all.
 */
@Singleton
class ExternalIssuer {
    private static final List<SignatureAlgorithm> ALGORITHMS =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final IdentitySettings settings;
    private final Optional<IssuerKeys> keys;

    ExternalIssuer(IdentitySettings settings) {
        this.settings = settings;
        this.keys = settings.issuer().map(issuer -> keys(settings));
    }

    private static IssuerKeys keys(IdentitySettings settings) {
        String location = settings.issuerKeys()
                .orElseThrow(() -> new IllegalStateException(
                        "qingjian.identity.issuer is set: say with qingjian.identity.issuer-keys where its key is"));
        if (settings.issuerAudience().isEmpty()) {
            throw new IllegalStateException("qingjian.identity.issuer is set: say with"
                    + " qingjian.identity.issuer-audience how its tokens name this portal");
        }
        return new IssuerKeys(location, settings.issuerKeysRefresh(), ALGORITHMS);
    }

    /** Who the token is of; empty when it is not one of the issuer's for this portal, or not good now. */
    Optional<SignedIn> verify(String token) {
        return keys.flatMap(known -> known.find(token))
                .flatMap(key -> parse(key, token))
                .map(jwt -> signedIn(jwt, token));
    }

    private Optional<JsonWebToken> parse(PublicKey key, String token) {
        JWTAuthContextInfo context =
                new JWTAuthContextInfo(key, settings.issuer().orElseThrow());
        context.setSignatureAlgorithm(Set.copyOf(ALGORITHMS));
        context.setGroupsPath(settings.issuerRolesClaim());
        context.setRequiredClaims(Set.of("sub", "exp"));
        context.setExpectedAudience(Set.of(settings.issuerAudience().orElseThrow()));
        try {
            return Optional.of(new DefaultJWTParser(context).parse(token));
        } catch (ParseException e) {
            Log.debug("a token of the external issuer was refused", e);
            return Optional.empty();
        }
    }

    private SignedIn signedIn(JsonWebToken jwt, String token) {
        String name = Objects.requireNonNullElse(jwt.getName(), jwt.getSubject());
        String creditCode = creditCode(jwt);
        Branch branch = Optional.ofNullable(text(jwt, settings.issuerBranchClaim()))
                .flatMap(Branch::find)
                .orElse(null);
        Set<Role> roles = roles(jwt, branch, creditCode);
        Actor actor = new Actor(
                "external:" + jwt.getSubject(), name, branch == null ? name : branch.name(), roles, branch, creditCode);
        Instant expires = Instant.ofEpochSecond(jwt.getExpirationTime());
        return new SignedIn(actor, digest(token), expires, Set.of(), true);
    }

    /**
     * Staff roles need a branch, the enterprise's role a credit code, and roles that work only with a second factor need the
     * issuer's word that one was used (RFC 8176); what does not fit is dropped.
     */
    private Set<Role> roles(JsonWebToken jwt, @Nullable Branch branch, @Nullable String creditCode) {
        boolean secondFactor = hasSecondFactor(jwt);
        Set<Role> roles = jwt.getGroups().stream()
                .map(settings.issuerRoles()::get)
                .filter(Objects::nonNull)
                .filter(role -> role.isStaff() ? branch != null : creditCode != null)
                .filter(role -> secondFactor || !role.needsSecondFactor())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        boolean fit = roles.stream().allMatch(one -> roles.stream().allMatch(one::goesWith));
        return fit ? roles : Set.of();
    }

    private boolean hasSecondFactor(JsonWebToken jwt) {
        return jwt.getClaim("amr") instanceof Collection<?> methods
                && methods.stream()
                        .map(method -> method instanceof JsonString text ? text.getString() : String.valueOf(method))
                        .anyMatch(settings.issuerSecondFactors()::contains);
    }

    /** What the issuer says is believed, what is no code is not. */
    private @Nullable String creditCode(JsonWebToken jwt) {
        String claimed = text(jwt, settings.issuerCreditCodeClaim());
        return claimed == null
                ? null
                : CreditCode.parse(claimed).optional().map(CreditCode::value).orElse(null);
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
