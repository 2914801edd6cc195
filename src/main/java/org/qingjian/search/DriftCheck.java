package org.qingjian.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.SearchEngine.IndexedVersion;

/** Walks index and database side by side, by id, in constant memory. */
final class DriftCheck {
    private static final int PAGE = 1000;

    private final SearchEngine engine;
    private final SearchSource source;
    private final List<String> missing = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();
    private final List<String> surplus = new ArrayList<>();
    private List<IndexedVersion> page = List.of();
    private int at;
    private @Nullable String lastId;

    DriftCheck(SearchEngine engine, SearchSource source) {
        this.engine = engine;
        this.source = source;
    }

    DriftReport run(boolean repair) {
        long compared = 0;
        try (Stream<IndexedVersion> all = source.versions()) {
            IndexedVersion indexed = next();
            for (Iterator<IndexedVersion> rows = all.iterator(); rows.hasNext(); compared++) {
                IndexedVersion row = rows.next();
                while (indexed != null && indexed.id().compareTo(row.id()) < 0) {
                    surplus.add(indexed.id());
                    indexed = next();
                }
                if (indexed == null || !indexed.id().equals(row.id())) {
                    missing.add(row.id());
                } else {
                    if (indexed.revision() != row.revision()) {
                        stale.add(row.id());
                    }
                    indexed = next();
                }
            }
            for (; indexed != null; indexed = next()) {
                surplus.add(indexed.id());
            }
        }
        boolean differs = !missing.isEmpty() || !stale.isEmpty() || !surplus.isEmpty();
        if (repair && differs) {
            repair();
        }
        return new DriftReport(compared, missing, stale, surplus, repair && differs);
    }

    /** Reads the present state again: what differed because it was just changing mends itself. */
    private void repair() {
        List<String> ids = new ArrayList<>(missing);
        ids.addAll(stale);
        ids.addAll(surplus);
        for (int i = 0; i < ids.size(); i += PAGE) {
            engine.apply(source.changes(ids.subList(i, Math.min(ids.size(), i + PAGE))));
        }
    }

    private @Nullable IndexedVersion next() {
        if (at == page.size()) {
            page = engine.versions(lastId, PAGE);
            at = 0;
            if (page.isEmpty()) {
                return null;
            }
            lastId = page.get(page.size() - 1).id();
        }
        return page.get(at++);
    }
}
