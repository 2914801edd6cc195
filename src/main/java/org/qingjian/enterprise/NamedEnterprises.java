package org.qingjian.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingjian.enterprise.Enterprises.Hit;
import org.qingjian.notation.HanText;

/**
 * Finds the enterprises of the register that a text speaks of, and those that somebody begins to name. What is read of the
 * register grows with the text and with what is found, not with the register.
 */
@ApplicationScoped
public class NamedEnterprises {
    /** What is said of fewer characters says too little. */
    private static final int HEAD = 3;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final Pattern CODE = Pattern.compile("(?=([0-9a-z]{18}))");
    private static final String COLUMNS = "select e.credit_code, e.name, e.region, e.industry from enterprise e";
    private static final String PUBLIC = """
             and e.merged_into is null
             and exists (select 1 from enterprise_sighting s where s.credit_code = e.credit_code and s.released)
            """;
    static final String NAMED = COLUMNS + """
                     where ((left(e.core, 3) = any (?) and char_length(e.core) >= 3 and position(e.core in ?) > 0)
                         or e.credit_code = any (?))
                    """ + PUBLIC + " order by char_length(e.name) desc, e.name limit ?";
    /** A piece that thousands have, such as the legal form, is not worth reading them all. */
    static final String LIKE = "select * from (" + COLUMNS + """
                     where enterprise_name_pairs(e.name) @> enterprise_name_pairs(?) and position(? in lower(e.name)) > 0
                    """ + PUBLIC
            + " limit 500) n order by char_length(n.name), n.name, n.credit_code limit ?";

    private final RegisterSql sql;

    NamedEnterprises(RegisterSql sql) {
        this.sql = sql;
    }

    /** Those named in full, without place and legal form, or by credit code; the longest name first. */
    @Transactional
    public List<Hit> in(String text, int most) {
        String folded = HanText.fold(text);
        return sql.list(NAMED, NamedEnterprises::hit, heads(folded), folded, codes(folded), most);
    }

    /** Those whose name has this piece in it, at least two characters; the shortest name first. */
    @Transactional
    public List<Hit> like(String piece, int most) {
        String folded = HanText.fold(piece).strip();
        if (folded.codePointCount(0, folded.length()) < SHORTEST || folded.length() > LONGEST) {
            return List.of();
        }
        return sql.list(LIKE, NamedEnterprises::hit, folded, folded, most);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    private static List<String> heads(String text) {
        int[] points = text.codePoints().toArray();
        Set<String> heads = new LinkedHashSet<>();
        for (int i = 0; i + HEAD <= points.length; i++) {
            heads.add(new String(points, i, HEAD));
        }
        return List.copyOf(heads);
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
