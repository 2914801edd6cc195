package org.qingjian.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account of the demonstration, with a password that is printed on the screen.
 *
 * @param username see {@link NewAccount}
 * @param password works only while the portal runs as a demonstration
 * @param unit see {@link NewAccount}
 * @param roles see {@link NewAccount}
 * @param branchCode see {@link NewAccount}
 * @param creditCode see {@link NewAccount}
 */
public record DemoAccount(
        String username,
        String password,
        String unit,
        Set<Role> roles,
        @Nullable String branchCode,
        @Nullable String creditCode) {}
