/**
 * How good search is, measured from outside: sets of questions with their right answers, asked through the public API of a
 * running portal. Needs nothing of the portal's insides, so what it measures is what a citizen gets.
 */
@NullMarked
package org.qingjian.evaluation;

import org.jspecify.annotations.NullMarked;
