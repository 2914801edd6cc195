package org.qingjian.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.qingjian.disclosure.RejoinderView;
import org.qingjian.disclosure.RejoindersBeside;

/** What the public reads of rejoinders. */
@Singleton
class PublicRejoinders implements RejoindersBeside {
    private final EntityManager em;

    PublicRejoinders(EntityManager em) {
        this.em = em;
    }

    @Override
    @Transactional
    public List<RejoinderView> of(Collection<String> recordIds) {
        return recordIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "from Rejoinder where recordId in :records and state = :state order by publishedAt desc",
                                Rejoinder.class)
                        .setParameter("records", recordIds)
                        .setParameter("state", RejoinderState.PUBLISHED)
                        .getResultStream()
                        .map(Rejoinder::publicView)
                        .toList();
    }
}
