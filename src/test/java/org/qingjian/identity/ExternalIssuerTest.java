package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real tokens of a unified identity platform, and what forgers would make of them. */
class ExternalIssuerTest {
    private static final String CODE = "91440200MA7MATRX0K";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key = keyPair();

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final IssuerForTests platform = new IssuerForTests();
    private ExternalIssuer issuer;

    private void publish(Map<String, KeyPair> keys) throws IOException {
        String set = keys.entrySet().stream()
                .map(entry -> jwk(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        platform.publish(set);
    }

    private static String jwk(String id, KeyPair pair) {
        try {
            PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
            jwk.setKeyId(id);
            jwk.setAlgorithm("RS256");
            jwk.setUse("sig");
            return jwk.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private final String keyId = UUID.randomUUID().toString();

    @BeforeEach
    void the_issuer_publishes_its_key() throws IOException {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(IdentitySettings.class);
        platform.start().forEach(config::withDefaultValue);
        issuer = new ExternalIssuer(config.build().getConfigMapping(IdentitySettings.class));
        publish(Map.of(keyId, key));
    }

    @AfterEach
    void stop() {
        platform.stop();
    }

    private Actor actor(String token) {
        return issuer.verify(token)
                .orElseThrow(() -> new AssertionError("refused"))
                .actor();
    }

    private boolean isRefused(String token) {
        return issuer.verify(token).isEmpty();
    }

    private static JwtClaimsBuilder claims(String... roles) {
        Instant now = Instant.now();
        return Jwt.issuer(IssuerForTests.ISSUER)
                .audience(IssuerForTests.AUDIENCE)
                .subject("u-" + UUID.randomUUID())
                .claim("name", "曲江分局 录入岗")
                .claim("branch", "440205")
                .claim("realm", Map.of("roles", Arrays.asList(roles)))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300));
    }

    private String signed(JwtClaimsBuilder claims) {
        return claims.jws().algorithm(SignatureAlgorithm.RS256).keyId(keyId).sign(key.getPrivate());
    }

    @Test
    void its_token_opens_what_its_claims_map_to() {
        SignedIn signedIn = issuer.verify(signed(claims("open-data-clerk"))).orElseThrow();

        assertThat(signedIn.external()).isTrue();
        assertThat(signedIn.pending()).isEmpty();
        assertThat(signedIn.actor().roles()).containsExactly(Role.CLERK);
        assertThat(signedIn.actor().branch()).isEqualTo(Branch.of("440205"));
        assertThat(signedIn.actor().id()).startsWith("external:u-");
    }

    @Test
    void a_verified_code_binds_to_the_enterprise() {
        Actor company = actor(signed(claims("company").claim("credit_code", CODE)));
        assertThat(company.roles()).containsExactly(Role.ENTERPRISE);
        assertThat(company.creditCode()).isEqualTo(CODE);

        Actor named = actor(signed(claims("company").claim("credit_code", "某某公司")));
        assertThat(named.roles()).isEmpty();
        assertThat(named.creditCode()).isNull();
        assertThat(actor(signed(claims("company"))).roles()).isEmpty();
    }

    @Test
    void a_role_that_is_not_mapped_gives_nothing() {
        assertThat(actor(signed(claims("ADMINISTRATOR", "king"))).roles()).isEmpty();
    }

    @Test
    void staff_without_a_branch_of_ours_are_nobody_here() {
        assertThat(actor(signed(claims("open-data-clerk").claim("branch", "999999")))
                        .roles())
                .isEmpty();
    }

    @Test
    void roles_that_exclude_each_other_give_nothing() {
        assertThat(actor(signed(claims("open-data-clerk", "company").claim("credit_code", CODE)))
                        .roles())
                .isEmpty();
    }

    @Test
    void a_publisher_needs_the_issuers_word_for_a_second_factor() {
        JwtClaimsBuilder publisher = claims("open-data-publisher");
        assertThat(actor(signed(publisher)).roles()).isEmpty();
        assertThat(actor(signed(claims("open-data-publisher").claim("amr", List.of("pwd"))))
                        .roles())
                .isEmpty();
        assertThat(actor(signed(claims("open-data-publisher").claim("amr", List.of("pwd", "otp"))))
                        .roles())
                .containsExactly(Role.PUBLISHER);
    }

    @Test
    void a_token_signed_by_another_key_is_refused() {
        assertThat(isRefused(signedBy(keyPair(), keyId))).isTrue();
    }

    private static String signedBy(KeyPair pair, String id) {
        return claims("open-data-clerk")
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .keyId(id)
                .sign(pair.getPrivate());
    }

    @Test
    void an_unknown_key_id_is_refused() {
        assertThat(isRefused(signedBy(keyPair(), "unknown"))).isTrue();
        assertThat(isRefused(signedBy(key, "unknown"))).isTrue();
    }

    @Test
    void wrong_issuer_audience_and_time_are_refused() {
        Instant now = Instant.now();
        Duration late = Duration.ofMinutes(5);
        assertThat(isRefused(signed(claims("open-data-clerk").issuer("https://id.example/realms/other"))))
                .isTrue();
        assertThat(isRefused(signed(claims("open-data-clerk").audience("another-portal"))))
                .isTrue();
        assertThat(isRefused(signed(claims("open-data-clerk").expiresAt(now.minus(late)))))
                .isTrue();
        assertThat(isRefused(signed(
                        claims("open-data-clerk").claim("nbf", now.plus(late).getEpochSecond()))))
                .isTrue();
    }

    @Test
    void no_signature_is_refused() {
        for (String algorithm : List.of("none", "None", "NONE", "nOnE", "")) {
            String unsigned = header(algorithm) + "." + payload() + ".";
            assertThat(isRefused(unsigned)).as(algorithm).isTrue();
            assertThat(isRefused(unsigned + "AAAA")).as(algorithm).isTrue();
        }
    }

    private String header(String algorithm) {
        return BASE64.encodeToString(
                ("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + keyId + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    /** The claims of a good token. */
    private String payload() {
        return signed(claims("open-data-clerk")).split("\\.")[1];
    }

    @Test
    void the_public_key_as_a_secret_is_refused() throws Exception {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        for (byte[] secret : List.of(
                key.getPublic().getEncoded(),
                pem.getBytes(StandardCharsets.US_ASCII),
                pem.strip().getBytes(StandardCharsets.US_ASCII))) {
            String part = header("HS256") + "." + payload();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String signature = BASE64.encodeToString(mac.doFinal(part.getBytes(StandardCharsets.US_ASCII)));
            assertThat(isRefused(part + "." + signature)).isTrue();
        }
    }

    @Test
    void a_changed_claim_is_refused() {
        String[] parts = signed(claims("open-data-clerk")).split("\\.");
        String changed = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("open-data-clerk", "open-data-publisher");
        String claims = BASE64.encodeToString(changed.getBytes(StandardCharsets.UTF_8));

        assertThat(isRefused(parts[0] + "." + claims + "." + parts[2])).isTrue();
    }

    @Test
    void a_new_key_counts_from_its_publication_and_an_old_one_as_long_as_it_is_published() throws IOException {
        KeyPair next = keyPair();
        String nextId = UUID.randomUUID().toString();
        assertThat(isRefused(signed(claims("open-data-clerk")))).isFalse();
        assertThat(isRefused(signedBy(next, nextId))).isTrue();

        publish(Map.of(keyId, key, nextId, next));
        assertThat(isRefused(signedBy(next, nextId))).isFalse();
        assertThat(isRefused(signed(claims("open-data-clerk")))).isFalse();

        publish(Map.of(nextId, next));
        assertThat(isRefused(signedBy(next, "makes the portal look again"))).isTrue();
        assertThat(isRefused(signedBy(next, nextId))).isFalse();
        assertThat(isRefused(signed(claims("open-data-clerk")))).isTrue();
    }

    @Test
    void without_an_answer_from_the_issuer_the_known_keys_go_on() {
        assertThat(isRefused(signed(claims("open-data-clerk")))).isFalse();
        platform.stop();

        assertThat(isRefused(signedBy(keyPair(), "unknown"))).isTrue();
        assertThat(isRefused(signed(claims("open-data-clerk")))).isFalse();
    }
}
