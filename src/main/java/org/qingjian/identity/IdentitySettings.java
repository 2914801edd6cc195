package org.qingjian.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of signing in. */
@ConfigMapping(prefix = "qingjian.identity")
interface IdentitySettings {
    /** Folder of the signing keys and the key for second factors; several nodes of one portal share it. */
    @WithDefault("${qingjian.home}/keys")
    Path keys();

    /** How long a token is good. A page's cookie is renewed while somebody works. */
    @WithDefault("PT30M")
    Duration tokenLifetime();

    /** After this a person signs in again, however busy. */
    @WithDefault("PT12H")
    Duration sessionLifetime();

    /** Age at which a new signing key takes over. */
    @WithDefault("P90D")
    Duration keyRotation();

    /** Cost of one Argon2id: memory in KiB. The default is one of OWASP's equal choices, the one with the least memory. */
    @WithDefault("9216")
    int hashMemory();

    /** Cost of one Argon2id: passes. */
    @WithDefault("4")
    int hashPasses();

    /** Name of an external issuer whose tokens are accepted as well; none by default. */
    Optional<String> issuer();

    /** Where its public key is: address of a JWKS, or file or class path resource with a PEM, JWK or JWKS. */
    Optional<String> issuerKeys();

    /** At most this often is a JWKS address asked for a key that is not known yet. */
    @WithDefault("PT1M")
    Duration issuerKeysRefresh();

    /** The audience its tokens must name; needed when there is an issuer. */
    Optional<String> issuerAudience();

    /** Values of its claim {@code amr} that say a second factor was used. */
    @WithDefault("mfa,otp,hwk")
    Set<String> issuerSecondFactors();

    /** Its claim that lists what a person is; a path with {@code /} reaches into objects. */
    @WithDefault("groups")
    String issuerRolesClaim();

    /** Value of that claim → role. What is not listed gives nothing. */
    Map<String, Role> issuerRoles();

    /** Its claim with the code of the branch. */
    @WithDefault("branch")
    String issuerBranchClaim();

    /** Its claim with the verified unified social credit code of the enterprise somebody acts for. */
    @WithDefault("credit_code")
    String issuerCreditCodeClaim();
}
