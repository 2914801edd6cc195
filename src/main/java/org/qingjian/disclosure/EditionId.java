package org.qingjian.disclosure;

import jakarta.persistence.Embeddable;

/** An edition is the n-th of its record. */
@Embeddable
record EditionId(String recordId, int number) {}
