package org.qingjian.document;

import java.util.Collection;
import java.util.Set;

/**
 * What a feature refers to among the kept files. Every feature whose tables hold hashes has one: a table with a column that
 * ends with {@code sha256} and that nobody declares stops the {@link OrphanSweep}, since its files would be taken for orphans.
 */
public interface DocumentUse {
    /** The feature's tables with such columns, also those whose hashes are none of kept files. */
    Set<String> tables();

    /** Which of these files the feature still refers to. */
    Set<String> used(Collection<String> sha256);
}
