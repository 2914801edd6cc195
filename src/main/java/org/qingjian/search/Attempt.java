package org.qingjian.search;

/**
 * How much a search insists on, from all to little. The first attempt that finds something answers; that it was not
 * the first is told.
 */
enum Attempt {
    /** Everything recognised narrows, most words must match. */
    AS_READ,
    /** What was recognised only lifts; most words must match. */
    UNFILTERED,
    /** Any of the words. */
    ANY_WORD,
    /** The letters are pinyin initials. */
    INITIALS
}
