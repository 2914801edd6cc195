/** Short messages by the HTTP interface of a gateway. */
@NullMarked
package org.qingjian.notification.sms;

import org.jspecify.annotations.NullMarked;
