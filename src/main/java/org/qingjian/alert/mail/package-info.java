/** The mails about alerts. */
@NullMarked
package org.qingjian.alert.mail;

import org.jspecify.annotations.NullMarked;
