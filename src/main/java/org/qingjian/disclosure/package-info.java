/**
 * What the bureau discloses: records, their editions and their life (draft, review, published, corrected, withdrawn,
 * expired). Owns the tables {@code record}, {@code edition}, {@code edition_file}, {@code project} and {@code
 * withdrawal}; publishes {@link org.qingjian.disclosure.RecordChanged}. Law: Administrative Penalty Law, Articles 39,
 * 48 and 85; Regulations on Open Government Information, Articles 20 and 26; Code of Ecology and Environment, Article
 * 138.
 */
@NullMarked
package org.qingjian.disclosure;

import org.jspecify.annotations.NullMarked;
