package org.qingjian.enterprise;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.qingjian.identity.Branch;
import org.qingjian.notation.Region;
import org.qingjian.notation.Regions;

/**
 * How an enterprise is called in talk: its name without the place in front and the legal form behind. Worked out when the name
 * is written and kept, so that looking for it reads no more of the register than what begins like it.
 */
@Singleton
class CoreName {
    /** The province and the city of the bureau, whole or without their last character, then any county. */
    private static final String PLACE = Regions.path(Branch.cityBureau().code()).stream()
                    .map(Region::name)
                    .map(name -> "(" + name + "?)?")
                    .collect(Collectors.joining("", "^", ""))
            + "([一-龥]{1,2}[市县区])?";

    private static final String WORK_OUT = """
            update enterprise
               set core = lower(regexp_replace(regexp_replace(name, ?, ''), '(股份有限公司|有限责任公司|有限公司|公司)$', ''))
            """;

    private final RegisterSql sql;

    CoreName(RegisterSql sql) {
        this.sql = sql;
    }

    /** After these names were written. */
    void workOut(List<String> codes) {
        sql.update(WORK_OUT + " where credit_code = any (?)", PLACE, codes);
    }

    /** For a register from before it was kept. */
    void workOutMissing(@Observes StartupEvent event) {
        sql.update(WORK_OUT + " where core is null", PLACE);
    }
}
