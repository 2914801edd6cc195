/**
 * Files: stored once by the SHA-256 of their content outside the database, typed by content and never by name, read
 * page by page in a process of their own, and turned into what may be shown: photos without metadata, PDFs rebuilt from
 * text. Owns {@code document_file}; who links to a file is the business of the feature that does. Knows no permission:
 * callers decide who may open what.
 */
@NullMarked
package org.qingjian.document;

import org.jspecify.annotations.NullMarked;
