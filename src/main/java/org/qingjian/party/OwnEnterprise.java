package org.qingjian.party;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.qingjian.enterprise.Enterprises;
import org.qingjian.enterprise.RegisteredEnterprise;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Which enterprise an account acts for. An account that was bound to a code keeps its enterprise when the code is merged. */
@Singleton
class OwnEnterprise {
    private final Enterprises enterprises;

    /**
     * @param code under which it stands now
     * @param codes all that it has or had, the present one among them
     */
    record Codes(String code, List<String> codes) {
        Codes {
            codes = List.copyOf(codes);
        }
    }

    OwnEnterprise(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** 401 or 403 without the permission, or for an account that is bound to no enterprise. */
    Codes of(Actor actor, Permission permission) {
        actor.require(permission);
        String bound = actor.creditCode();
        if (bound == null) {
            throw new PortalException(ProblemType.FORBIDDEN, Map.of());
        }
        return of(bound);
    }

    Codes of(String creditCode) {
        String now = enterprises.surviving(creditCode);
        return new Codes(now, enterprises.codesOf(now));
    }

    /** Its name in the register; empty as long as the register has none. */
    String name(String code) {
        return enterprises.find(code).map(RegisteredEnterprise::name).orElse("");
    }

    /** The branch of its district; the city bureau where there is none. */
    String branch(String code) {
        return enterprises
                .find(code)
                .flatMap(entry -> Branch.find(entry.region()))
                .orElseGet(Branch::cityBureau)
                .code();
    }
}
