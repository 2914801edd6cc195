package org.qingjian.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Why and when a record was taken down. Written once. */
@Entity
@Table(name = "withdrawal")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Withdrawal {
    @Id
    private String recordId;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason reasonCode;

    private String reason;
    private String organ;
    private String legalDocument;
    private LocalDate knownOn;
    private Instant withdrawnAt;
    private String withdrawnBy;

    protected Withdrawal() {}

    static Withdrawal of(WithdrawRecord command, String by, Instant now) {
        Withdrawal withdrawal = new Withdrawal();
        withdrawal.recordId = command.recordId();
        withdrawal.reasonCode = command.reasonCode();
        withdrawal.reason = command.reason();
        withdrawal.organ = command.organ();
        withdrawal.legalDocument = command.legalDocument();
        withdrawal.knownOn = command.knownOn();
        withdrawal.withdrawnAt = now;
        withdrawal.withdrawnBy = by;
        return withdrawal;
    }

    PublicRecord.Withdrawn notice(RecordKind kind) {
        return new PublicRecord.Withdrawn(
                recordId, kind, reasonCode, reason, organ, legalDocument, knownOn, withdrawnAt);
    }

    LocalDate knownOn() {
        return knownOn;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
