package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** A draft and what is found in it belong to the branch that wrote it. */
@Singleton
class ADecisionOfABranch implements OwnedThing {
    @Override
    public List<String> paths() {
        return List.of(
                "/desk/records/{id}", "/api/v1/desk/records/{id}", "/desk/findings/{id}", "/api/v1/findings/{id}");
    }

    @Override
    public Map<String, String> create() {
        return Map.of("id", AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。")));
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440203", Role.CLERK, Role.LEGAL_REVIEWER, Role.PUBLISHER);
    }
}
