/**
 * The values that Chinese official documents write, as types: document numbers, credit codes, citizen numbers, regions, money,
 * citations, dates, kinds of penalty, and Han text itself. Every parser answers {@link org.qingjian.notation.Parsed}: a value with
 * hints, or a typed failure with a hint, never a guess. Pure: no clock, no database, knows no feature.
 */
@NullMarked
package org.qingjian.notation;

import org.jspecify.annotations.NullMarked;
