package org.qingjian.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The account table, and the places an account has signed in from. */
@Singleton
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    private static final String SEEN = """
            insert into account_place (account_id, place, seen_at) values (:account, :place, :at)
            on conflict (account_id, place) do update set seen_at = excluded.seen_at
            """;

    private static final String CREDENTIALS = """
            select cast(a.id as text), a.password_hash, a.unit, a.branch, a.credit_code,
                   exists (select 1 from account_place p
                            where p.account_id = a.id and p.place = :place and p.seen_at > :since)
              from account a where a.username = :username
            """;

    /**
     * What a check of a password needs, read in one query so that reading takes the same for a name that exists and one that does
     * not.
     *
     * @param actor whose name it is, without roles: nobody has shown yet to be it
     * @param atKnownPlace whether the account has signed in from there
     */
    record Credentials(Actor actor, String passwordHash, boolean atKnownPlace) {}

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

    Optional<Credentials> credentials(String username, String place, Instant since) {
        return getEntityManager()
                .createNativeQuery(CREDENTIALS, Object[].class)
                .setParameter("username", username)
                .setParameter("place", place)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> credentials(username, (Object[]) row))
                .findFirst();
    }

    private static Credentials credentials(String username, Object[] row) {
        Actor actor = new Actor(
                (String) row[0],
                username,
                (String) row[2],
                Set.of(),
                row[3] == null ? null : Branch.find((String) row[3]).orElse(null),
                (String) row[4]);
        return new Credentials(actor, (String) row[1], (Boolean) row[5]);
    }
}
