/**
 * The demonstration year: what a bureau publishes in a year, made up with a fixed seed and entered through the same front doors
 * that people use. Nothing in the records marks those in which an officer slipped.
 */
@NullMarked
package org.qingjian.demo.year;

import org.jspecify.annotations.NullMarked;
