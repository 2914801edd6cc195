/** The one clock, and the one zone in which law counts days. */
@NullMarked
package org.qingjian.shared.time;

import org.jspecify.annotations.NullMarked;
