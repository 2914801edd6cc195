/** The messages to complainants: that there is news, and nothing else. */
@NullMarked
package org.qingjian.complaint.mail;

import org.jspecify.annotations.NullMarked;
