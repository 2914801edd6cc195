package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.qingjian.enterprise.Enterprises.Hit;
import org.qingjian.identity.Branch;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Region;
import org.qingjian.notation.Regions;

/** Finds the enterprises of the register that a text speaks of. */
@ApplicationScoped
public class NamedEnterprises {
    /** A name as it is used in talk has no place in front and no legal form behind, and three characters at least. */
    private static final String NAMED = """
            select credit_code, name, region, industry from (
                select e.credit_code, e.name, e.region, e.industry,
                       regexp_replace(regexp_replace(e.name, ?, ''), '(股份有限公司|有限责任公司|有限公司|公司)$', '') as core
                  from enterprise e
                 where e.merged_into is null
                   and exists (select 1 from enterprise_sighting s where s.credit_code = e.credit_code and s.released)) n
             where position(lower(credit_code) in ?) > 0 or (char_length(core) >= 3 and position(lower(core) in ?) > 0)
             order by char_length(name) desc, name limit ?
            """;

    /** The province and the city of the bureau, whole or without their last character, then any county. */
    private static final String PLACE = Regions.path(Branch.cityBureau().code()).stream()
                    .map(Region::name)
                    .map(name -> "(" + name + "?)?")
                    .collect(Collectors.joining("", "^", ""))
            + "([一-龥]{1,2}[市县区])?";

    private final RegisterSql sql;

    NamedEnterprises(RegisterSql sql) {
        this.sql = sql;
    }

    /** Those named in full, without place and legal form, or by credit code; the longest name first. */
    @Transactional
    public List<Hit> in(String text, int most) {
        String folded = HanText.fold(text);
        return sql.list(
                NAMED,
                row -> new Hit(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                PLACE,
                folded,
                folded,
                most);
    }
}
