/** Pages that compose the features, and pages that explain the portal. */
@NullMarked
package org.qingjian.site.web;

import org.jspecify.annotations.NullMarked;
