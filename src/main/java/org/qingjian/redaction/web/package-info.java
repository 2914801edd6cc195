/** The redaction preview for programs. Entered by nobody: HTTP only. */
@NullMarked
package org.qingjian.redaction.web;

import org.jspecify.annotations.NullMarked;
