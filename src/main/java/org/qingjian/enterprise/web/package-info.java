/** Pages and resources of enterprises. */
@NullMarked
package org.qingjian.enterprise.web;

import org.jspecify.annotations.NullMarked;
