/**
 * Enterprises as subjects of disclosure. Owns table {@code binding_letter}: how an account comes to act for an enterprise, by a
 * one-time code of the bureau's letter or of the enterprise's own administrator, never by a name. The accounts themselves and
 * what they may do are {@link org.qingjian.identity.EnterpriseMembers}.
 */
@NullMarked
package org.qingjian.enterprise;

import org.jspecify.annotations.NullMarked;
