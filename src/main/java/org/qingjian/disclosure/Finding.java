package org.qingjian.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.check.CheckHit;
import org.qingjian.disclosure.check.Severity;
import org.qingjian.identity.Actor;

/** What one check has found in one project or decision. A lead that a person answers, or that goes away by itself. */
@Entity
@Table(name = "finding")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Finding {
    private static final String JOIN = "；";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "check_id")
    private String check;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String citation;
    private String subject;
    private @Nullable String recordId;
    private String kind;
    private String branch;
    private String title;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    private Instant foundAt;
    private @Nullable Instant fixedAt;
    private String answer;
    private String answeredBy;
    private String answeredById;

    @Version
    private long version;

    protected Finding() {}

    static Finding of(CheckedSubject subject, CheckHit hit, String evidence, Instant now) {
        Finding finding = new Finding();
        finding.check = hit.check();
        finding.severity = hit.severity();
        finding.citation = hit.citation();
        finding.subject = subject.id();
        finding.recordId = subject.recordId();
        finding.kind = subject.kind();
        finding.branch = subject.branch();
        finding.title = subject.title();
        finding.evidence = evidence;
        finding.state = FindingState.TO_VERIFY;
        finding.foundAt = now;
        finding.answer = "";
        finding.answeredBy = "";
        finding.answeredById = "";
        return finding;
    }

    /** The check trips again: what was answered stands as long as the evidence is the same. */
    void seenAgain(String present, Instant now) {
        boolean other = !evidence.equals(present);
        evidence = present;
        boolean wentAway = state == FindingState.FIXED && answeredBy.isEmpty();
        if (wentAway || (other && state != FindingState.TO_VERIFY)) {
            state = FindingState.TO_VERIFY;
            foundAt = now;
            fixedAt = null;
        }
    }

    /** The check does not trip any more. */
    void gone(Instant now) {
        if (state == FindingState.TO_VERIFY) {
            state = FindingState.FIXED;
            fixedAt = now;
        }
    }

    void settle(FindingState next, String reason, Actor by, Instant now) {
        state = next;
        answer = reason;
        answeredBy = by.unit();
        answeredById = by.id();
        fixedAt = next == FindingState.FIXED ? now : null;
    }

    /** What was answered before the release holds after it, as long as the same is seen. */
    void carry(Finding before) {
        if (state == FindingState.TO_VERIFY && before.untrue() && before.evidence.equals(evidence)) {
            state = before.state;
            answer = before.answer;
            answeredBy = before.answeredBy;
            answeredById = before.answeredById;
        }
    }

    boolean untrue() {
        return state == FindingState.NOT_TRUE;
    }

    /** Whether exactly this was seen. */
    boolean saw(CheckHit hit) {
        return check.equals(hit.check()) && List.of(evidence.split(JOIN)).contains(hit.evidence());
    }

    /** One line of what a check has seen. */
    static String evidence(List<CheckHit> hits) {
        return hits.stream().map(CheckHit::evidence).distinct().collect(Collectors.joining(JOIN));
    }

    String answeredById() {
        return answeredById;
    }

    String subject() {
        return subject;
    }

    String check() {
        return check;
    }

    String branch() {
        return branch;
    }

    long version() {
        return version;
    }

    FindingView view() {
        return new FindingView(
                id,
                check,
                severity.name(),
                citation,
                subject,
                recordId,
                kind,
                branch,
                title,
                evidence,
                state,
                foundAt,
                fixedAt,
                answer,
                answeredBy,
                version);
    }
}
