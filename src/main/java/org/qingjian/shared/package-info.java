/** The kernel: problem catalogue, outbox, clock, locale. Knows no feature; something enters it when a third feature needs it. */
@NullMarked
package org.qingjian.shared;

import org.jspecify.annotations.NullMarked;
