/** The public calculator of deadlines, the calendar pages, their API and the staff page that loads a year. */
@NullMarked
package org.qingjian.deadline.web;

import org.jspecify.annotations.NullMarked;
