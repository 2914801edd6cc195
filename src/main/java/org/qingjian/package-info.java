/** The composition root: starts the portal and its command line. Knows every feature; no feature knows it. */
@NullMarked
package org.qingjian;

import org.jspecify.annotations.NullMarked;
