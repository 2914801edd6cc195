/**
 * Reads the fields of a decision or an EIA notice out of its text, each with its place, for a clerk to confirm. Pure; what cannot be read
 * for certain is left empty and remarked on. Law: Administrative Penalty Law Art 59 (content of a decision); 生态环境部令第4号 Arts 22–27.
 */
@NullMarked
package org.qingjian.disclosure.reading;

import org.jspecify.annotations.NullMarked;
