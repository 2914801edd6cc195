package org.qingjian.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of one kind who asks.
 *
 * @param name of the kind
 * @param role what it is; null for nobody
 */
record Caller(String name, @Nullable Role role) {
    private static final String ENTERPRISE = "91440200MA7MATRX0K";

    /** Nobody, then each role. */
    static List<Caller> all() {
        return Stream.concat(
                        Stream.of(new Caller("anonymous", null)),
                        EnumSet.allOf(Role.class).stream().map(role -> new Caller(role.name(), role)))
                .toList();
    }

    boolean isSignedIn() {
        return role != null;
    }

    Set<Permission> permissions() {
        if (role == null) {
            return Set.of();
        }
        return role == Role.ENTERPRISE_ADMINISTRATOR
                ? Role.permissionsOf(EnumSet.of(Role.ENTERPRISE, role))
                : role.permissions();
    }

    /** A fresh token; empty for nobody. */
    String token() {
        if (role == null) {
            return "";
        }
        return switch (role) {
            case ENTERPRISE -> SignInForTests.enterpriseToken(ENTERPRISE);
            case ENTERPRISE_ADMINISTRATOR -> SignInForTests.enterpriseAdministratorToken(ENTERPRISE);
            default -> SignInForTests.token(role);
        };
    }
}
