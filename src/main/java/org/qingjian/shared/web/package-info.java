/** What every page and every JSON answer shares: layout context, locale, problems. */
@NullMarked
package org.qingjian.shared.web;

import org.jspecify.annotations.NullMarked;
