package org.qingjian.complaint;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.DocumentType;
import org.qingjian.document.Documents;
import org.qingjian.document.Limits;
import org.qingjian.document.ReadOutcome;
import org.qingjian.document.StoreOutcome;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.database.DirectWrites;

/**
 * Files of a case. The original goes to the vault; officers see the masked text of a document, and of a photo the copy that
 * {@link PhotoCopies} makes behind the receipt.
 */
@Singleton
class CaseFiles {
    static final int MOST = 10;
    static final int MOST_OF_A_CASE = 30;
    static final long LARGEST = 10L * 1024 * 1024;
    private static final int LONGEST_TEXT = 200_000;

    private final EntityManager em;
    private final DirectWrites writes;
    private final Documents documents;
    private final Masking masking;

    /**
     * A file that may pass.
     *
     * @param text masked
     */
    record Taken(UUID id, String mediaType, long size, String text, OfferedFile original) {}

    /**
     * A file as officers see it.
     *
     * @param copySha256 of the copy of a photo; null for what is no photo, and as long as there is no copy
     * @param unshowable true when no copy of the photo could be made
     */
    record Entry(
            UUID id, String mediaType, long size, @Nullable String copySha256, boolean unshowable, String text) {
        DeskCase.PhotoState photoState() {
            if (!mediaType.startsWith("image/")) {
                return DeskCase.PhotoState.NO_PHOTO;
            }
            if (copySha256 != null) {
                return DeskCase.PhotoState.SHOWN;
            }
            return unshowable ? DeskCase.PhotoState.UNSHOWABLE : DeskCase.PhotoState.BEING_COPIED;
        }
    }

    CaseFiles(EntityManager em, DirectWrites writes, Documents documents, Masking masking) {
        this.em = em;
        this.writes = writes;
        this.documents = documents;
        this.masking = masking;
    }

    /** Looks at files before a case is written, outside any transaction; a problem that names the file when one is refused. */
    List<Taken> take(List<OfferedFile> offered, @Nullable Contact contact) {
        if (offered.size() > MOST) {
            throw PortalException.invalid("files", "tooMany", "最多 " + MOST + " 个文件");
        }
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            taken.add(take("files[" + i + "]", offered.get(i), contact));
        }
        return taken;
    }

    private Taken take(String field, OfferedFile file, @Nullable Contact contact) {
        ReadOutcome seen = documents.examine(bytes(file), file.name(), limits());
        if (seen instanceof StoreOutcome.Refused refused) {
            throw refused(field, refused);
        }
        ReadOutcome.Read read = (ReadOutcome.Read) seen;
        String text = read.text().text().replace("\u0000", "");
        String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return new Taken(
                UUID.randomUUID(),
                read.type().mediaType(),
                file.content().length,
                shown.isBlank() ? "" : masking.text(shown, contact),
                file);
    }

    private static ByteArrayInputStream bytes(OfferedFile file) {
        return new ByteArrayInputStream(file.content());
    }

    private Limits limits() {
        return documents
                .limits()
                .atMost(LARGEST)
                .only(
                        DocumentType.JPEG,
                        DocumentType.PNG,
                        DocumentType.WEBP,
                        DocumentType.PDF,
                        DocumentType.DOCX,
                        DocumentType.XLSX,
                        DocumentType.TXT);
    }

    static PortalException refused(String field, StoreOutcome.Refused refused) {
        ProblemType type = refused.reason().problem();
        return new PortalException(
                type, Map.of(), List.of(new Violation(field, refused.reason().code(), "这个文件不能收")));
    }

    /** Files of a new case. */
    void add(UUID complaintId, List<Taken> files) {
        add(complaintId, files, 0);
    }

    /** More files of a case, which the caller has locked. */
    void addMore(UUID complaintId, List<Taken> files) {
        int there = of(complaintId).size();
        if (there + files.size() > MOST_OF_A_CASE) {
            throw PortalException.invalid("files", "tooManyOfCase", "一件最多 " + MOST_OF_A_CASE + " 个文件");
        }
        add(complaintId, files, there);
    }

    private void add(UUID complaintId, List<Taken> files, int from) {
        List<Object[]> rows = new ArrayList<>();
        for (Taken file : files) {
            rows.add(
                    new Object[] {file.id(), complaintId, from + rows.size(), file.mediaType(), file.size(), file.text()
                    });
        }
        if (!rows.isEmpty()) {
            writes.execute("""
                    insert into complaint_file (id, complaint_id, position, media_type, size, text)
                    values (?, ?, ?, ?, ?, ?)
                    """, rows);
        }
    }

    /**
     * Gives files of a case to a part of it, too; the case keeps its own.
     *
     * @param chosen ids of files of the case
     * @return id in the case → id in the part
     */
    Map<UUID, UUID> copy(UUID complaintId, UUID partId, List<UUID> chosen) {
        Map<UUID, UUID> copies = new LinkedHashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (UUID id : chosen) {
            UUID copy = UUID.randomUUID();
            copies.put(id, copy);
            rows.add(new Object[] {copy, partId, rows.size(), complaintId, id});
        }
        if (!rows.isEmpty()) {
            writes.execute("""
                    insert into complaint_file (id, complaint_id, position, media_type, size, text, copy_sha256, copy_tries)
                    select ?, ?, ?, media_type, size, text, copy_sha256, copy_tries
                      from complaint_file where complaint_id = ? and id = ?
                    """, rows);
        }
        return copies;
    }

    List<Entry> of(UUID complaintId) {
        List<?> rows = em.createNativeQuery("""
                        select id, media_type, size, copy_sha256, copy_tries >= :t, text
                          from complaint_file where complaint_id = :c order by position
                        """, Object[].class)
                .setParameter("c", complaintId)
                .setParameter("t", PhotoCopies.MOST_TRIES)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Entry(
                        (UUID) row[0],
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        (String) row[3],
                        row[3] == null && (Boolean) row[4],
                        (String) row[5]))
                .toList();
    }
}
