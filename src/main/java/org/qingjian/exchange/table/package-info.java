/**
 * Reads tables out of delivered files, one row at a time: CSV in the encodings that Chinese offices use, XLSX, JSON Lines. Knows
 * nothing of fields or records; bounds what a file may make it hold.
 */
@NullMarked
package org.qingjian.exchange.table;

import org.jspecify.annotations.NullMarked;
