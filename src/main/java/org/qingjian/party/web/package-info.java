/** The pages of an enterprise's own file, and what the desk does with what it files. */
@NullMarked
package org.qingjian.party.web;

import org.jspecify.annotations.NullMarked;
