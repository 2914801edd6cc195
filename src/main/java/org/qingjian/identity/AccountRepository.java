package org.qingjian.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The account table, and the places an account has signed in from. */
@Singleton
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    private static final String SEEN = """
            insert into account_place (account_id, place, seen_at) values (:account, :place, :at)
            on conflict (account_id, place) do update set seen_at = excluded.seen_at
            """;

    private static final String IS_SEEN = """
            select exists (select 1 from account_place p join account a on a.id = p.account_id
                            where a.username = :username and p.place = :place and p.seen_at > :since)
            """;

    Optional<Account> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    List<Account> ofBranch(String branch) {
        return list("branch = ?1 order by username", branch);
    }

    List<Account> everyone() {
        return list("order by branch nulls last, username");
    }

    List<Account> boundTo(String creditCode) {
        return list("creditCode = ?1 order by username", creditCode);
    }

    void seenAt(UUID account, String place, Instant now) {
        getEntityManager()
                .createNativeQuery(SEEN)
                .setParameter("account", account)
                .setParameter("place", place)
                .setParameter("at", now)
                .executeUpdate();
    }

    boolean isKnownPlace(String username, String place, Instant since) {
        return (Boolean) getEntityManager()
                .createNativeQuery(IS_SEEN, Object.class)
                .setParameter("username", username)
                .setParameter("place", place)
                .setParameter("since", since)
                .getSingleResult();
    }
}
