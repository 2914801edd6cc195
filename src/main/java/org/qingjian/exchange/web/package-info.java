/** Import and export as pages of the staff desk and as API. */
@NullMarked
package org.qingjian.exchange.web;

import org.jspecify.annotations.NullMarked;
