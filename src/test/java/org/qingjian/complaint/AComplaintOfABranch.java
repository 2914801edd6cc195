package org.qingjian.complaint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@Singleton
class AComplaintOfABranch implements OwnedThing {
    @Inject
    Complaints complaints;

    @Override
    public List<String> paths() {
        return List.of(
                "/desk/complaints/{number}",
                "/desk/complaints/{number}/answer",
                "/desk/complaints/{number}/evidence",
                "/desk/complaints/{number}/report.pdf");
    }

    @Override
    public Map<String, String> create() {
        FileComplaint complaint = new FileComplaint(
                ComplaintKind.REPORT,
                IdentityLevel.ANONYMOUS,
                Medium.AIR,
                "烟囱冒黑烟",
                null,
                "某镇砖厂",
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                null);
        Receipt receipt = complaints.file(complaint, Arrival.by(Channel.WEB));
        return Map.of("number", receipt.caseNumber());
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440205", Role.SUPERVISOR);
    }
}
