package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;

/** What an actor may see of the cases, one by one. */
@Singleton
class Inbox {
    private static final int MOST = 200;
    private static final double NEAR_METRES = 300;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final int ALIKE_DAYS = 30;
    private static final int MOST_ALIKE = 20;

    private final ComplaintRepository complaints;
    private final Escalations escalations;
    private final Clock clock;

    Inbox(ComplaintRepository complaints, Escalations escalations, Clock clock) {
        this.complaints = complaints;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** Whether an officer may see a case: of the own branch, and accusations only in the city bureau's sealed queue. */
    static boolean sees(Actor actor, Complaint complaint) {
        return complaint.isSealed() ? seesSealed(actor) : actor.oversees(complaint.branch());
    }

    /** Whether accusations exist for an officer. */
    static boolean seesSealed(Actor actor) {
        Branch branch = actor.branch();
        return branch != null && branch.city() && actor.may(Permission.COMPLAINT_SUPERVISE);
    }

    /** The case of this number; NOT_FOUND when it is not the officer's. */
    Complaint find(Actor actor, String number) {
        actor.require(Permission.COMPLAINT_READ);
        return complaints
                .byNumber(number)
                .filter(complaint -> sees(actor, complaint))
                .orElseThrow(PortalException::notFound);
    }

    CaseLine line(Complaint complaint) {
        LocalDate today = LegalZone.today(clock);
        LocalDate due = complaint.dueOn();
        Branch branch = Branch.find(complaint.branch()).orElseGet(Branch::cityBureau);
        return new CaseLine(
                complaint.number(),
                complaint.matter().kind(),
                complaint.matter().medium(),
                complaint.provenance().channel(),
                complaint.identity(),
                complaint.matter().place(),
                complaint.state(),
                due,
                complaint.isDueProvisional(),
                due == null ? 0 : ChronoUnit.DAYS.between(today, due),
                escalations.used(complaint),
                branch,
                complaint.provenance().receivedOn(),
                complaint.hops(),
                complaint.isUnread());
    }

    /** Cases of the same kind within thirty days at the same place or of the same enterprise: suggestions. */
    List<CaseLine> alike(Actor actor, Complaint complaint) {
        return complaints
                .find(
                        "matter.medium = ?1 and provenance.receivedOn between ?2 and ?3 and id <> ?4 and sealed = false"
                                + " order by provenance.receivedOn desc",
                        complaint.matter().medium(),
                        complaint.provenance().receivedOn().minusDays(ALIKE_DAYS),
                        complaint.provenance().receivedOn().plusDays(ALIKE_DAYS),
                        complaint.id())
                .page(0, MOST)
                .stream()
                .filter(other -> sees(actor, other) && isAlike(complaint, other))
                .limit(MOST_ALIKE)
                .map(this::line)
                .toList();
    }

    private static boolean isAlike(Complaint one, Complaint other) {
        if (!one.matter().creditCode().isEmpty()
                && one.matter().creditCode().equals(other.matter().creditCode())) {
            return true;
        }
        if (!one.matter().accused().isBlank()
                && one.matter().accused().equals(other.matter().accused())) {
            return true;
        }
        return samePlace(one.matter().place(), other.matter().place()) || near(one, other);
    }

    private static boolean samePlace(String one, String other) {
        String a = one.replaceAll("\\s", "");
        String b = other.replaceAll("\\s", "");
        return a.length() >= 2 && b.length() >= 2 && (a.contains(b) || b.contains(a));
    }

    private static boolean near(Complaint one, Complaint other) {
        Double lat = one.matter().latitude();
        Double lon = one.matter().longitude();
        Double otherLat = other.matter().latitude();
        Double otherLon = other.matter().longitude();
        if (lat == null || lon == null || otherLat == null || otherLon == null) {
            return false;
        }
        double north = (lat - otherLat) * METRES_PER_DEGREE;
        double east = (lon - otherLon) * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east) <= NEAR_METRES;
    }
}
