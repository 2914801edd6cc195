/** Search over HTTP: the API, the CSV stream and the page. */
@NullMarked
package org.qingjian.search.web;

import org.jspecify.annotations.NullMarked;
