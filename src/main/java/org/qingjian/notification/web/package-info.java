/** What could not be delivered, for administrators. */
@NullMarked
package org.qingjian.notification.web;

import org.jspecify.annotations.NullMarked;
