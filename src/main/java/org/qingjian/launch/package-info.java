/** Everything that happens before the application starts: data folder, embedded database, port. Knows no feature. */
@NullMarked
package org.qingjian.launch;

import org.jspecify.annotations.NullMarked;
