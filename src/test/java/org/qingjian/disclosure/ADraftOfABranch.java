package org.qingjian.disclosure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

@Singleton
class ADraftOfABranch implements OwnedThing {
    @Inject
    Publication publication;

    @Override
    public List<String> paths() {
        return List.of("/api/v1/drafts/{id}", "/desk/records/{id}/edit");
    }

    @Override
    public Map<String, String> create() {
        return Map.of(
                "id",
                publication.enter(new NewRecord("desk", "", "440203", null, ARecord.penalty(), List.of())),
                "position",
                "1");
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440205", Role.CLERK);
    }
}
