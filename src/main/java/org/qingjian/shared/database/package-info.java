/** How values are written into the database, whatever the API does. */
@NullMarked
package org.qingjian.shared.database;

import org.jspecify.annotations.NullMarked;
