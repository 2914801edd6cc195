/** The default engine: Lucene in this process, on disk under the data folder. The only package that knows Lucene. */
@NullMarked
package org.qingjian.search.lucene;

import org.jspecify.annotations.NullMarked;
