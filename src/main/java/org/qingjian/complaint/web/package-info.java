/** Filing, tracking and handling complaints, as pages and as API. */
@NullMarked
package org.qingjian.complaint.web;

import org.jspecify.annotations.NullMarked;
