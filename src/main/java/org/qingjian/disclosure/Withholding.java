package org.qingjian.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.qingjian.identity.Actor;

/** The recorded ground for a decision that is not published. Written once. */
@Entity
@Table(name = "withholding")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Withholding {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String branch;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private String documentNumber;
    private String numberKey;
    private LocalDate documentDate;

    @Enumerated(EnumType.STRING)
    private WithholdingGround ground;

    private String reason;
    private String decidedBy;
    private String decidedUnit;
    private Instant decidedAt;

    protected Withholding() {}

    static Withholding of(WithholdDecision command, String numberKey, Actor by, Instant at) {
        Withholding withholding = new Withholding();
        withholding.branch = command.branch();
        withholding.kind = command.kind();
        withholding.documentNumber = command.documentNumber();
        withholding.numberKey = numberKey;
        withholding.documentDate = command.date();
        withholding.ground = command.ground();
        withholding.reason = command.reason();
        withholding.decidedBy = by.id();
        withholding.decidedUnit = by.unit();
        withholding.decidedAt = at;
        return withholding;
    }

    WithholdingView view() {
        return new WithholdingView(
                id, branch, kind, documentNumber, documentDate, ground, reason, decidedUnit, decidedAt);
    }
}
