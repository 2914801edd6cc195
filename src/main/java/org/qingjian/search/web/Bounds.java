package org.qingjian.search.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Bounds of a fine in yuan, both included (民法典 art. 1259: 以上、以下 include the number); a missing one is open. */
record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    /** @param value of a reading: {@code 100000/}, {@code 50000/200000} */
    static Bounds of(String value) {
        int slash = value.indexOf('/');
        return new Bounds(yuan(value.substring(0, slash)), yuan(value.substring(slash + 1)));
    }

    private static @Nullable BigDecimal yuan(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
