package org.qingjian.search.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.qingjian.search.SearchEngine;
import org.qingjian.search.SearchEngineContract;

class LuceneSearchEngineTest extends SearchEngineContract {
    private final List<LuceneSearchEngine> opened = new ArrayList<>();

    @TempDir
    Path folder;

    @Override
    protected SearchEngine empty() {
        LuceneSearchEngine engine = new LuceneSearchEngine(
                folder.resolve("index-" + opened.size()), DEFINITION, Duration.ofSeconds(5), Clock.systemUTC());
        opened.add(engine);
        return engine;
    }

    @AfterEach
    void close() {
        opened.forEach(LuceneSearchEngine::close);
    }
}
