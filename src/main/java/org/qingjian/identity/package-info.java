/**
 * Who is asking: accounts, roles and what they permit, sessions and their tokens, and the record of what was done. Every
 * other feature asks for a {@link org.qingjian.identity.Permission} of the {@link org.qingjian.identity.CurrentActor} and
 * knows nothing of passwords, tokens or cookies.
 */
@NullMarked
package org.qingjian.identity;

import org.jspecify.annotations.NullMarked;
