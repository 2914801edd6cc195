package org.qingjian.enterprise;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingjian.enterprise.Evidence.Sighting;
import org.qingjian.enterprise.Evidence.Source;
import org.qingjian.identity.OwnedThing;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** The entry of an enterprise belongs to the branch of its district. */
@Singleton
class AnEnterpriseOfADistrict implements OwnedThing {
    @Inject
    EnterpriseRegister register;

    @Override
    public List<String> paths() {
        return List.of("/desk/enterprises/{code}");
    }

    @Override
    public Map<String, String> create() {
        String code = CreditCodes.next();
        register.take(List.of(new Evidence(
                new Source(Evidence.RECORD, "owned-" + code, true),
                List.of(new Sighting(code, "青棠水泥有限公司", "440203", "", LocalDate.of(2026, 1, 5))),
                List.of(),
                null)));
        return Map.of("code", code);
    }

    @Override
    public String stranger() {
        return SignInForTests.tokenOf("440205", Role.CLERK);
    }
}
