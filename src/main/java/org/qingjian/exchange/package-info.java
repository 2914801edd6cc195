/**
 * Takes in what other platforms deliver and hands out what they ask for. What a platform's columns mean is data (a profile); a delivery
 * is a job that can be watched, repeated and interrupted without loss or duplicate.
 */
@NullMarked
package org.qingjian.exchange;

import org.jspecify.annotations.NullMarked;
