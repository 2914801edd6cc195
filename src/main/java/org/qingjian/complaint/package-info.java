/**
 * Complaints, reports, petitions and enquiries from filing to closure (信访工作条例; 环保举报热线工作管理办法). A case holds no
 * word that identifies who filed it: that is sealed in {@code identity.vault} before the case is written, and what officers
 * read is masked. Every step carries its date and its law; every clock is kept as its events and can be replayed.
 *
 * <p>Owns the tables {@code complaint*}; publishes {@link org.qingjian.complaint.ComplaintFiled} and {@link
 * org.qingjian.complaint.ComplaintMoved}.
 */
@NullMarked
package org.qingjian.complaint;

import org.jspecify.annotations.NullMarked;
