package org.qingjian.party;

import java.time.LocalDate;
import java.util.Map;
import org.qingjian.notation.CreditCode;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What somebody gave, checked; a failure names the field. */
final class Given {
    private Given() {}

    /** A text that must be there, and not too long; without blanks around it. */
    static String text(String field, String value, int longest) {
        String stripped = value.strip();
        if (stripped.isEmpty()) {
            throw PortalException.invalid(field, "required", "请填写这一项");
        }
        if (stripped.length() > longest) {
            throw PortalException.invalid(field, "too-long", "最多 " + longest + " 字");
        }
        return stripped;
    }

    /** A day that is not in the future. */
    static void day(String field, LocalDate value, LocalDate today) {
        if (value.isAfter(today)) {
            throw PortalException.invalid(field, "in-the-future", "日期不能晚于今天");
        }
    }

    /** A credit code with a right check digit. */
    static String creditCode(String typed) {
        return CreditCode.parseStrict(typed)
                .orElseThrow(failure -> PortalException.invalid("creditCode", "bad-credit-code", failure.hint()))
                .value();
    }

    static void stillOpen(boolean open) {
        if (!open) {
            throw new PortalException(ProblemType.ILLEGAL_TRANSITION, Map.of());
        }
    }
}
