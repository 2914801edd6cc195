/**
 * Letters that leave the portal: mail and short messages. A feature hands a finished {@link
 * org.qingjian.notification.Message} to {@link org.qingjian.notification.Notifications} in its own transaction; it is sent
 * afterwards, at least once, and given up after a number of tries where an administrator sees it. Owns the table {@code
 * notification_delivery}. Addresses and texts are personal data (PIPL, art. 4 and 51): they lie in the database encrypted,
 * are erased once sent, and are never logged.
 */
@NullMarked
package org.qingjian.notification;

import org.jspecify.annotations.NullMarked;
