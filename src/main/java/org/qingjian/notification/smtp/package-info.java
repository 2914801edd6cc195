/** Mail by SMTP. */
@NullMarked
package org.qingjian.notification.smtp;

import org.jspecify.annotations.NullMarked;
