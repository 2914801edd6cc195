package org.qingjian.search.elasticsearch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.qingjian.search.SearchEngine;
import org.qingjian.search.SearchEngineContract;

class ElasticsearchSearchEngineTest extends SearchEngineContract {
    private final List<ElasticsearchSearchEngine> opened = new ArrayList<>();

    @Override
    protected SearchEngine empty() {
        ElasticsearchSearchEngine engine = new ElasticsearchSearchEngine(
                new ElasticsearchSearchEngine.Server(
                        ElasticsearchServer.address(),
                        null,
                        null,
                        "contract-" + UUID.randomUUID(),
                        0,
                        Duration.ofSeconds(5)),
                DEFINITION,
                Clock.systemUTC());
        opened.add(engine);
        return engine;
    }

    @AfterEach
    void close() {
        opened.forEach(ElasticsearchSearchEngine::close);
    }
}
