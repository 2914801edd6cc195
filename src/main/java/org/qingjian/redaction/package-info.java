/**
 * Finds and masks personal data in every layer of a document, and proves that nothing is left. {@link
 * org.qingjian.redaction.Redactor} is the front door; what has gone through it is a {@link
 * org.qingjian.redaction.PublicText}, and only such text leaves the portal. Knows no record and no complaint: callers say
 * which names stay.
 */
@NullMarked
package org.qingjian.redaction;

import org.jspecify.annotations.NullMarked;
