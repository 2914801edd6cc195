package org.qingjian.disclosure;

import java.util.UUID;

/**
 * A file that somebody handed over for a record he is still entering. It is his alone, and gone after a day unless it was
 * attached.
 */
public record Upload(UUID id, AttachedFile file) {}
