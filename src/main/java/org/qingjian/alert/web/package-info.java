/** Subscribing, confirming, changing and ending alerts, as pages and API. */
@NullMarked
package org.qingjian.alert.web;

import org.jspecify.annotations.NullMarked;
