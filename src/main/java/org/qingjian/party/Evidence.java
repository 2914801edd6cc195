package org.qingjian.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.Documents;
import org.qingjian.document.Limits;
import org.qingjian.document.StoredDocument;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/** Files of evidence: handed over for a form that is open, then attached to the request. Only the enterprise and the desk read them. */
@ApplicationScoped
public class Evidence {
    private final Documents documents;
    private final EntityManager em;
    private final PartyConfig config;
    private final Clock clock;

    /** A file that was handed over. */
    public record Upload(UUID id, String name, long size) {}

    Evidence(Documents documents, EntityManager em, PartyConfig config, Clock clock) {
        this.documents = documents;
        this.em = em;
        this.config = config;
        this.clock = clock;
    }

    /** What one file may be. */
    public Limits limits() {
        return documents.limits().atMost(config.maxBytes());
    }

    /**
     * Keeps a file for a form that is still open; a refused one leaves nothing behind, and the failure names the field {@code
     * file}. Takes as long as reading the file takes.
     */
    public Upload handOver(Actor actor, InputStream in, @Nullable String name) {
        actor.require(Permission.MY_FILE_ACT);
        StoredDocument document = documents.store(in, name, limits()).orThrow("file");
        EvidenceUpload upload = EvidenceUpload.of(document, actor.id(), clock.instant());
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> em.persist(upload));
        return new Upload(upload.id(), upload.name(), upload.size());
    }

    /** One's own uploads; somebody else's are as unknown as none. */
    @Transactional
    public List<Upload> uploads(Actor actor, List<UUID> ids) {
        return own(actor, ids).stream()
                .map(upload -> new Upload(upload.id(), upload.name(), upload.size()))
                .toList();
    }

    private List<EvidenceUpload> own(Actor actor, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "from EvidenceUpload where id in :ids and uploadedBy = :by order by uploadedAt",
                                EvidenceUpload.class)
                        .setParameter("ids", ids)
                        .setParameter("by", actor.id())
                        .getResultList();
    }

    /** Attaches uploads to a request. 400 when one is gone, or there are too many. */
    void attach(Actor actor, UUID requestId, List<UUID> ids) {
        List<EvidenceUpload> found = own(actor, ids);
        if (found.size() != ids.stream().distinct().count()) {
            throw PortalException.invalid("file", "lost", "上传的文件已过期，请重新上传");
        }
        if (found.size() > config.mostFiles()) {
            throw PortalException.invalid("file", "tooMany", "最多 " + config.mostFiles() + " 个文件");
        }
        int position = 0;
        for (EvidenceUpload upload : found) {
            em.persist(RequestFile.of(new RequestFile.Key(requestId, ++position), upload));
            em.remove(upload);
        }
    }

    List<RequestView.File> of(UUID requestId) {
        return em.createQuery("from RequestFile where id.requestId = :id order by id.position", RequestFile.class)
                .setParameter("id", requestId)
                .getResultStream()
                .map(RequestFile::view)
                .toList();
    }

    RequestFile file(UUID requestId, int position) {
        RequestFile file = em.find(RequestFile.class, new RequestFile.Key(requestId, position));
        if (file == null) {
            throw PortalException.notFound();
        }
        return file;
    }
}
