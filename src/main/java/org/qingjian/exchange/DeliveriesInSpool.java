package org.qingjian.exchange;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import org.qingjian.document.DocumentUse;

/** Delivered files lie in the spool, never among the documents: their hashes refer to nothing there. */
@Singleton
class DeliveriesInSpool implements DocumentUse {
    @Override
    public Set<String> tables() {
        return Set.of("import_job");
    }

    @Override
    public Set<String> used(Collection<String> sha256) {
        return Set.of();
    }
}
