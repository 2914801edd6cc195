package org.qingjian.enterprise;

import java.util.concurrent.atomic.AtomicInteger;
import org.qingjian.notation.CreditCode;

/** Credit codes of enterprises that do not exist, each given out once. */
public final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private CreditCodes() {}

    /** A code with a right check digit. */
    public static String next() {
        while (true) {
            String stem = "91440299MA%07d".formatted(NEXT.incrementAndGet());
            for (char check : ALPHABET.toCharArray()) {
                if (CreditCode.parseStrict(stem + check).isOk()) {
                    return stem + check;
                }
            }
        }
    }
}
