package org.qingjian.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 公开信息查询证明: a dated PDF of what was public about an enterprise, which anyone can check by its code. */
@Entity
@Table(name = "file_extract")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class FileExtract {
    @Id
    private UUID id;

    private String mark;
    private String creditCode;
    private String name;
    private String sha256;
    private int records;
    private int penalties;
    private int past;
    private Instant issuedAt;

    protected FileExtract() {}

    static FileExtract of(ExtractDraft draft, String mark, String sha256) {
        FileExtract extract = new FileExtract();
        extract.id = UUID.randomUUID();
        extract.mark = mark;
        extract.creditCode = draft.file().creditCode();
        extract.name = draft.file().name();
        extract.sha256 = sha256;
        extract.records = draft.file().records().size();
        extract.penalties = draft.file().penalties();
        extract.past = draft.file().past().size();
        extract.issuedAt = draft.at();
        return extract;
    }

    UUID id() {
        return id;
    }

    String creditCode() {
        return creditCode;
    }

    String sha256() {
        return sha256;
    }

    ExtractView view() {
        return new ExtractView(creditCode, name, issuedAt, records, penalties, past, sha256);
    }
}
