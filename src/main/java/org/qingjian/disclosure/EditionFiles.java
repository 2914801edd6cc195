package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of editions. */
@Singleton
class EditionFiles {
    private static final String OF_EDITION =
            "from EditionFile where id.recordId = :record and id.number = :number order by id.position";

    private final EntityManager em;

    EditionFiles(EntityManager em) {
        this.em = em;
    }

    List<EditionFile> rows(Edition edition) {
        return em.createQuery(OF_EDITION, EditionFile.class)
                .setParameter("record", edition.recordId())
                .setParameter("number", edition.number())
                .getResultList();
    }

    /** As the public sees them. */
    List<RecordView.FileView> of(Edition edition) {
        return rows(edition).stream().map(row -> row.view(edition.publicName())).toList();
    }

    Optional<EditionFile> find(Edition edition, int position) {
        return Optional.ofNullable(
                em.find(EditionFile.class, new EditionFile.Key(edition.recordId(), edition.number(), position)));
    }

    /** Adds files behind those that are there. */
    void attach(Edition edition, Collection<AttachedFile> files, EditionFile.Attached attached) {
        int position =
                rows(edition).stream().mapToInt(EditionFile::position).max().orElse(0);
        for (AttachedFile file : files) {
            EditionFile.Key key = new EditionFile.Key(edition.recordId(), edition.number(), ++position);
            em.persist(EditionFile.of(key, file, attached));
        }
    }

    /** As the desk sees them. */
    List<AttachedFile> attached(Edition edition) {
        return rows(edition).stream().map(EditionFile::attached).toList();
    }

    /** The edition has these files and no others; positions stay. */
    void replace(Edition edition, Collection<AttachedFile> files, EditionFile.Attached attached) {
        em.createQuery("delete from EditionFile where id.recordId = :record and id.number = :number")
                .setParameter("record", edition.recordId())
                .setParameter("number", edition.number())
                .executeUpdate();
        for (AttachedFile file : files) {
            EditionFile.Key key = new EditionFile.Key(edition.recordId(), edition.number(), file.position());
            em.persist(EditionFile.of(key, file, attached));
        }
    }

    /** Gives the next edition the files of the one before, under the same positions. */
    void copy(Edition from, Edition to) {
        rows(from).forEach(row -> em.persist(row.copy(to.number())));
    }

    void detach(EditionFile row) {
        em.remove(row);
    }
}
