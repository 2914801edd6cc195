package org.qingjian.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions of accounts, and the external tokens that were given back. */
@Singleton
class AccountSessionRepository implements PanacheRepositoryBase<AccountSession, UUID> {
    private static final String REVOKE =
            "insert into revoked_token (id, expires_at) values (:id, :expiresAt) on conflict (id) do nothing";

    Optional<AccountSession> withAccount(UUID id) {
        return find("from AccountSession s join fetch s.account a left join fetch a.roles where s.id = ?1", id)
                .singleResultOptional();
    }

    List<AccountSession> openOf(UUID account, Instant now) {
        return list("account.id = ?1 and endedAt is null and endsAt > ?2 order by createdAt desc", account, now);
    }

    /** Ends all sessions of the account but one. */
    void endOthers(UUID account, UUID kept, Instant now) {
        update("endedAt = ?1 where account.id = ?2 and endedAt is null and id <> ?3", now, account, kept);
    }

    /** Ends all sessions of the account. */
    void endAll(UUID account, Instant now) {
        update("endedAt = ?1 where account.id = ?2 and endedAt is null", now, account);
    }

    void revoke(String token, Instant expiresAt) {
        getEntityManager()
                .createNativeQuery(REVOKE)
                .setParameter("id", token)
                .setParameter("expiresAt", expiresAt)
                .executeUpdate();
    }

    boolean isRevoked(String token) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select 1 from revoked_token where id = :id)", Object.class)
                .setParameter("id", token)
                .getSingleResult();
    }

    /** Forgets what ended before this moment. */
    void forgetBefore(Instant moment) {
        delete("endsAt < ?1", moment);
        getEntityManager()
                .createNativeQuery("delete from revoked_token where expires_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
