package org.qingjian.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

@Singleton
class AMemberOfAnEnterprise implements OwnedThing {
    @Inject
    EnterpriseMembers members;

    @Override
    public List<String> paths() {
        return List.of("/my/members/{id}", "/api/v1/my/members/{id}");
    }

    @Override
    public Map<String, String> create() {
        EnterpriseMembers.Newcomer newcomer =
                new EnterpriseMembers.Newcomer(SignInForTests.username(), "环保部", "a heron stands in the reeds");
        return Map.of("id", members.join("91440200MA7MATRX0K", newcomer).id());
    }

    @Override
    public String stranger() {
        return SignInForTests.enterpriseAdministratorToken("91440200MA0STRANGE");
    }
}
