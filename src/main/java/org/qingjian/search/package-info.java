/**
 * Finding what is public: one port, two engines that agree (embedded Lucene, Elasticsearch), and the understanding of
 * what people type. Features feed search through {@link org.qingjian.search.SearchSource} and
 * {@link org.qingjian.search.IndexChange}; search knows no feature.
 */
@NullMarked
package org.qingjian.search;

import org.jspecify.annotations.NullMarked;
