package org.qingjian.disclosure;

import org.qingjian.disclosure.check.CheckReview;

/** A subject and what the checks say about it. */
record Checked(CheckedSubject subject, CheckReview review) {}
