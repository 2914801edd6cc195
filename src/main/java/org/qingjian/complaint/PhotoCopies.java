package org.qingjian.complaint;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.qingjian.document.Documents;
import org.qingjian.document.RefusalReason;
import org.qingjian.document.StoreOutcome;
import org.qingjian.identity.vault.Vault;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.shared.PortalException;

/**
 * Makes the copies of complainants' photos that officers may see: pixels only, without place, time and camera. Done behind the
 * receipt, from the sealed original; before it is done nobody sees the photo. A photo whose copy fails is told to be unshowable
 * on the desk. Two nodes that make the same copy make the same file.
 */
@Singleton
class PhotoCopies {
    /** From so many failures on nobody tries again. */
    static final int MOST_TRIES = 3;

    private static final int AT_ONCE = 50;

    private final EntityManager em;
    private final Vault vault;
    private final Documents documents;

    private record Photo(UUID id, UUID complaintId) {}

    PhotoCopies(EntityManager em, Vault vault, Documents documents) {
        this.em = em;
        this.vault = vault;
        this.documents = documents;
    }

    /** Copies some of what waits; one that fails holds up none. */
    @Scheduled(
            every = "{qingjian.complaint-handling.photos-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "complaint.photo-copies")
    void copyWaiting() {
        waiting().forEach(this::copy);
    }

    private List<Photo> waiting() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = em.createNativeQuery("""
                            select id, complaint_id from complaint_file
                             where copy_sha256 is null and copy_tries < :t and media_type like 'image/%'
                             order by copy_tries, id
                            """, Object[].class)
                    .setParameter("t", MOST_TRIES)
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            return rows.stream()
                    .map(row -> (Object[]) row)
                    .map(row -> new Photo((UUID) row[0], (UUID) row[1]))
                    .toList();
        });
    }

    private void copy(Photo photo) {
        try {
            byte[] original = QuarkusTransaction.requiringNew()
                    .call(() -> vault.forMachine(
                                    photo.complaintId(),
                                    VaultField.FILE,
                                    photo.id().toString())
                            .orElseThrow(PortalException::notFound));
            StoreOutcome outcome = documents.keepCopy(new ByteArrayInputStream(original), null, documents.limits());
            if (outcome instanceof StoreOutcome.Stored stored) {
                write(photo, "copy_sha256 = :v", stored.document().sha256());
            } else if (outcome instanceof StoreOutcome.Refused refused) {
                failed(photo, refused.reason());
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "the photo %s of a case could not be copied", photo.id());
            failed(photo, RefusalReason.TIMEOUT);
        }
    }

    private void failed(Photo photo, RefusalReason reason) {
        if (reason != RefusalReason.SCANNER_UNAVAILABLE) {
            int tries = reason == RefusalReason.TIMEOUT ? 1 : MOST_TRIES;
            write(photo, "copy_tries = copy_tries + cast(:v as smallint)", tries);
        }
    }

    private void write(Photo photo, String change, Object value) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update complaint_file set " + change + " where id = :i and copy_sha256 is null")
                        .setParameter("v", value)
                        .setParameter("i", photo.id())
                        .executeUpdate());
    }
}
