/**
 * Saved searches that write to people: whoever leaves a mail address is told of new, corrected and withdrawn records that a
 * search finds. Nobody needs an account; an address is used only after its owner has confirmed it (PIPL, art. 13 and 14), is
 * kept encrypted and apart from what was searched for, and is erased with the last alert (art. 47). Owns the tables {@code
 * alert_subscriber}, {@code alert}, {@code alert_change} and {@code alert_match}; hears {@code record.changed.v1}.
 */
@NullMarked
package org.qingjian.alert;

import org.jspecify.annotations.NullMarked;
