package org.qingjian.document;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Stands for a feature that refers to files. */
@Singleton
class FilesOfATest implements DocumentUse {
    private final Set<String> kept = new HashSet<>();

    void keep(String sha256) {
        kept.add(sha256);
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public Set<String> used(Collection<String> sha256) {
        Set<String> used = new HashSet<>(sha256);
        used.retainAll(kept);
        return used;
    }
}
