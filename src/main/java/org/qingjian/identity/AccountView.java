package org.qingjian.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What administrators see of an account.
 *
 * @param id of the account
 * @param username what it signs in with
 * @param unit what others are shown
 * @param roles what it is
 * @param branch code of its unit; null for an enterprise
 * @param creditCode the enterprise it acts for
 * @param disabled cannot sign in
 * @param secondFactor has one
 * @param pending what it has to do before its first work
 * @param createdAt when it was made
 */
public record AccountView(
        String id,
        String username,
        String unit,
        Set<Role> roles,
        @Nullable String branch,
        @Nullable String creditCode,
        boolean disabled,
        boolean secondFactor,
        Set<SignedIn.Step> pending,
        Instant createdAt) {
    static AccountView of(Account account) {
        return new AccountView(
                account.id().toString(),
                account.username(),
                account.unit(),
                account.roles(),
                account.branch(),
                account.creditCode(),
                account.isDisabled(),
                account.isSecondFactorOn(),
                account.pending(),
                account.createdAt());
    }
}
