/** The mails to enterprises about their own file. */
@NullMarked
package org.qingjian.party.mail;

import org.jspecify.annotations.NullMarked;
