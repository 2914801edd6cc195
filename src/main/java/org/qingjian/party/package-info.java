/**
 * 我的档案: what an enterprise sees of itself, and what it may do about it: object, reply, apply for credit repair, report that it
 * has rectified, take its file along. The public records stay in {@code disclosure}, its people in {@code identity}.
 */
@NullMarked
package org.qingjian.party;

import org.jspecify.annotations.NullMarked;
