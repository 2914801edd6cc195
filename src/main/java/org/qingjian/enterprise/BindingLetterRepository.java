package org.qingjian.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The binding letters and invitations. */
@Singleton
class BindingLetterRepository implements PanacheRepositoryBase<BindingLetter, UUID> {
    private static final String UNUSED = "creditCode = ?1 and redeemedAt is null and revokedAt is null";

    /** Letters, not invitations, the newest first; of one branch, or of all when it is null. */
    List<BindingLetter> newest(@Nullable String branch, int most) {
        return branch == null
                ? find("kind = ?1 order by issuedAt desc", BindingLetter.Kind.LETTER)
                        .page(Page.ofSize(most))
                        .list()
                : find("branch = ?1 order by issuedAt desc", branch)
                        .page(Page.ofSize(most))
                        .list();
    }

    List<BindingLetter> unusedLetters(String creditCode) {
        return list(UNUSED + " and kind = ?2", creditCode, BindingLetter.Kind.LETTER);
    }

    /** Counts in the database, so that tries at the same moment all count. */
    void countWrongTry(String creditCode) {
        update("wrongTries = wrongTries + 1 where " + UNUSED, creditCode);
    }

    /** The letter with this code for this enterprise, locked: a code works once. */
    Optional<BindingLetter> byCode(String creditCode, String mark) {
        return find("creditCode = ?1 and codeMark = ?2", creditCode, mark)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
