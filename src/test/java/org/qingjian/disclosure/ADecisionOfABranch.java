package org.qingjian.disclosure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qingjian.document.Documents;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** A draft, its files and what is found in it belong to the branch that wrote it. */
@Singleton
class ADecisionOfABranch implements OwnedThing {
    @Inject
    Documents documents;

    @Override
    public List<String> paths() {
        return List.of(
                "/desk/records/{id}", "/api/v1/desk/records/{id}", "/desk/findings/{id}", "/api/v1/findings/{id}");
    }

    @Override
    public Map<String, String> create() {
        AttachedFile file = AtTheDesk.kept(documents, "附件".getBytes(StandardCharsets.UTF_8), "附件.txt");
        return Map.of("id", AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"), List.of(file)), "position", "1");
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440203", Role.CLERK, Role.LEGAL_REVIEWER, Role.PUBLISHER);
    }
}
