package org.qingjian.identity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

@Singleton
class AnAccountOfABranch implements OwnedThing {
    @Override
    public List<String> paths() {
        return List.of("/api/v1/accounts/{id}", "/desk/accounts/{id}");
    }

    @Override
    public Map<String, String> create() {
        return Map.of("id", SignInForTests.actorOf("440203", Role.CLERK).id());
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440205", Role.ADMINISTRATOR);
    }
}
