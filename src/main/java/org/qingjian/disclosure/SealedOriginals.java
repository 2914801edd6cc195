package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.qingjian.identity.Actor;

/** Keeps the originals of public editions under seal. */
@Singleton
class SealedOriginals {
    private final EntityManager em;
    private final Clock clock;

    SealedOriginals(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    void seal(Edition edition, SealedOriginal.Contents contents, Actor by) {
        em.persist(SealedOriginal.of(id(edition), contents, clock.instant(), by.id()));
    }

    Optional<SealedOriginal> of(Edition edition) {
        return Optional.ofNullable(em.find(SealedOriginal.class, id(edition)));
    }

    /** Breaks the seal of an edition that was never public: it goes back to its writer as it was. */
    Optional<SealedOriginal> open(Edition edition) {
        Optional<SealedOriginal> original = of(edition);
        original.ifPresent(em::remove);
        return original;
    }

    private static EditionId id(Edition edition) {
        return new EditionId(edition.recordId(), edition.number());
    }
}
