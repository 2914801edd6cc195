package org.qingjian.disclosure;

import java.util.List;

/**
 * What will be public of an edition, made and proven but not yet released.
 *
 * @param files rebuilt where anything in them had to go
 * @param sealed what goes under seal
 * @param version the edition's version that it was made of
 */
record PublicVersion(RecordContent content, List<AttachedFile> files, SealedOriginal.Contents sealed, long version) {}
