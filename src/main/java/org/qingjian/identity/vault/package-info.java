/**
 * Who complained, kept apart from what is complained about. Everything that identifies a complainant is encrypted with a key
 * of its own case, which is itself encrypted with a master key outside the database; only this package decrypts. Whoever opens
 * it needs a right, a reason and a second person's approval, and leaves a line that the complainant can read (信访工作条例
 * art. 30; 个人信息保护法 arts. 47, 51). When the time of keeping ends the case's key is destroyed.
 *
 * <p>Owns the tables {@code vault_*} and {@code viewer_entry}.
 */
@NullMarked
package org.qingjian.identity.vault;

import org.jspecify.annotations.NullMarked;
