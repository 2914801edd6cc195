/** Search as JSON, CSV, feed and page. */
@NullMarked
package org.qingjian.search.web;

import org.jspecify.annotations.NullMarked;
