package org.qingjian.complaint;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.identity.vault.HolderSeal;
import org.qingjian.identity.vault.KeyedHash;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.database.DatabaseJson;

/**
 * Submissions that are still being written. Each belongs to a random token that only its writer's browser has; without the token
 * nobody can read it, the bureau included. Deleted when its time is over.
 */
@ApplicationScoped
public class Drafts {
    private static final int TOKEN_BYTES = 18;
    private static final String PURPOSE = "draft";

    private final EntityManager em;
    private final KeyedHash hash;
    private final CaseFiles files;
    private final Complaints complaints;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * What was filled in so far.
     *
     * @param values field → value
     */
    public record Draft(Map<String, String> values, List<DraftFile> files) {
        public Draft {
            values = Map.copyOf(values);
            files = List.copyOf(files);
        }

        public static Draft empty() {
            return new Draft(Map.of(), List.of());
        }

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        /** With these values in the place of those of the same name. */
        public Draft with(Map<String, String> more) {
            Map<String, String> all = new HashMap<>(values);
            all.putAll(more);
            return new Draft(all, files);
        }

        @Override
        public String toString() {
            return "Draft";
        }
    }

    /** A file of a draft, without its name. */
    public record DraftFile(UUID id, String mediaType, long size) {}

    /** How the file is kept: JSON of the name, then the bytes. */
    private record Named(String name, String content) {}

    Drafts(EntityManager em, KeyedHash hash, CaseFiles files, Complaints complaints, Clock clock) {
        this.em = em;
        this.hash = hash;
        this.files = files;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** A token for a new draft; nothing is stored yet. */
    public String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The draft of a token; empty when there is none or its time is over. */
    @Transactional
    public Optional<Draft> load(String token) {
        List<?> rows = em.createNativeQuery(
                        "select sealed from complaint_draft where token_mark = :m and expires_at > :t", Object.class)
                .setParameter("m", mark(token))
                .setParameter("t", clock.instant())
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : HolderSeal.open(token, (byte[]) rows.get(0))
                        .map(plain -> DatabaseJson.read(Draft.class, new String(plain, StandardCharsets.UTF_8)));
    }

    /** Keeps the draft for a while after this change. */
    @Transactional
    public void save(String token, Draft draft, Duration kept) {
        byte[] plain = DatabaseJson.write(Draft.class, draft).getBytes(StandardCharsets.UTF_8);
        em.createNativeQuery("""
                        insert into complaint_draft (token_mark, sealed, expires_at) values (:m, :s, :e)
                        on conflict (token_mark) do update set sealed = excluded.sealed, expires_at = excluded.expires_at
                        """)
                .setParameter("m", mark(token))
                .setParameter("s", HolderSeal.seal(token, plain))
                .setParameter("e", clock.instant().plus(kept))
                .executeUpdate();
    }

    /** Looks at a file and says what it is; a problem that names {@code files} when it is refused. */
    public DraftFile check(OfferedFile file) {
        CaseFiles.Taken taken = files.take(List.of(file), null).get(0);
        return new DraftFile(UUID.randomUUID(), taken.mediaType(), taken.size());
    }

    /** Adds a checked file to a saved draft. */
    @Transactional
    public Draft add(String token, Draft draft, DraftFile checked, OfferedFile file, Duration kept) {
        if (draft.files().size() >= CaseFiles.MOST) {
            throw PortalException.invalid("files", "tooMany", "最多 " + CaseFiles.MOST + " 个文件");
        }
        List<DraftFile> more = new ArrayList<>(draft.files());
        more.add(checked);
        Draft next = new Draft(draft.values(), more);
        save(token, next, kept);
        Named named = new Named(file.name(), Base64.getEncoder().encodeToString(file.content()));
        em.createNativeQuery("insert into complaint_draft_file (token_mark, id, sealed) values (:m, :i, :s)")
                .setParameter("m", mark(token))
                .setParameter("i", checked.id())
                .setParameter(
                        "s",
                        HolderSeal.seal(
                                token, DatabaseJson.write(Named.class, named).getBytes(StandardCharsets.UTF_8)))
                .executeUpdate();
        return next;
    }

    /** Takes a file out. */
    @Transactional
    public void remove(String token, Draft draft, String fileId, Duration kept) {
        List<DraftFile> rest = draft.files().stream()
                .filter(file -> !file.id().toString().equals(fileId))
                .toList();
        save(token, new Draft(draft.values(), rest), kept);
        em.createNativeQuery("delete from complaint_draft_file where token_mark = :m and cast(id as text) = :i")
                .setParameter("m", mark(token))
                .setParameter("i", fileId)
                .executeUpdate();
    }

    /** Files the draft; pressed twice it gives the same receipt. */
    public Receipt submit(String token, FileComplaint complaint, Draft draft) {
        List<OfferedFile> originals = new ArrayList<>();
        for (DraftFile file : draft.files()) {
            originals.add(original(token, file.id()));
        }
        return complaints.file(complaint, new Arrival(Channel.WEB, originals, token));
    }

    private OfferedFile original(String token, UUID id) {
        byte[] sealed = (byte[]) em.createNativeQuery(
                        "select sealed from complaint_draft_file where token_mark = :m and id = :i", Object.class)
                .setParameter("m", mark(token))
                .setParameter("i", id)
                .getSingleResult();
        byte[] plain = HolderSeal.open(token, sealed).orElseThrow(PortalException::notFound);
        Named named = DatabaseJson.read(Named.class, new String(plain, StandardCharsets.UTF_8));
        return new OfferedFile(named.name(), Base64.getDecoder().decode(named.content()));
    }

    /** Forgets the draft. */
    @Transactional
    public void delete(String token) {
        em.createNativeQuery("delete from complaint_draft where token_mark = :m")
                .setParameter("m", mark(token))
                .executeUpdate();
    }

    /** Removes what is over. Runs by itself. */
    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void removeExpired() {
        em.createNativeQuery("delete from complaint_draft where expires_at <= :t")
                .setParameter("t", clock.instant())
                .executeUpdate();
    }

    private byte[] mark(String token) {
        return hash.of(PURPOSE, token);
    }
}
