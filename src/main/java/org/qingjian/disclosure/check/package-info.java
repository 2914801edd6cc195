/**
 * The rules that find what is late or wrong in a publication: checks C01 to C32 for EIA projects and P01 to P14 for
 * penalties. Pure: facts in, hits out. A hit is a lead that a person confirms, not a verdict.
 */
@NullMarked
package org.qingjian.disclosure.check;

import org.jspecify.annotations.NullMarked;
