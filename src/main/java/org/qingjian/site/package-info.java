/** The site around the features: home page, guide and other pages about the portal, site map. */
@NullMarked
package org.qingjian.site;

import org.jspecify.annotations.NullMarked;
