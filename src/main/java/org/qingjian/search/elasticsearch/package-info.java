/** The scale-out engine: a stock Elasticsearch 8 or 9, without plug-ins. The only package that knows its client. */
@NullMarked
package org.qingjian.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
