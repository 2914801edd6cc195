package org.qingjian.party;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qingjian.document.Documents;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditLog;
import org.qingjian.identity.AuditLog.Action;
import org.qingjian.identity.OneTimeCodes;
import org.qingjian.identity.Permission;

/**
 * 公开信息查询证明: an enterprise takes along a PDF of what is public about it, and anyone checks it by the code that is printed on it.
 * Only a keyed hash of the code is kept; of the PDF its SHA-256 and its bytes.
 */
@ApplicationScoped
public class Extracts {
    private static final String PURPOSE = "file extract";
    private static final String OBJECT = "file-extract";
    private static final int MOST = 100;

    private final MyFile file;
    private final OwnEnterprise own;
    private final OneTimeCodes codes;
    private final Documents documents;
    private final EntityManager em;
    private final BranchThings things;
    private final AuditLog audit;
    private final Clock clock;

    /** An extract of one's own. */
    public record Issued(String id, ExtractView states) {
        static Issued of(FileExtract extract) {
            return new Issued(extract.id().toString(), extract.view());
        }
    }

    /** The bytes of an extract, by their hash, and what it is called. */
    public record Pdf(String sha256, String name) {}

    Extracts(
            MyFile file,
            OwnEnterprise own,
            OneTimeCodes codes,
            Documents documents,
            EntityManager em,
            BranchThings things,
            AuditLog audit,
            Clock clock) {
        this.file = file;
        this.own = own;
        this.codes = codes;
        this.documents = documents;
        this.em = em;
        this.things = things;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the next extract will state, with a fresh code. */
    @Transactional
    public ExtractDraft prepare(Actor actor) {
        return new ExtractDraft(codes.make(), clock.instant(), file.read(actor));
    }

    /** Issues what was prepared, as exactly these bytes. */
    public ExtractView issue(Actor actor, ExtractDraft draft, byte[] pdf) {
        own.of(actor, Permission.MY_FILE_READ);
        String sha256 = documents
                .store(new ByteArrayInputStream(pdf), draft.file().creditCode() + ".pdf", documents.limits())
                .orThrow("file")
                .sha256();
        FileExtract extract = FileExtract.of(draft, codes.mark(PURPOSE, draft.code()), sha256);
        QuarkusTransaction.requiringNew().run(() -> {
            em.persist(extract);
            audit.record(
                    actor,
                    Action.of("party.extract-issued", OBJECT, extract.id().toString())
                            .with("sha256", sha256));
        });
        return extract.view();
    }

    /** Those of the actor's enterprise, the newest first. */
    @Transactional
    public List<Issued> list(Actor actor) {
        List<String> mine = own.of(actor, Permission.MY_FILE_READ).codes();
        return em.createQuery("from FileExtract where creditCode in :codes order by issuedAt desc", FileExtract.class)
                .setParameter("codes", mine)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Issued::of)
                .toList();
    }

    /** One of the actor's enterprise, to download. */
    @Transactional
    public Pdf pdf(Actor actor, String id) {
        List<String> mine = own.of(actor, Permission.MY_FILE_READ).codes();
        FileExtract extract = things.find(FileExtract.class, id, found -> mine.contains(found.creditCode()));
        return new Pdf(extract.sha256(), "extract-" + extract.creditCode() + ".pdf");
    }

    /** What the extract with this code states. Codes that never were and codes that are none are answered alike: empty. */
    @Transactional
    public Optional<ExtractView> verify(String typedCode) {
        return em.createQuery("from FileExtract where mark = :mark", FileExtract.class)
                .setParameter("mark", codes.mark(PURPOSE, typedCode))
                .getResultStream()
                .map(FileExtract::view)
                .findFirst();
    }

    /** The file of the actor's enterprise was taken along in some form. */
    @Transactional
    public MyFileView export(Actor actor, String form) {
        MyFileView read = file.read(actor);
        audit.record(
                actor,
                Action.of("party.file-exported", "enterprise", read.creditCode())
                        .with("form", form));
        return read;
    }
}
