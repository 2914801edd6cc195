/** Pages and JSON of the records. */
@NullMarked
package org.qingjian.disclosure.web;

import org.jspecify.annotations.NullMarked;
