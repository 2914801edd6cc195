package org.qingjian.enterprise;

import java.time.LocalDate;
import java.util.Optional;
import org.qingjian.notation.CitizenNumber;
import org.qingjian.notation.CreditCode;
import org.qingjian.shared.PortalException;

/** Which codes may be in the register: whole ones with a right check digit (GB 32100-2015), and never a person's number. */
final class RegisteredCode {
    /** Nobody is born later; only to tell a citizen number from a credit code. */
    private static final LocalDate FAR = LocalDate.of(2200, 1, 1);

    private RegisteredCode() {}

    /** The code in its normal form; empty when it may not be in the register. */
    static Optional<String> of(String text) {
        return CreditCode.parseStrict(text)
                .optional()
                .map(CreditCode::value)
                .filter(code -> !CitizenNumber.parse(code, FAR).isOk());
    }

    /** Throws a 400 for the field. */
    static String require(String text, String field) {
        return of(text).orElseThrow(() -> PortalException.invalid(field, "bad-credit-code", "请填写正确的 18 位统一社会信用代码"));
    }
}
