package org.qingjian.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The answers about one subject, as stored. */
@Entity
@Table(name = "check_answers")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class CheckAnswersRow {
    @Id
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private CheckAnswers answers;

    private Instant changedAt;
    private String changedBy;

    @Version
    private long version;

    protected CheckAnswersRow() {}

    static CheckAnswersRow of(String subject) {
        CheckAnswersRow row = new CheckAnswersRow();
        row.subject = subject;
        return row;
    }

    void write(CheckAnswers present, String by, Instant now) {
        answers = present;
        changedBy = by;
        changedAt = now;
    }

    CheckAnswers answers() {
        return answers;
    }

    long version() {
        return version;
    }
}
