/** Sample content for a first look: invented records through the same front doors that people use. Off unless asked for. */
@NullMarked
package org.qingjian.demo;

import org.jspecify.annotations.NullMarked;
