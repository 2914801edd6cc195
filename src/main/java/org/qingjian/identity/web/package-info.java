/** Signing in and out, one's own account, and the administration of accounts and audit, as pages and as API. */
@NullMarked
package org.qingjian.identity.web;

import org.jspecify.annotations.NullMarked;
