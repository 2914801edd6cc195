/** Transactional outbox: an event is written with the state it tells of, and delivered at least once afterwards. */
@NullMarked
package org.qingjian.shared.outbox;

import org.jspecify.annotations.NullMarked;
