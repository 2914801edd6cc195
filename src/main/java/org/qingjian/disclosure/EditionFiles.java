package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** The files of editions. */
@Singleton
class EditionFiles {
    private static final String OF_EDITION =
            "from EditionFile where id.recordId = :record and id.number = :number order by id.position";

    private final EntityManager em;

    EditionFiles(EntityManager em) {
        this.em = em;
    }

    List<RecordView.FileView> of(Edition edition) {
        return em.createQuery(OF_EDITION, EditionFile.class)
                .setParameter("record", edition.recordId())
                .setParameter("number", edition.number())
                .getResultStream()
                .map(EditionFile::view)
                .toList();
    }

    void attach(Edition edition, Collection<RecordView.FileView> files) {
        int position = of(edition).size();
        for (RecordView.FileView file : files) {
            em.persist(EditionFile.of(new EditionFile.Key(edition.recordId(), edition.number(), ++position), file));
        }
    }
}
